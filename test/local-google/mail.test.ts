import { googleWith, OWNER, resultOf } from './local-script.ts';

test('a mail leaves from the account whose authority runs', () => {
  const google = googleWith(`
    function probe() {
      return MailApp.sendEmail({ to: 'a@example.org', subject: 'Hello', body: 'Text', htmlBody: '<b>Text</b>',
        replyTo: 'desk@example.com', name: 'The desk', bcc: 'b@example.org, c@example.org',
        inlineImages: { dot: Utilities.newBlob('x', 'image/png', 'dot') } });
    }`);
  expect(google.call('probe', [], { as: 'staff@example.com' })).toBeNull();
  expect(google.mails).toMatchObject([
    {
      from: 'staff@example.com',
      fromName: 'The desk',
      to: ['a@example.org'],
      cc: [],
      bcc: ['b@example.org', 'c@example.org'],
      replyTo: 'desk@example.com',
      subject: 'Hello',
      text: 'Text',
      html: '<b>Text</b>',
      inlineImages: { dot: { mime: 'image/png', base64: 'eA==' } },
      at: google.now,
    },
  ]);
});

test('the older forms of sendEmail work', () => {
  const google = googleWith(`
    function probe() {
      MailApp.sendEmail('a@example.org', 'One', 'Body', { name: 'Desk' });
      MailApp.sendEmail('a@example.org', 'desk@example.com', 'Two', 'Body');
    }`);
  google.call('probe', [], { as: OWNER });
  expect(
    google.mails.map((mail) => [mail.subject, mail.text, mail.replyTo, mail.fromName]),
  ).toEqual([
    ['One', 'Body', '', 'Desk'],
    ['Two', 'Body', 'desk@example.com', ''],
  ]);
});

test('each recipient counts against the quota of the last 24 hours', () => {
  const google = googleWith(
    `
    function send(to) { MailApp.sendEmail({ to: to, subject: 's', body: 'b' }); }
    function left() { return MailApp.getRemainingDailyQuota(); }`,
    { mailQuota: 3 },
  );
  google.call('send', ['a@example.org,b@example.org'], { as: OWNER });
  expect(google.call('left', [], { as: OWNER })).toBe(1);
  expect(() => google.call('send', ['a@example.org,b@example.org'], { as: OWNER })).toThrow(
    'Service invoked too many times for one day: email.',
  );
  expect(google.call('left', [], { as: 'staff@example.com' })).toBe(3);
  google.advanceTo(google.now + 24 * 3_600_000);
  expect(google.call('left', [], { as: OWNER })).toBe(3);
  expect(google.mails).toHaveLength(1);
});

test.each([
  ["{ to: '', subject: 's', body: 'b' }", /no recipient/],
  ["{ to: 'foo', subject: 's', body: 'b' }", /Invalid email: foo/],
  ["{ to: 'a@b', subject: 's', body: 'b' }", /Invalid email/],
  ["{ to: 'a..b@example.org', subject: 's', body: 'b' }", /Invalid email/],
  ["{ to: '王@example.org', subject: 's', body: 'b' }", /Invalid email/],
  ["{ to: 'a@exam_ple.org', subject: 's', body: 'b' }", /Invalid email/],
  ["{ to: 'a@example.org', subject: 's', body: 'b', replyTo: 'us' }", /Invalid email: us/],
  ["{ to: 'a@example.org', subject: 's\\nBcc: b@example.org', body: 'b' }", /argument: subject/],
  ["{ to: 'a@example.org', subject: 's', body: 'b', name: 'Us\\r\\nX: y' }", /argument: name/],
  ["{ to: 'a@example.org', subject: 's'.repeat(251), body: 'b' }", /too large: subject/],
  ["{ to: 'a@example.org', subject: 's', body: '投'.repeat(70000) }", /Email Body Size/],
  ["{ to: Array(51).fill('a@example.org').join(), subject: 's', body: 'b' }", /Recipients Per/],
])('sendEmail(%s) is refused', (message, reason) => {
  expect(() => resultOf(`MailApp.sendEmail(${message});`)).toThrow(reason);
});
