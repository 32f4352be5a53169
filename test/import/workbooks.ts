// Workbooks as Excel and LibreOffice write them, part by part: what a test says of a cell is the XML of that cell.
import { crc32, deflateRawSync } from 'node:zlib';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file of these parts, packed. */
export function zipped(parts: Parts, { encrypted = false } = {}): Blob {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const data = deflateRawSync(raw);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 | (encrypted ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(title.length, 22);
    files.push(sign('PK\u0003\u0004'), common, title, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(sign('PK\u0001\u0002'), Buffer.from([20, 0]), common, place, title);
    at += 30 + title.length + data.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(parts).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(at, 12);
  return new Blob([...files, index, sign('PK\u0005\u0006'), end] as Uint8Array<ArrayBuffer>[]);
}

const sign = (text: string): Buffer => Buffer.from(text, 'latin1');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
  readonly name: string;
  /** `<row>` elements. */
  readonly rows: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
}

interface Xlsx {
  /** `<si>` elements. */
  readonly texts?: string;
  readonly from1904?: boolean;
  readonly more?: Parts;
  /** Other names of parts than the usual ones. */
  readonly called?: Readonly<Record<string, string>>;
}

/** Number formats by the style of a cell (`s`). */
export const style = {
  plain: 0,
  day: 1,
  moment: 2,
  time: 3,
  percent: 4,
  euro: 5,
  zeros: 6,
  cjk: 7,
};

const styles = `${head}<styleSheet ${main}><numFmts count="5">
<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm;@"/><numFmt numFmtId="165" formatCode="[$-409]h:mm\\ AM/PM;@"/>
<numFmt numFmtId="166" formatCode="#,##0.00\\ [$€-407];[Red]\\-#,##0.00\\ [$€-407]"/><numFmt numFmtId="167" formatCode="0000000000"/>
<numFmt numFmtId="168" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="14" fontId="0"/></cellStyleXfs>
<cellXfs count="8">${[0, 14, 164, 165, 9, 166, 167, 168].map((id) => `<xf numFmtId="${id}" fontId="0" applyNumberFormat="1"><alignment/></xf>`).join('')}</cellXfs></styleSheet>`;

/** As Excel writes it. */
export function xlsx(
  sheets: readonly Sheet[],
  { texts = '', from1904, more, called = {} }: Xlsx = {},
): Blob {
  const entries = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 4}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts = sheets.map(({ rows }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `${head}<worksheet ${main}><sheetViews/><cols><col min="1" max="1"/></cols><sheetData>${rows}</sheetData><mergeCells/></worksheet>`,
  ]);
  const all = {
    '[Content_Types].xml': `${head}<Types/>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="${called['xl/workbook.xml'] ?? 'xl/workbook.xml'}"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${links.join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${head}<sst ${main}>${texts}</sst>`,
    ...Object.fromEntries(parts),
    ...more,
  };
  const named = Object.entries(all).map(([name, part]) => [called[name] ?? name, part]);
  return zipped(Object.fromEntries(named));
}

/** A row of texts written inline. */
export const inline = (row: number, ...cells: readonly string[]): string =>
  `<row r="${row}">${cells.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('')}</row>`;

/** As LibreOffice writes it: `tables` are `<table:table>` elements. */
export function ods(tables: string, more: Parts = {}): Blob {
  const spaces = ['office', 'table', 'text', 'calcext'].map(
    (name) => `xmlns:${name}="urn:${name}"`,
  );
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `${head}<manifest:manifest/>`,
    'content.xml': `${head}<office:document-content ${spaces.join(' ')}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });
}
