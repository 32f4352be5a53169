#!/usr/bin/env bash
# exceljs 4.4.0, beside xlsx 0.18.5 and hucre 1.0.0
# They read the workbooks that a complaint program exports: the day of each complaint, the minutes it took.
#
# Guess:    the formats that Excel of Chinese and Japanese has built in (27 to 36, 50 to 58: what it picks by itself
#           for 2024年5月20日) are dates as the others are; a unit behind a number makes no date of it.
# In truth: exceljs knows none of the nineteen: every day comes out as a serial number. And a unit whose letters are
#           escaped one by one, as Excel may store them, is taken for minutes or days: 45 minutes become a day in
#           1900. In quotation marks the same unit does no harm.
# Seen:     built in, a date for Chinese and Japanese: exceljs 0 of 19  xlsx 19 of 19  hucre 19 of 19
#           built in, for everybody:                   exceljs 11 of 11  xlsx 11 of 11  hucre 11 of 11
#           45 as 0 \m\i\n  exceljs: 1900-02-13  xlsx: 45  hucre: 45
#           45 as 0 "min"   exceljs: 45  xlsx: 45  hucre: 45
#           7 as 0\d        exceljs: 1900-01-06  xlsx: 7  hucre: 7
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  exceljs@4.4.0 xlsx@0.18.5 hucre@1.0.0 fflate@0.8.3 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > read.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import XLSX from 'xlsx';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const override = (part, of) => `<Override PartName="/xl/${part}.xml" ContentType="${type}.${of}+xml"/>`;
const relation = (id, of, target) => `<Relationship Id="${id}" Type="${relations}/${of}" Target="${target}"/>`;

/** A workbook of one sheet; `formats`: numFmt elements, `styles`: the number format id of style 1, 2, ... */
function workbook(rows, formats = [], styles = []) {
  const xf = (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const codes = formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map((cell, at) => `<row r="${at + 1}">${cell(`A${at + 1}`)}</row>`).join('')}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${codes}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length + 1}">${[0, ...styles].map(xf).join('')}</cellXfs></styleSheet>`,
  };
  const named = Object.entries(files).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)]);
  return zipSync(Object.fromEntries(named));
}

const reads = async (book, rows) => {
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.load(book);
  const sheet = XLSX.read(book, { cellDates: true }).Sheets.Export;
  const cells = (await readXlsx(book)).sheets[0].rows;
  const column = (of) => Array.from({ length: rows }, (_, at) => of(at));
  return {
    exceljs: column((at) => excel.worksheets[0].getCell(at + 1, 1).value),
    xlsx: column((at) => sheet[`A${at + 1}`].v),
    hucre: column((at) => cells[at][0]),
  };
};
const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const builtIn = {
  'built in, a date for Chinese and Japanese:': [...numbers(27, 36), ...numbers(50, 58)],
  'built in, for everybody:': [...numbers(14, 22), 45, 47],
};
for (const [what, ids] of Object.entries(builtIn)) {
  const book = workbook(ids.map((_, at) => (cell) => `<c r="${cell}" s="${at + 1}"><v>45432.5</v></c>`), [], ids);
  const seen = Object.entries(await reads(book, ids.length)).map(
    ([name, values]) => `${name} ${values.filter((value) => value instanceof Date).length} of ${ids.length}`,
  );
  console.log(`${what.padEnd(42)} ${seen.join('  ')}`);
}
const units = [[45, '0 \\m\\i\\n'], [45, '0 "min"'], [7, '0\\d']];
const book = workbook(
  units.map(([value], at) => (cell) => `<c r="${cell}" s="${at + 1}"><v>${value}</v></c>`),
  units.map(([, code], at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`),
  units.map((_, at) => 164 + at),
);
const said = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
const seen = await reads(book, units.length);
units.forEach(([value, code], at) => {
  const each = Object.entries(seen).map(([name, values]) => `${name}: ${said(values[at])}`);
  console.log(`${`${value} as ${code}`.padEnd(15)} ${each.join('  ')}`);
});
JS

seen=$(node read.mjs)
echo "$seen"
expected='built in, a date for Chinese and Japanese: exceljs 0 of 19  xlsx 19 of 19  hucre 19 of 19
built in, for everybody:                   exceljs 11 of 11  xlsx 11 of 11  hucre 11 of 11
45 as 0 \m\i\n  exceljs: 1900-02-13  xlsx: 45  hucre: 45
45 as 0 "min"   exceljs: 45  xlsx: 45  hucre: 45
7 as 0\d        exceljs: 1900-01-06  xlsx: 7  hucre: 7'
[[ $seen == "$expected" ]]
