// Permissions are granted one by one: who ticked only some of them has a script that may do only some things.
import { googleWith, OWNER } from './local-script.ts';

const STAFF = 'staff@example.com';
const URL = 'https://www.googleapis.com/auth/';
const MAIL = `${URL}script.send_mail`;
const SHEETS = `${URL}spreadsheets`;
const NEWER = { unknown: { consentMethods: true } };

const CODE = `
function mail() { MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b' }); }
function title() { return SpreadsheetApp.getActive().getName(); }
function titleTwice() { return title() && title(); }
function api() { return Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId()).spreadsheetId; }
function apiAlone(id) {
  try { Sheets.Spreadsheets.get(id); } catch (error) { return error.details; }
}
function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
function getActiveUser() { return Session.getActiveUser().getEmail(); }
function getEffectiveUser() { return Session.getEffectiveUser().getEmail(); }
function onEdit() { console.log(SpreadsheetApp.getActive().getName()); }
function install() { ScriptApp.newTrigger('mail').timeBased().everyHours(1).create(); }
function info(scopes) {
  const mode = ScriptApp.AuthMode.FULL;
  const told = scopes ? ScriptApp.getAuthorizationInfo(mode, scopes) : ScriptApp.getAuthorizationInfo(mode);
  return [String(told.getAuthorizationStatus()), told.getAuthorizationUrl() !== null, told.getAuthorizedScopes()];
}
function older(scopes) {
  const mode = ScriptApp.AuthMode.FULL;
  const told = ScriptApp.getAuthorizationInfo(mode);
  return [String(told.getAuthorizationStatus()), typeof told.getAuthorizedScopes,
    typeof ScriptApp.requireScopes, typeof ScriptApp.requireAllScopes];
}
function limited() {
  return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.LIMITED).getAuthorizationStatus());
}
function require(scopes) {
  const properties = PropertiesService.getScriptProperties();
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes);
  } catch (error) {
    properties.setProperty('caught', 'yes');
  }
  properties.setProperty('went on', 'yes');
  return 'went on';
}
function requireMail() { require(['${MAIL}']); }
function requireAll() {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  return 'went on';
}
`;

const google = (options = {}) => googleWith(CODE, { editors: [STAFF], ...options });

test('a call for whose scope nothing was ticked is refused, the others work', () => {
  const shop = google();
  shop.grant(STAFF, ['spreadsheets']);
  expect(shop.call('title', [], { as: STAFF })).toBe('Untitled spreadsheet');
  expect(() => shop.call('mail', [], { as: STAFF })).toThrow(
    `You do not have permission to call MailApp.sendEmail. Required permissions: ${MAIL}`,
  );
  expect(shop.mails).toEqual([]);
  shop.call('mail', [], { as: OWNER });
  expect(shop.mails).toHaveLength(1);
});

test('scopes are named in short or as full URLs, and everything can be ticked later', () => {
  const shop = google();
  shop.grant(STAFF, [MAIL]);
  shop.call('mail', [], { as: STAFF });
  expect(() => shop.call('title', [], { as: STAFF })).toThrow(/You do not have permission/);
  shop.grant(STAFF, 'all');
  expect(shop.call('title', [], { as: STAFF })).toBe('Untitled spreadsheet');
});

test('the Sheets service answers with its own error', () => {
  const shop = google();
  const id = shop.world.spreadsheetId;
  shop.grant(STAFF, []);
  expect(shop.call('apiAlone', [id], { as: STAFF })).toEqual({
    code: 403,
    message: 'Request had insufficient authentication scopes.',
  });
  shop.grant(STAFF, 'all');
  expect(shop.call('api', [], { as: STAFF })).toBe(id);
});

test('who withdraws everything stops no run that is under way, but the next one', () => {
  const shop = google();
  shop.intercept(({ name }) =>
    name === 'Spreadsheet.getName' ? { run: () => shop.authorise(STAFF, false) } : undefined,
  );
  expect(shop.call('titleTwice', [], { as: STAFF })).toBe('Untitled spreadsheet');
  expect(() => shop.call('title', [], { as: STAFF })).toThrow(/Authorization is required/);
});

test('who did not tick the e-mail address may not be asked for it', () => {
  const shop = google();
  shop.grant(OWNER, ['spreadsheets']);
  for (const method of ['getEffectiveUser', 'getActiveUser']) {
    expect(() => shop.call(method, [], { as: OWNER })).toThrow(
      `Specified permissions are not sufficient to call Session.${method}. Required permissions: ${URL}userinfo.email`,
    );
  }
  shop.grant(OWNER, ['userinfo.email']);
  expect(shop.call('who', [], { as: OWNER })).toEqual([OWNER, OWNER]);
});

test('or their address is blank', () => {
  const shop = google({ unknown: { ungrantedMailIsBlank: true } });
  shop.grant(OWNER, ['spreadsheets']);
  expect(shop.call('who', [], { as: OWNER })).toEqual(['', '']);
});

test('a trigger has what its creator granted, whoever wakes it', () => {
  const shop = google();
  shop.call('install', [], { as: STAFF });
  shop.grant(STAFF, ['script.scriptapp']);
  shop.tick();
  expect(shop.lastExecution).toMatchObject({ user: STAFF, status: 'failed' });
  expect(shop.lastExecution?.error?.message).toMatch(/You do not have permission to call MailApp/);
});

test('a simple trigger works for people who granted nothing', () => {
  const shop = google();
  shop.grant(STAFF, []);
  shop.typeCell(STAFF, 0, 1, 1, 'x');
  expect(shop.lastExecution).toMatchObject({ status: 'completed', log: ['Untitled spreadsheet'] });
});

test('nobody has granted anything in a copy', () => {
  const shop = google();
  shop.grant(OWNER, ['spreadsheets']);
  const copy = shop.copySpreadsheet(OWNER);
  expect(copy.world.accounts[OWNER]).toEqual({
    email: OWNER,
    language: 'en-US',
    authorised: false,
  });
});

test('whether everything was granted is told without permission and without a call', () => {
  const shop = google(NEWER);
  expect(shop.call('info', [], { as: OWNER })).toEqual([
    'NOT_REQUIRED',
    false,
    expect.arrayContaining([MAIL, SHEETS]),
  ]);
  shop.grant(OWNER, ['spreadsheets']);
  expect(shop.call('info', [], { as: OWNER })).toEqual(['REQUIRED', true, [SHEETS]]);
  expect(shop.lastExecution?.totalCalls).toBe(0);
});

test('only what is asked about counts', () => {
  const shop = google(NEWER);
  shop.grant(OWNER, ['spreadsheets']);
  const info = (...scopes: string[]) => shop.call('info', [scopes], { as: OWNER });
  expect(info(SHEETS)).toEqual(['NOT_REQUIRED', false, [SHEETS]]);
  expect(info(SHEETS, MAIL)).toEqual(['REQUIRED', true, [SHEETS]]);
  expect(info(MAIL)).toEqual(['REQUIRED', true, null]);
});

test('no mode but the full one needs anybody to grant anything', () => {
  const shop = google();
  shop.grant(OWNER, []);
  expect(shop.call('limited', [], { as: OWNER })).toBe('NOT_REQUIRED');
});

test('a script that requires what was granted goes on', () => {
  const shop = google(NEWER);
  expect(shop.call('requireAll', [], { as: STAFF })).toBe('went on');
  shop.grant(STAFF, ['script.send_mail']);
  expect(shop.call('require', [[MAIL]], { as: STAFF })).toBe('went on');
  expect(shop.prompts(STAFF)).toEqual([]);
});

test('a script that requires more ends there, cannot catch that, and the person is asked', () => {
  const shop = google(NEWER);
  shop.grant(STAFF, ['spreadsheets']);
  const required = () => shop.call('require', [[MAIL, SHEETS]], { as: STAFF });
  expect(required).toThrow('Authorization is required to perform that action.');
  expect(shop.lastExecution?.status).toBe('failed');
  expect(shop.world.properties.script).toEqual({});
  expect(() => shop.call('requireAll', [], { as: STAFF })).toThrow(/Authorization is required/);
  expect(shop.prompts(STAFF)[0]).toEqual([MAIL]);
  expect(shop.prompts(STAFF)[1]).toEqual(expect.arrayContaining([MAIL, `${URL}forms`]));
  expect(shop.prompts(STAFF)[1]).not.toContain(SHEETS);
  expect(shop.prompts(OWNER)).toEqual([]);
});

test('a trigger that requires more ends, too, and nobody is there to be asked', () => {
  const shop = google(NEWER);
  shop.grant(STAFF, []);
  shop.run('requireMail', {}, { kind: 'trigger', as: STAFF });
  expect(shop.lastExecution?.status).toBe('failed');
  expect(shop.prompts(STAFF)).toEqual([]);
});

test('an account may know none of these methods, and of no second argument', () => {
  const shop = google();
  shop.grant(OWNER, ['spreadsheets']);
  expect(shop.call('older', [], { as: OWNER })).toEqual([
    'REQUIRED',
    'undefined',
    'undefined',
    'undefined',
  ]);
  expect(() => shop.call('info', [[MAIL]], { as: OWNER })).toThrow(/match the method signature/);
});
