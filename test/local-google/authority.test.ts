import { googleWith, manifest, OWNER } from './local-script.ts';

const STAFF = 'staff@example.org';
const CODE = `
  function mail() { MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b' }); }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function install() { ScriptApp.newTrigger('who').timeBased().everyHours(1).create(); }
  function locale() { return Session.getActiveUserLocale(); }
  function status() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  }
`;

test('a scope missing in the manifest refuses the call', () => {
  const google = googleWith('', {
    files: {
      'appsscript.json': manifest({ oauthScopes: [] }),
      'Code.js': CODE.replaceAll('\n  ', '\n'),
    },
  });
  expect(() => google.call('mail', [], { as: OWNER })).toThrow(
    /Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: .*send_mail/,
  );
});

test('simple triggers may neither send mail nor make triggers', () => {
  const google = googleWith(CODE);
  for (const name of ['mail', 'install']) {
    const record = google.run(name, {}, { kind: 'simple', as: OWNER });
    expect(record.error?.message).toMatch(/You do not have permission to call/);
  }
  expect(google.mails).toEqual([]);
});

test('the effective user is always told, the active one only to the owner and within a domain', () => {
  const google = googleWith(CODE);
  expect(google.call('who', [], { as: OWNER })).toEqual([OWNER, OWNER]);
  expect(google.call('who', [], { as: 'guest@gmail.com' })).toEqual(['', 'guest@gmail.com']);
});

test('who has not authorised the script cannot use menus, sidebar or triggers', () => {
  const google = googleWith(CODE);
  expect(google.call('status', [], { as: STAFF })).toBe(true);
  google.authorise(STAFF, false);
  expect(() => google.call('who', [], { as: STAFF })).toThrow(/Authorization is required/);
  expect(google.lastExecution?.status).toBe('refused');
});

test('the zone of the script and the language of the person are told', () => {
  expect(googleWith(CODE, { locale: 'zh_CN' }).call('locale', [], { as: OWNER })).toBe('zh-CN');
});

test('the same steps give the same UUIDs, each another', () => {
  const uuids = () =>
    googleWith('function probe() { return [Utilities.getUuid(), Utilities.getUuid()]; }').call(
      'probe',
      [],
      { as: OWNER },
    ) as string[];
  const [first, second] = uuids();
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first).not.toBe(second);
  expect(uuids()).toEqual([first, second]);
});

test('a simple trigger knows nobody', () => {
  const google = googleWith(`${CODE}\nfunction tell() { console.log(JSON.stringify(who())); }`);
  expect(google.run('tell', {}, { kind: 'simple', as: OWNER }).log).toEqual(['["",""]']);
});
