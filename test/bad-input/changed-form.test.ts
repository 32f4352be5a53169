// The firm changes our form, or the tab its responses stand in. Nothing that customers write is lost or doubled.
import type { FormItem } from '../../src/dev/google/host/forms/state.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

const link = (shop: Shop) => {
  const form = shop.state().forms.find(({ purpose }) => purpose === 'complaint');
  if (!form) throw new Error('no form');
  return form;
};

/** Items of the complaint form, as its editor shows them. */
const itemsOf = (shop: Shop): FormItem[] => shop.google.world.forms[link(shop).formId]?.items ?? [];

function itemOf(shop: Shop, field: string): FormItem {
  const item = itemsOf(shop).find(({ title }) => title === link(shop).questions[field]);
  if (!item) throw new Error(`no question ${field}`);
  return item;
}

/** By the titles the form has today. */
function write(shop: Shop, answers: Readonly<Record<string, string>>): void {
  shop.google.submitForm(link(shop).formId, answers);
  shop.oneClockRunAfter(15);
}

const last = (shop: Shop) => shop.rows().at(-1) ?? {};
const codes = (shop: Shop): string[] => shop.health().problems.map(({ code }) => code);
const failed = (shop: Shop) =>
  shop.google.executions.filter(({ status }) => status !== 'completed').map(({ error }) => error);

describe('a question of the form', () => {
  let shop: Shop;
  beforeEach(() => {
    shop = fresh();
    shop.customerWrites({ what: 'The first cup broke', name: 'Wang', email: 'wang@example.com' });
    shop.oneClockRunAfter(15);
  });
  afterEach(() => {
    expect(failed(shop)).toEqual([]);
    expect(shop.rows()).toHaveLength(2);
  });

  it('that is renamed keeps its answers under the new name, and the health list says so', () => {
    itemOf(shop, 'order').title = 'Number on the receipt';
    write(shop, { 'What happened?': 'The second broke', 'Number on the receipt': '4711' });
    expect(last(shop)).toMatchObject({ what: 'The second broke', order: '' });
    expect(last(shop)['extra']).toBe('Number on the receipt: 4711');
    expect(codes(shop)).toEqual(['question-missing']);
  });

  it('that is renamed though it asks what happened still tells the owner what happened', () => {
    itemOf(shop, 'what').title = 'Tell us';
    write(shop, { 'Tell us': 'The second broke' });
    expect(last(shop)).toMatchObject({ what: 'Tell us: The second broke', owner: 'Tom' });
    expect(codes(shop)).toEqual(['question-missing']);
  });

  it('that is moved is still known', () => {
    const items = itemsOf(shop);
    items.push(...items.splice(0, 1));
    write(shop, { 'What happened?': 'The second broke', 'Your name': 'Li Si' });
    expect(last(shop)).toMatchObject({ what: 'The second broke', name: 'Li Si' });
    expect(codes(shop)).toEqual([]);
  });

  it('that is deleted is missed only by the self-test: nothing of it can be lost', () => {
    const items = itemsOf(shop);
    items.splice(items.indexOf(itemOf(shop, 'order')), 1);
    write(shop, { 'What happened?': 'The second broke' });
    expect(last(shop)).toMatchObject({ what: 'The second broke' });
    const { lines } = shop.call<{ lines: string[] }>('checkDesk');
    expect(lines.filter((line) => line.includes('Order, booking or receipt number'))).toHaveLength(
      1,
    );
  });

  it('that the firm adds is kept and shown', () => {
    const [pattern] = itemsOf(shop).filter(({ type }) => type === 'TEXT');
    if (!pattern) throw new Error('no line question');
    itemsOf(shop).push({ ...pattern, id: 99, entryId: 98, title: 'Table?' });
    write(shop, { 'What happened?': 'The second broke', 'Table?': '7' });
    expect(last(shop)).toMatchObject({ what: 'The second broke', extra: 'Table?: 7' });
    expect(codes(shop)).toEqual([]);
  });

  it('with a choice we do not know is taken as it is', () => {
    itemOf(shop, 'kind').choices.push('Ghosts');
    write(shop, { 'What happened?': 'It is haunted', 'What is it about?': 'Ghosts' });
    expect(last(shop)).toMatchObject({ kind: 'Ghosts', purpose: 'complaint', owner: 'Tom' });
  });
});

describe('the response tab', () => {
  const change: Record<string, (shop: Shop, sheetId: number) => void> = {
    'with a column moved': ({ google }, sheetId) => google.moveColumn(people.Anna, sheetId, 3, 2),
    'with a column inserted': ({ google }, id) => google.insertColumns(people.Anna, id, 2),
    'sorted the other way': ({ google }, id) => google.sortRange(people.Anna, id, 1, false),
    'with an empty row inserted': ({ google }, id) => google.insertRows(people.Anna, id, 2),
    'with a stray value in row 900': ({ google }, id) =>
      google.typeCell(people.Anna, id, 900, 3, 'stray'),
    'with a stray value under the last row': ({ google }, id) =>
      google.typeCell(people.Anna, id, 5, 2, 'stray'),
    'with garbage instead of a time': ({ google }, id) =>
      google.typeCell(people.Anna, id, 3, 1, 'yesterday'),
    renamed: ({ google }, id) => google.renameTab(people.Anna, id, 'Old stuff'),
    hidden: ({ google }, id) => google.hideTab(people.Anna, id),
  };

  it.each(Object.entries(change))('%s neither loses nor doubles a complaint', (_, spoil) => {
    const shop = fresh();
    for (const what of ['The cup broke', 'The plate broke', 'The chair broke']) {
      shop.customerWrites({ what, name: what, email: 'wang@example.com' });
      shop.later(6);
    }
    spoil(shop, link(shop).sheetId);
    shop.oneClockRunAfter(15);
    shop.customerWrites({ what: 'The table broke', email: 'wang@example.com' });
    shop.oneClockRunAfter(15);
    shop.google.world.clock = Date.parse('2026-11-21T03:10:00Z');
    shop.google.tick();
    expect(failed(shop)).toEqual([]);
    const texts = shop.rows().map(({ what }) => what);
    expect(texts).toEqual([
      'The cup broke',
      'The plate broke',
      'The chair broke',
      'The table broke',
    ]);
    expect(shop.log().filter(({ type }) => type === 'changed-by-customer')).toEqual([]);
    expect(codes(shop)).toEqual([]);
  });
});

describe('a firm that asks more of its own', () => {
  /** Questions beside ours, as somebody adds them in the form's editor. */
  function asked(shop: Shop): void {
    const line = itemsOf(shop).find(({ type }) => type === 'TEXT');
    const choice = itemsOf(shop).find(({ type }) => type === 'MULTIPLE_CHOICE');
    if (!line || !choice) throw new Error('no pattern');
    itemsOf(shop).push(
      {
        ...choice,
        id: 91,
        entryId: 81,
        type: 'CHECKBOX',
        title: 'Which?',
        choices: ['Cup', 'Lid'],
      },
      { ...line, id: 92, entryId: 82, title: 'Table?' },
    );
  }
  const wrote = { 'What happened?': 'It broke', 'Which?': ['Cup', 'Lid'], 'Table?': '7' };

  it('shows boxes and lines in the sheet, the sidebar and the mail to the owner', () => {
    const shop = fresh();
    asked(shop);
    shop.google.submitForm(link(shop).formId, wrote);
    shop.oneClockRunAfter(15);
    expect(last(shop)['extra']).toBe('Which?: Cup, Lid\nTable?: 7');
    const { complaint } = shop.call<{ complaint: { extra: string } }>('complaint', {
      number: 'R-2026-0001',
    });
    expect(complaint.extra).toContain('Which?: Cup, Lid');
    const mail = shop.google.mails.find(({ to }) => to[0] === people.Li);
    expect(mail?.text).toContain('Table?: 7');
  });

  it('and gives one of them another title: both are kept, under the title of their time', () => {
    const shop = fresh();
    asked(shop);
    shop.google.submitForm(link(shop).formId, wrote);
    shop.oneClockRunAfter(15);
    const table = itemsOf(shop).find(({ id }) => id === 92);
    if (table) table.title = 'Which table?';
    write(shop, { 'What happened?': 'It broke again', 'Which table?': '9' });
    expect(shop.rows().map(({ extra }) => extra)).toEqual([
      'Which?: Cup, Lid\nTable?: 7',
      'Which table?: 9',
    ]);
    shop.leap('2026-11-21T03:10:00Z');
    expect(shop.rows()).toHaveLength(2);
    expect(codes(shop)).toEqual([]);
  });

  it('and loses nothing of a response that the sheet lost', () => {
    const shop = fresh();
    asked(shop);
    shop.google.submitForm(link(shop).formId, { ...wrote, 'What happened?': 'First' });
    shop.google.submitForm(link(shop).formId, wrote, { events: 'lost' });
    shop.oneClockRunAfter(15);
    shop.leap('2026-11-21T03:10:00Z');
    expect(shop.rows().map(({ extra }) => extra)).toEqual([
      'Which?: Cup, Lid\nTable?: 7',
      'Which?: Cup, Lid\nTable?: 7',
    ]);
  });
});
