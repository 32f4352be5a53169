// Files as people have them: every encoding, every shape, and for what cannot be read a reason.
import fc from 'fast-check';
import Papa from 'papaparse';
import { recogniseColumns } from '../../src/complaints/import/pages/columns.ts';
import { csvRows } from '../../src/complaints/import/pages/csv.ts';
import { type Encoding, encodingOf } from '../../src/complaints/import/pages/encoding.ts';
import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { type Choices, type Findings, scan } from '../../src/complaints/import/pages/scan.ts';
import { statusOf } from '../../src/complaints/import/pages/statuses.ts';

const today = '2026-11-20';
const read = (content: BlobPart, choices: Partial<Choices> = {}) =>
  scan(new Blob([content]), { today, ...choices });

async function found(content: BlobPart, choices: Partial<Choices> = {}): Promise<Findings> {
  const result = await read(content, choices);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** 投訴內容,時間 / 杯子破了,想換一個 as bytes of each encoding, written out so that no encoder of ours is trusted. */
const written: readonly (readonly [string, Encoding, string])[] = [
  [
    'UTF-8 with its mark',
    'utf-8',
    'efbbbfe68a95e8a8b4e585a7e5aeb92ce697a5e69c9f0ae69dafe5ad90e7a0b4e4ba862c323032342d30352d3230',
  ],
  [
    'UTF-8 without',
    'utf-8',
    'e68a95e8a8b4e585a7e5aeb92ce697a5e69c9f0ae69dafe5ad90e7a0b4e4ba862c323032342d30352d3230',
  ],
  [
    'GB18030',
    'gb18030',
    'cdb6cbdfc4dac8dd2cc8d5c6da0ab1add7d3c6c6c1cb2ccfebbbbbd2bbb8f6a1a30a'.replace(
      '2ccfebbbbbd2bbb8f6a1a30a',
      '2c323032342d30352d3230',
    ),
  ],
];
const bytesOf = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

test.each(written)('%s is recognised', async (_, encoding, hex) => {
  const source = new Blob([bytesOf(hex)]);
  expect(await encodingOf(source)).toBe(encoding);
  const { rules, firstEntries } = await found(bytesOf(hex));
  expect(Object.keys(rules.mapping)).toEqual(expect.arrayContaining(['what', 'received']));
  expect(firstEntries[0]).toMatchObject({ received: '2024-05-20T00:00:00' });
});

test('Big5 is told from GB18030, although both allow its bytes', async () => {
  // 客訴內容,日期 \n 收到的杯子是破的，請你們換一個，謝謝,2024-05-20
  const hex =
    'abc8b644a4baaee52ca4e9b4c10aa6aca8ecaabaaa4da46cac4faf7daabaa1' +
    '41bdd0a741adccb4aba440add3a141c1c2c1c22c323032342d30352d3230';
  const { encoding, firstEntries } = await found(bytesOf(hex));
  expect(encoding).toBe('big5');
  expect(firstEntries[0]?.what).toContain('的杯子');
});

test.each([
  ['with its mark', true],
  ['without', false],
] as const)('UTF-16 %s is recognised', async (_, marked) => {
  const text = `${marked ? '\ufeff' : ''}经过,日期\r\n杯子破了,2024-05-20\r\n`;
  const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
  const { encoding, firstEntries } = await found(new Uint8Array(units.buffer));
  expect([encoding, firstEntries[0]?.what]).toEqual(['utf-16le', '杯子破了']);
  const swapped = new Uint8Array(units.buffer).map((_, at, all) => all[at ^ 1] ?? 0);
  expect((await found(swapped)).encoding).toBe('utf-16be');
});

test('Western European bytes are no Chinese', async () => {
  const text = 'what;date\nLe café était froid, déjà vu;2024-05-20\n';
  const { encoding, firstEntries } = await found(Uint8Array.from(text, (c) => c.charCodeAt(0)));
  expect([encoding, firstEntries[0]?.what]).toEqual([
    'windows-1252',
    'Le café était froid, déjà vu',
  ]);
});

test('the encoding can be said by hand', async () => {
  const { encoding } = await found('what,date\ncold,2024-05-20', { encoding: 'big5' });
  expect(encoding).toBe('big5');
});

test.each([
  [['Date received', 'Consumer complaint narrative', 'Issue'], { received: 0, what: 1, kind: 2 }],
  [['留言主题', '留言时间', '留言详情', '一级分类'], { received: 1, what: 2, kind: 3 }],
  [['編號', '客訴時間', '客訴內容', '承辦人'], { reference: 0, received: 1, what: 2, owner: 3 }],
  [['Issue', 'Date'], { what: 0, received: 1 }],
  [['E-Mail ', 'TEXT', '日期', 'Phone_number'], { mail: 0, what: 1, received: 2, phone: 3 }],
])('columns named %j are recognised', (header, mapping) => {
  expect(recogniseColumns(header)).toEqual(mapping);
});

test('what is chosen by hand wins, and its column is not used twice', () => {
  expect(recogniseColumns(['Text', 'Comment', 'Date'], { what: 1 })).toEqual({
    what: 1,
    received: 2,
  });
});

test.each([
  ['Closed with explanation', 'closed'],
  ['In progress', 'open'],
  ['not resolved', 'open'],
  ['未解决', 'open'],
  ['已解決', 'closed'],
  ['處理中', 'open'],
  ['结案', 'closed'],
  ['撤銷', 'withdrawn'],
  ['Untimely response', undefined],
])('the status %s is %s', (word, status) => expect(statusOf(word)).toBe(status));

const head = 'what,date,name\n';

test.each([
  ['', 'empty'],
  ['\n\n,,\n', 'empty'],
  [head, 'only-heading'],
  ['what,name\ncold,Wang', 'no-date-column'],
  ['PK\u0003\u0004xl/workbook.xml', 'not-text'],
])('%j: %s', async (content, refused) => expect(await read(content)).toBe(refused));

test.each([
  ['cold,2024-02-30,Wang', 'bad-date', '2024-02-30'],
  ['cold,,Wang', 'no-date', ''],
  ['cold,N/A,Wang', 'no-date', ''],
  ['cold,2027-01-01,Wang', 'future', '2027-01-01'],
  ['None,2024-05-20,', 'nothing-said', ''],
  ['cold,2024-05-20,Wang,over', 'too-many-cells', 'over'],
  ['"cold,2024-05-20,Wang', 'quotes', 'cold,2024-05-20,Wang'],
  [`${'x'.repeat(100_001)},2024-05-20,Wang`, 'too-long', '100001'],
])('%.40s: %s', async (line, reason, detail) => {
  const { count, troubles } = await found(`${head}tepid,2024-05-19,Li\n${line}`);
  expect(count).toBe(1);
  expect(troubles).toEqual([{ row: 3, reason, detail }]);
});

test('short rows, blank lines, empty cells too many, line breaks and quotes in a cell are no fault', async () => {
  const csv = `${head}cold,2024-05-20\n\n"a ""cold"" one,\nwith milk",2024-05-21,Wang,,\n`;
  const { count, troubles, firstEntries } = await found(csv);
  expect([count, troubles]).toEqual([2, []]);
  expect(firstEntries[1]?.what).toBe('a "cold" one,\nwith milk');
});

test('formulas stay text, what does not show goes from names, and a text stays as it was', async () => {
  const what = '\n\t =HYPERLINK("x") \u200bcold\u00a0';
  const csv = `${head}"${what.replaceAll('"', '""')}",2024-05-20,\u200b王\u00a0小明\ufeff`;
  const { firstEntries } = await found(csv);
  expect(firstEntries[0]).toMatchObject({ what, name: '王 小明' });
});

test('what has no place is kept under its heading; without a text that is all there is', async () => {
  const { firstEntries } = await found('date,Tags,State\n2024-05-20,Older,CA');
  expect(firstEntries[0]?.what).toBe('Tags: Older\nState: CA');
  const both = await found('text,date,Tags\ncold,2024-05-20,Older');
  expect(both.firstEntries[0]).toMatchObject({ what: 'cold', extra: 'Tags: Older' });
});

test('open or closed: by its word, else by its dates, else as somebody says', async () => {
  const statuses = async (csv: string, otherwise?: 'open') => {
    const { firstEntries } = await found(csv, otherwise ? { otherwise } : {});
    return firstEntries.map(({ status }) => status);
  };
  expect(await statuses('text,date,status\na,2024-05-20,open\nb,2024-05-20,结案')).toEqual([
    'open',
    'closed',
  ]);
  expect(await statuses('text,date,closed\na,2024-05-20,\nb,2024-05-20,2024-05-21')).toEqual([
    'open',
    'closed',
  ]);
  expect(await statuses('text,date\na,2024-05-20')).toEqual(['closed']);
  expect(await statuses('text,date\na,2024-05-20', 'open')).toEqual(['open']);
});

async function keysOf(csv: string): Promise<string[]> {
  const source = new Blob([csv]);
  const findings = await found(csv);
  const keys: string[] = [];
  for await (const rows of parcels(source, findings)) keys.push(...rows.map(({ key }) => key));
  return keys;
}

test('a row is known again by its number although its state changed; equal rows without number are several', async () => {
  const [before] = await keysOf('no,text,date,status\n7,cold,2024-05-20,open');
  const [after] = await keysOf('no,text,date,status\n7,cold,2024-05-20,closed');
  const [other] = await keysOf('no,text,date,status\n7,tepid,2024-05-20,open');
  expect(after).toBe(before);
  expect(other).not.toBe(before);
  expect(new Set(await keysOf('text,date\ncold,2024-05-20\ncold,2024-05-20')).size).toBe(2);
});

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

test('rows read piece by piece are those that are read at once', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '中'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 40, max: 90 }), async (rows, size) => {
      const all = [['left', 'right'], ['1', '2'], ...rows];
      const csv = Papa.unparse(all, { newline: '\n', quotes: true, delimiter: ',' });
      const seen: (readonly string[])[] = [];
      for await (const some of csvRows(inPieces(csv, size))) seen.push(...some.map((r) => r.cells));
      expect(seen).toEqual(all);
    }),
  );
});

test('a file of 50 MB is read with little memory, and the page breathes in between', async () => {
  const line = `${'The cup arrived broken and nobody answered. '.repeat(22)},05/20/2024,Wang Xiaoming\n`;
  const block = line.repeat(1000);
  const source = new Blob([head, ...Array.from({ length: 52 }, () => block)]);
  expect(source.size).toBeGreaterThan(50_000_000);
  let breaths = 0;
  const timer = setInterval(() => (breaths += 1), 1);
  const before = process.memoryUsage().heapUsed;
  const result = await scan(source, { today });
  clearInterval(timer);
  if (typeof result === 'string') throw new Error(result);
  expect([result.count, result.troubleCount]).toEqual([52_000, 0]);
  expect(breaths).toBeGreaterThan(50);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
}, 120_000);
