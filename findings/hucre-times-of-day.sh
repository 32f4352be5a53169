#!/usr/bin/env bash
# hucre 1.0.0, beside xlsx 0.18.5 and exceljs 4.4.0
# They read the workbooks that a complaint program or an office suite exports: when something was received.
#
# Guess:    a cell is a date where its number format shows one, also in the format that Chinese Excel has for the
#           half of the day, and a time of day in an .ods is read as a time, as its dates are read as dates.
# In truth: a time of day that Chinese Excel shows with 上午/下午 is a bare number to hucre, where the other two know
#           it, and the time of an .ods is the text of the file's own duration. Either column beside the dates comes
#           out as something that nobody typed.
# Seen:     yyyy"年"m"月"d"日" h"时"mm"分"       hucre: date    xlsx: date    exceljs: date
#           yyyy"年"m"月"d"日" 上午/下午h"时"mm"分"  hucre: date    xlsx: date    exceljs: date
#           上午/下午h"时"mm"分"                  hucre: number  xlsx: date    exceljs: date
#           yyyy/m/d h:mm AM/PM             hucre: date    xlsx: date    exceljs: date
#           .ods, a date                    hucre: date    xlsx: date
#           .ods, a time of day             hucre: PT15H20M00S  xlsx: date
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  hucre@1.0.0 xlsx@0.18.5 exceljs@4.4.0 fflate@0.8.3 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > read.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { readOds } from 'hucre/ods';
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

function table(cells) {
  const ns = 'urn:oasis:names:tc:opendocument:xmlns:';
  const spaces = ['office', 'table', 'text'].map((one) => `xmlns:${one}="${ns}${one}:1.0"`).join(' ');
  const kind = 'application/vnd.oasis.opendocument.spreadsheet';
  const rows = cells.map((cell) => `<table:table-row>${cell}</table:table-row>`).join('');
  const content = `<office:document-content ${spaces} office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Export">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const manifest = `<manifest:manifest xmlns:manifest="${ns}manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return zipSync({ mimetype: [strToU8(kind), { level: 0 }], 'content.xml': xml(content), 'META-INF/manifest.xml': xml(manifest) });
}

const formats = [
  'yyyy"年"m"月"d"日" h"时"mm"分"',
  'yyyy"年"m"月"d"日" 上午/下午h"时"mm"分"',
  '上午/下午h"时"mm"分"',
  'yyyy/m/d h:mm AM/PM',
];
const quoted = (text) => text.replaceAll('"', '&quot;');
const book = workbook(
  formats.map((_, at) => (cell) => `<c r="${cell}" s="${at + 1}"><v>45432.64</v></c>`),
  formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${quoted(code)}"/>`),
  formats.map((_, at) => 164 + at),
);
const said = (value) => (value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : value);
const hucre = (await readXlsx(book)).sheets[0].rows;
const sheet = XLSX.read(book, { cellDates: true }).Sheets.Export;
const excel = new ExcelJS.Workbook();
await excel.xlsx.load(book);
formats.forEach((code, at) => {
  const seen = [hucre[at][0], sheet[`A${at + 1}`].v, excel.worksheets[0].getCell(at + 1, 1).value].map(said);
  console.log(`${code.padEnd(31)} hucre: ${seen[0].padEnd(6)}  xlsx: ${seen[1].padEnd(6)}  exceljs: ${seen[2]}`);
});
const file = table([
  '<table:table-cell office:value-type="date" office:date-value="2024-05-20"><text:p>20.05.24</text:p></table:table-cell>',
  '<table:table-cell office:value-type="time" office:time-value="PT15H20M00S"><text:p>15:20</text:p></table:table-cell>',
]);
const cells = (await readOds(file)).sheets[0].rows;
const other = XLSX.read(file, { cellDates: true }).Sheets.Export;
['a date', 'a time of day'].forEach((what, at) => {
  console.log(`${`.ods, ${what}`.padEnd(31)} hucre: ${said(cells[at][0]).padEnd(6)}  xlsx: ${said(other[`A${at + 1}`].v)}`);
});
JS

seen=$(node read.mjs)
echo "$seen"
expected='yyyy"年"m"月"d"日" h"时"mm"分"       hucre: date    xlsx: date    exceljs: date
yyyy"年"m"月"d"日" 上午/下午h"时"mm"分"  hucre: date    xlsx: date    exceljs: date
上午/下午h"时"mm"分"                  hucre: number  xlsx: date    exceljs: date
yyyy/m/d h:mm AM/PM             hucre: date    xlsx: date    exceljs: date
.ods, a date                    hucre: date    xlsx: date
.ods, a time of day             hucre: PT15H20M00S  xlsx: date'
[[ $seen == "$expected" ]]
