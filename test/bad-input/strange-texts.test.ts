// What customers and staff may type anywhere: it is text everywhere, and nothing of it is lost or executed.
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

const script = '<script>alert(1)</script><img src=x onerror="alert(1)">';

const strange: readonly (readonly [name: string, text: string])[] = [
  ['a formula', '=HYPERLINK("https://evil.example","click")'],
  ['a formula that fetches', '=IMPORTXML("https://evil.example","//a")'],
  ['a plus and a number', '+1'],
  ['a minus and a number', '-1'],
  ['a phone number', '+8613800138000'],
  ['an at sign', '@SUM(A1:A9)'],
  ['an apostrophe', "'x"],
  ['leading zeros', '0123'],
  ['what looks like a date', '1/2'],
  ['a number of 20 digits', '12345678901234567890'],
  ['an exponent', '1e5'],
  ['what looks like a choice', 'TRUE'],
  ['an error value', '#REF!'],
  ['right-to-left text', 'القهوة باردة \u202Eevil\u202C שלום'],
  ['control characters', 'a\u0007b\u001Bc\u0085d'],
  ['line breaks', 'first\nsecond\r\nthird'],
  ['markup', script],
  ['half a character', 'broken \uD83D'],
  ['halves of characters', '\uDE00\uDE00 broken'],
  ['a template', '{{number}} {{{what}}} %s'],
  ['a name of the machine', '__proto__'],
];

/** Formulas in tabs of ours, which can only have come from what somebody typed. */
function formulas({ google: { world } }: Shop): string[] {
  const ours = new Set<number>(Object.values(tabs).map(({ sheetId }) => sheetId));
  const sheets = world.spreadsheets[world.spreadsheetId]?.sheets ?? [];
  return sheets
    .filter(({ sheetId }) => ours.has(sheetId))
    .flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
    .flatMap((cell) => (typeof cell === 'object' && cell?.f !== undefined ? [cell.f] : []));
}

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

/** As a cell keeps it: what nobody sees is gone. */
const mended = (text: string): string =>
  text
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/\u0085/g, '\n')
    .replace(/[\u202A-\u202E]|(?!\s)\p{Cc}/gu, '');

describe.each(strange)('%s', (_, text) => {
  let shop: Shop;
  let row: Readonly<Record<string, unknown>> | undefined;

  beforeAll(() => {
    shop = fresh();
    const rest = { wanted: text, company: text, order: text, name: text, phone: text };
    shop.customerWrites({ what: text, email: 'wang@example.com', ...rest });
    shop.oneClockRunAfter(15);
    row = shop.rows()[0];
  });

  it('is stored as the text it is', () => {
    expect(row).toMatchObject({ what: mended(text), wanted: mended(text), owner: 'Li' });
    expect(formulas(shop)).toEqual([]);
  });

  it('stays one line where a line is asked, and the customer is acknowledged', () => {
    expect(row?.['name']).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  });

  it('is never markup in a mail', () => {
    const html = shop.google.mails.map((mail) => mail.html).join('');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    const subjects = shop.google.mails.map(({ subject }) => subject).join('');
    expect(subjects).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('may be written by staff, too; but no customer is sent what stands for something else', () => {
    const li = shop.staff('Li');
    const number = String(row?.['number']);
    // A spreadsheet made this of a number whose digits are lost: it is asked for at once.
    const isLost = text === '1e5';
    if (isLost) expect(li.logs(text, { who: text, reach: text })).toMatchObject({ done: false });
    expect(li.logs(text, { who: text, reach: isLost ? '' : text }).done).toBe(true);
    const answered = text.includes('{{') ? { refused: 'placeholder-left' } : { done: true };
    expect(li.answers(number, text)).toMatchObject(answered);
    expect(li.does('note', { number, text }).done).toBe(true);
    shop.oneClockRunAfter(15);
    expect(shop.call('find', { text }, people.Li)).toBeDefined();
    expect(formulas(shop)).toEqual([]);
  });

  it('may be typed into the sheet, too', () => {
    for (const field of ['name', 'wanted', 'kind', 'owner', 'mail', 'note']) {
      shop.types('Li', String(row?.['number']), field, mended(text));
    }
    shop.oneClockRunAfter(15);
    expect(shop.rows().map(({ owner, mail }) => [owner, mail])).toContainEqual([
      'Li',
      'wang@example.com',
    ]);
    expect(formulas(shop)).toEqual([]);
  });

  it('leaves the desk well', () => {
    expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
    expect(shop.health().problems).toEqual([]);
    expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [], problems: [] });
  });
});
