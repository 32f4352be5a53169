#!/usr/bin/env bash
# exceljs 4.4.0, hucre 1.0.0, xlsx 0.18.5, read-excel-file 9.3.17
# They read workbooks with names of customers; Excel and LibreOffice can note how a Chinese or Japanese name is read.
#
# Guess:    how a name is read (a phonetic run in .xlsx, ruby in .ods) is a remark beside it: all give the name alone.
# In truth: where the text stands in the cell itself, hucre puts the reading behind the name, and exceljs loses the
#           cell and every row after it, without an error. In .ods hucre and xlsx put the reading into the middle of
#           the name. Where the text is a shared one, all four give the name.
# Seen:     .xlsx, a shared text   exceljs: 王小明  hucre: 王小明  xlsx: 王小明  read-excel-file: 王小明
#           .xlsx, an inline text  exceljs: undefined  hucre: 王小明wang  xlsx: 王小明  read-excel-file: 王小明
#           rows after it          exceljs: 0 of 2  hucre: 2 of 2  xlsx: 2 of 2  read-excel-file: 2 of 2
#           .ods, ruby             hucre: 王wang小明  xlsx: 王wang小明
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  exceljs@4.4.0 hucre@1.0.0 xlsx@0.18.5 read-excel-file@9.3.17 fflate@0.8.3 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > read.mjs <<'JS'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { readSheet } from 'read-excel-file/node';
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

const guided = '<t>王小明</t><rPh sb="0" eb="1"><t>wang</t></rPh><phoneticPr fontId="0"/>';
const plain = (text) => (cell) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const inline = workbook([plain('Li'), (cell) => `<c r="${cell}" t="inlineStr"><is>${guided}</is></c>`, plain('Mei'), plain('Tom')]);

/** The same with the text where Excel itself keeps it. */
function shared() {
  const files = unzipSync(workbook([plain('Li'), (cell) => `<c r="${cell}" t="s"><v>0</v></c>`, plain('Mei'), plain('Tom')]));
  const edit = (name, from, to) => {
    files[name] = strToU8(strFromU8(files[name]).replace(from, `${to}${from}`));
  };
  edit('[Content_Types].xml', '</Types>', override('sharedStrings', 'sharedStrings'));
  edit('xl/_rels/workbook.xml.rels', '</Relationships>', relation('rId3', 'sharedStrings', 'sharedStrings.xml'));
  files['xl/sharedStrings.xml'] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${main}" count="1" uniqueCount="1"><si>${guided}</si></sst>`);
  return zipSync(files);
}

const readers = {
  exceljs: async (book) => {
    const excel = new ExcelJS.Workbook();
    await excel.xlsx.load(book);
    return [1, 2, 3, 4].map((row) => excel.worksheets[0].getCell(row, 1).value);
  },
  hucre: async (book) => (await readXlsx(book)).sheets[0].rows.map(([cell]) => cell),
  xlsx: async (book) => [1, 2, 3, 4].map((row) => XLSX.read(book).Sheets.Export[`A${row}`]?.v),
  'read-excel-file': async (book) => (await readSheet(Buffer.from(book))).map(([cell]) => cell),
};
const line = (what, seen) => console.log(`${what.padEnd(22)} ${seen.join('  ')}`);
const each = async (book, say) => Promise.all(Object.entries(readers).map(async ([name, read]) => `${name}: ${say(await read(book))}`));
line('.xlsx, a shared text', await each(shared(), (cells) => cells[1]));
line('.xlsx, an inline text', await each(inline, (cells) => cells[1]));
line('rows after it', await each(inline, (cells) => `${cells.slice(2).filter(Boolean).length} of 2`));
const file = table(['<table:table-cell office:value-type="string"><text:p><text:ruby><text:ruby-base>王</text:ruby-base><text:ruby-text>wang</text:ruby-text></text:ruby>小明</text:p></table:table-cell>']);
line('.ods, ruby', [`hucre: ${(await readOds(file)).sheets[0].rows[0][0]}`, `xlsx: ${XLSX.read(file).Sheets.Export.A1.v}`]);
JS

seen=$(node read.mjs)
echo "$seen"
expected='.xlsx, a shared text   exceljs: 王小明  hucre: 王小明  xlsx: 王小明  read-excel-file: 王小明
.xlsx, an inline text  exceljs: undefined  hucre: 王小明wang  xlsx: 王小明  read-excel-file: 王小明
rows after it          exceljs: 0 of 2  hucre: 2 of 2  xlsx: 2 of 2  read-excel-file: 2 of 2
.ods, ruby             hucre: 王wang小明  xlsx: 王wang小明'
[[ $seen == "$expected" ]]
