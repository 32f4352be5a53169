// Workbooks: what a cell says comes through as people read it there, and what cannot be read is said.
import { NotReadable } from '../../src/complaints/import/pages/not-readable.ts';
import { tablesOf } from '../../src/complaints/import/pages/sources.ts';
import { workbookTables } from '../../src/complaints/import/pages/workbook/workbook.ts';
import { changed, chosen, found, textOf } from './as-the-page.ts';
import { inline, ods, style, xlsx, zipped } from './workbooks.ts';

const given = (source: Blob) => ({ name: 'old.xlsx', source });

async function linesOf(source: Blob, name?: string): Promise<readonly string[]> {
  return (await textOf(given(source), name)).replace(/\n$/, '').split('\n');
}

const cell = (xml: string): Promise<readonly string[]> =>
  linesOf(xlsx([{ name: 'A', rows: `<row r="1">${xml}</row>` }], { texts }));

const texts =
  '<si><t>Cold &amp; late</t></si>' +
  '<si><r><rPr><b/></rPr><t>Very</t></r><r><t xml:space="preserve"> cold</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>' +
  '<si><t xml:space="preserve">two\nlines_x000D_ &#20320;</t></si><si><t/></si>';

const { day, moment, time, percent, euro, zeros, cjk } = style;

test.each([
  ['a shared text', '<c r="A1" t="s"><v>0</v></c>', '"Cold & late"'],
  ['rich text', '<c r="A1" t="s"><v>1</v></c>', '"Very cold"'],
  ['a text without its pronunciation', '<c r="A1" t="s"><v>2</v></c>', '"東京"'],
  [
    'a text of the cell’s own',
    '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>"b"</t></r></is></c>',
    '"a""b"""',
  ],
  ['no text', '<c r="A1" t="s"><v>4</v></c>', ''],
  ['a day', `<c r="A1" s="${day}"><v>46083</v></c>`, '"2026-03-02"'],
  ['a moment', `<c r="A1" s="${moment}"><v>46083.420138888889</v></c>`, '"2026-03-02 10:05:00"'],
  ['a time of day', `<c r="A1" s="${time}"><v>0.420138888888889</v></c>`, '"10:05:00"'],
  ['a day in Chinese', `<c r="A1" s="${cjk}"><v>46083</v></c>`, '"2026-03-02"'],
  [
    'a day as ISO 8601 writes it',
    '<c r="A1" t="d"><v>2026-03-02T10:05:00</v></c>',
    '"2026-03-02T10:05:00"',
  ],
  ['true', '<c r="A1" t="b"><v>1</v></c>', '"TRUE"'],
  ['a percentage', `<c r="A1" s="${percent}"><v>0.56999999999999995</v></c>`, '"57%"'],
  ['an amount', `<c r="A1" s="${euro}"><v>1234.5</v></c>`, '"1234.5"'],
  ['a number with zeros in front', `<c r="A1" s="${zeros}"><v>912345678</v></c>`, '"0912345678"'],
  ['a long number', '<c r="A1"><v>2.0260302100001E+13</v></c>', '"20260302100001"'],
  ['the result of a formula', '<c r="A1" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>', '"ab"'],
  ['a number of a formula', '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', '"7"'],
  ['an empty cell with a colour', '<c r="A1" s="3"/>', ''],
])('%s', async (_, xml, text) => {
  expect(await cell(xml)).toEqual([text]);
});

test('a text of several lines, with a character that stands as a number', async () => {
  expect(
    await textOf(given(xlsx([{ name: 'A', rows: '<row><c t="s"><v>3</v></c></row>' }], { texts }))),
  ).toBe('"two\nlines\r 你"\n');
});

test('a workbook that counts from 1904 says the same day', async () => {
  const rows = `<row r="1"><c r="A1" s="${day}"><v>44621</v></c><c r="B1" s="${time}"><v>0.5</v></c></row>`;
  expect(await linesOf(xlsx([{ name: 'A', rows }], { from1904: true }))).toEqual([
    '"2026-03-02","12:00:00"',
  ]);
});

test('empty rows and columns keep their place; what is blank at the ends is none', async () => {
  const rows =
    '<row r="2"><c r="B2" t="b"><v>1</v></c><c r="AA2" s="1"/></row>' +
    '<row r="5" hidden="1"><c r="A5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  expect(await linesOf(xlsx([{ name: 'A', rows }]))).toEqual([
    '',
    ',"TRUE"',
    '',
    '',
    '"1","2"',
    '"3"',
  ]);
});

test('errors are empty and counted, and so is a formula that nobody reckoned; lost digits are said', async () => {
  const rows =
    inline(1, 'Date', 'Phone', 'Order') +
    '<row r="2"><c r="B2" t="e"><v>#N/A</v></c><c r="C2"><v>6222021234567890000</v></c></row>' +
    '<row r="3"><c r="B3"><f>A1&amp;"x"</f></c><c r="C3"><v>123456789012345</v></c></row>';
  const { source, lost } = await chosen(given(xlsx([{ name: 'A', rows }])));
  expect((await source.text()).split('\n').slice(1, 3)).toEqual([
    ',,"6222021234567890000"',
    ',,"123456789012345"',
  ]);
  expect(lost.errors).toEqual({ rows: 2, example: '#N/A', row: 1, column: 1 });
  expect([...lost.rounded]).toEqual([[2, { rows: 1, example: '6222021234567890000' }]]);
});

test('of several sheets each can be had by its name; hidden ones and charts are not offered', async () => {
  const source = xlsx(
    [
      { name: 'R&amp;D', rows: inline(1, 'a') },
      { name: 'Old', rows: inline(1, 'b'), state: 'hidden' },
      { name: '投诉', rows: inline(1, 'c') },
    ],
    { texts },
  );
  const tables = await workbookTables(source);
  expect(tables.map(({ name }) => name)).toEqual(['R&D', '投诉']);
  expect(await linesOf(source, '投诉')).toEqual(['"c"']);
});

test('a workbook whose parts are called otherwise, as the package says, in whatever letters', async () => {
  const called = {
    'xl/workbook.xml': 'xl/Book2.xml',
    'xl/_rels/workbook.xml.rels': 'xl/_rels/book2.xml.rels',
    'xl/sharedStrings.xml': 'xl/SharedStrings.xml',
  };
  const rows = '<row r="1"><c t="s"><v>0</v></c></row>';
  const source = xlsx([{ name: 'Export', rows }], { texts, called });
  expect(await linesOf(source)).toEqual(['"Cold & late"']);
});

test('names with a prefix, comments, and elements of nobody’s are read like any', async () => {
  const sheet =
    '<?xml version="1.0"?><!-- made by > hand --><x:worksheet xmlns:x="x"><x:sheetData><x:row r="1">' +
    "<x:c r='A1' t='inlineStr'><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c><x:constructor/></x:row></x:sheetData></x:worksheet>";
  const source = xlsx([{ name: 'A', rows: '' }], { more: { 'xl/worksheets/sheet1.xml': sheet } });
  expect(await linesOf(source)).toEqual(['"a < b"']);
});

test('a large sheet is read in pieces, and its complaints are found', async () => {
  const rows = Array.from(
    { length: 6000 },
    (_, at) =>
      `<row r="${at + 2}"><c r="A${at + 2}"><v>${at}</v></c><c r="B${at + 2}" s="${day}"><v>46083</v></c><c r="C${at + 2}" t="inlineStr"><is><t>The cup ${at} came broken &amp; late.</t></is></c></row>`,
  );
  const source = xlsx([{ name: 'A', rows: inline(1, 'No', 'Date', 'Complaint') + rows.join('') }]);
  const findings = await found((await chosen(given(source))).source);
  expect([findings.count, findings.troubleCount]).toEqual([6000, 0]);
  expect(findings.firstEntries[0]).toMatchObject({ what: 'The cup 0 came broken & late.', row: 2 });
});

const table = (name: string, rows: string): string =>
  `<table:table table:name="${name}">${rows}</table:table>`;
const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.join('')}</table:table-row>`;
const told = (text: string): string => `<text:p>${text}</text:p>`;
const odsCell = (attributes: string, inside = ''): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;

test('of an OpenDocument workbook hidden tables are not offered, and how a name is said is left out', async () => {
  const hidden =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const name = `<text:p><text:ruby><text:ruby-base>王</text:ruby-base><text:ruby-text>wang</text:ruby-text></text:ruby>小明</text:p>`;
  const source = ods(
    `${hidden}<table:table table:name="Old" table:style-name="ta2">${row(odsCell('', told('x')))}</table:table>` +
      table('Complaints', row(odsCell('office:value-type="string"', name))),
  );
  expect((await workbookTables(source)).map((one) => one.name)).toEqual(['Complaints']);
  expect(await linesOf(source, 'Complaints')).toEqual(['"王小明"']);
});

test('an OpenDocument workbook: its dates, times, numbers, texts, repeated and covered cells', async () => {
  const blank = '<table:table-cell table:number-columns-repeated="2"/>';
  const note = '<office:annotation><text:p>a note</text:p></office:annotation>';
  const source = ods(
    table('Empty', row(blank)) +
      table(
        'Complaints',
        row(
          odsCell(
            'office:value-type="string"',
            `${note}${told('two')}${told('lines<text:s text:c="2"/>x<text:tab/>')}`,
          ),
          blank,
          odsCell('office:value-type="boolean" office:boolean-value="true"', told('TRUE')),
        ) +
          `<table:table-row table:number-rows-repeated="2">${blank}</table:table-row>` +
          row(
            odsCell(
              'office:value-type="date" office:date-value="2026-03-02T10:05:00"',
              told('02/03/26'),
            ),
            odsCell('office:value-type="date" office:date-value="2026-03-02"', told('02/03/26')),
            odsCell('office:value-type="time" office:time-value="PT010H05M00S"', told('10:05')),
            odsCell('office:value-type="float" office:value="20260302100001"', told('2.03E+13')),
            odsCell('office:value-type="percentage" office:value="0.57"', told('57%')),
            odsCell(
              'office:value-type="currency" office:currency="EUR" office:value="12.5"',
              told('12.50 €'),
            ),
            odsCell('office:value-type="string" calcext:value-type="error"', told('#N/A')),
            odsCell('table:number-columns-repeated="2" office:value-type="string"', told('x')),
            '<table:covered-table-cell/>',
          ) +
          `<table:table-row table:number-rows-repeated="1048570">${blank}</table:table-row>`,
      ),
  );
  const { source: text, lost } = await chosen(given(source), 'Complaints');
  expect(await text.text()).toBe(
    '"two\nlines  x\t",,,"TRUE"\n\n\n"2026-03-02 10:05:00","2026-03-02","10:05:00","20260302100001","57%","12.50 €",,"x","x"\n',
  );
  expect(lost.errors).toEqual({ rows: 1, example: '#N/A', row: 3, column: 6 });
});

const compound = (inside: string): Blob =>
  new Blob([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1000),
    Buffer.from(inside, 'utf16le'),
  ]);

describe('what cannot be read says why', () => {
  const a = { name: 'A', rows: inline(1, 'a') };
  test.each([
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a workbook of before 2007', compound('Workbook'), 'old-workbook'],
    ['a binary one', zipped({ 'xl/workbook.bin': 'x' }), 'old-workbook'],
    [
      'a zip file with a password',
      zipped({ 'xl/workbook.xml': 'x' }, { encrypted: true }),
      'encrypted',
    ],
    [
      'an OpenDocument with a password',
      ods('', { 'META-INF/manifest.xml': '<m:encryption-data/>' }),
      'encrypted',
    ],
    ['a text document', zipped({ 'word/document.xml': 'x' }), 'not-text'],
    ['a workbook of which half is missing', xlsx([a]).slice(0, 700), 'unreadable'],
    ['a zip file that ends in its first line', new Blob(['PK\u0003\u0004']), 'unreadable'],
    ['a workbook without a sheet that is seen', xlsx([{ ...a, state: 'veryHidden' }]), 'empty'],
    [
      'a row far below every sheet',
      xlsx([{ name: 'A', rows: '<row r="99999999999"><c><v>1</v></c></row>' }]),
      'unreadable',
    ],
    [
      'a column far beyond every sheet',
      xlsx([{ name: 'A', rows: '<row><c r="ZZZZZZ1"><v>1</v></c></row>' }]),
      'unreadable',
    ],
  ])('%s', async (_, source, why) => {
    const error = await textOf(given(source)).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(NotReadable);
    expect(error.why).toBe(why);
  });

  test('a small file that unpacks to more than 300 MB', async () => {
    const sheet = Buffer.alloc(310 << 20, `<!--${' '.repeat(60_000)}-->`);
    const source = xlsx([a], { more: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(source.size).toBeLessThan(1 << 20);
    await expect(textOf(given(source))).rejects.toMatchObject({ why: 'too-large' });
  });

  test('a few cells that stand for millions', async () => {
    const long = 'x'.repeat(30_000);
    const one = `<table:table-row table:number-rows-repeated="1000000">${odsCell('office:value-type="string"', told(long))}</table:table-row>`;
    await expect(textOf(given(ods(table('A', one))))).rejects.toMatchObject({ why: 'too-large' });
  });
});

test('a CSV file is no workbook, whatever it is called', async () => {
  expect(
    await tablesOf(given(new Blob(['date,text\n2026-03-02,Cold\n'])), changed),
  ).toBeUndefined();
});
