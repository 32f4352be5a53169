// Signs that do not show, pasted into the firm's own tabs with a text from a web page or a chat.
import { type TabName, tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

const unseen = /[\u00ad\u200b\u200e\u202e\ufeff]/;

function types(shop: Shop, tab: TabName, key: string, field: string, text: string): void {
  const { sheetId, columns } = tabs[tab];
  const row = shop.grid(sheetId).findIndex((cells) => cells.includes(key)) + 1;
  const column = columns.findIndex((one) => one.field === field) + 1;
  shop.google.typeCell(people.Anna, sheetId, row, column, text);
}

test('what Settings, Team, Rules and templates say goes out without them', () => {
  const shop = fresh();
  types(shop, 'settings', 'businessName', 'value', 'Lin\u00adden\u200b Coffee\ufeff');
  types(shop, 'settings', 'chats', 'value', 'LI\u200bNE');
  types(shop, 'settings', 'privacyText', 'value', 'Ask\u202e us.');
  types(shop, 'team', 'Li', 'places', 'Harb\u200bour');
  types(shop, 'team', 'Li', 'name', '\u200eLi\u200b');
  types(shop, 'rules', 'Till, price or bill', 'goesTo', 'L\u200bi');
  types(shop, 'phrases', 'We are looking into it', 'text', 'We\u200b look into {{wh\u200bat}}.');
  shop.oneClockRunAfter(10);
  const till = { what: 'The bill was wrong', email: 'wang@example.com', place: 'Harbour' };
  shop.customerWrites({ ...till, kind: 'Till, price or bill' });
  shop.oneClockRunAfter(10);
  expect(shop.facts()[0]).toMatchObject({ owner: 'Li', kind: 'Till, price or bill' });
  const [mail] = shop.mailsTo('wang@example.com');
  expect(mail).toMatchObject({ fromName: 'Linden Coffee' });
  const view = shop.call<{ templates: { title: string; text: string }[] }>('complaint', {
    number: 'R-2026-0001',
  });
  const template = view.templates.find(({ title }) => title === 'We are looking into it');
  expect(template?.text).toContain('We look into The bill was wrong.');
  expect(shop.call<{ chats: string[] }>('queue').chats).toEqual(['line']);
  const forms = Object.values(shop.google.world.forms);
  const shown = JSON.stringify([
    shop.google.mails.map(({ subject, text, fromName }) => [subject, text, fromName]),
    forms.map(({ title, description, items }) => [title, description, items]),
    view,
  ]);
  expect(unseen.exec(shown)).toBeNull();
  const away = { name: 'Li', from: '2026-11-20', to: '2026-11-30', standIn: 'Tom' };
  expect(shop.staff('Li').does('beAway', away)).toMatchObject({ done: true });
  shop.oneClockRunAfter(5);
  expect(shop.grid(tabs.team.sheetId).flat()).toContain('2026-11-30');
  expect(shop.health().problems).toEqual([]);
});
