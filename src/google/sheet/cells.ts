// Between values and cells, one codec a kind of column. Reading is forgiving and answers undefined for what it cannot
// read; writing is typed, so that text stays text whatever it looks like.
import { fromIso, toIso } from '../../desk/calendar.ts';
import type { FieldValue } from '../../desk/fact.ts';
import { fromSerial, toSerial } from '../../desk/serials.ts';
import { type ChoiceName, type ColumnKind, choices } from '../../desk/tabs.ts';
import { type Words, words } from '../../desk/words.ts';
import { figureIn } from '../../plain/figures.ts';
import { amountIn } from '../../plain/money.ts';
import { asShown, listIn, oneCell, withoutLoneSurrogates } from '../../plain/text.ts';

export type CellValue = string | number | boolean;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** As the sidebar writes a moment, but for the day of the week, which Google would say in the language of the file. */
export function momentFormat({ sheet }: Words) {
  const [year, month, day] = sheet.dateSigns;
  const pattern =
    year === undefined ? 'd mmm yyyy, hh:mm' : `yyyy"${year}"m"${month}"d"${day}" hh:mm`;
  return { type: 'DATE_TIME', pattern };
}

interface Codec {
  readonly read: (cell: CellValue, zone: string, currency: string) => FieldValue | undefined;
  readonly write: (value: NonNullable<FieldValue>, w: Words, zone: string) => CellData;
}

const asText = (value: NonNullable<FieldValue>): CellData => textCell(String(value));

const asNumber = (value: NonNullable<FieldValue>): CellData => ({
  userEnteredValue: { numberValue: Number(value) },
});

const codecs: Readonly<Record<Extract<ColumnKind, string>, Codec>> = {
  text: { read: String, write: asText },
  json: { read: String, write: asText },
  number: {
    read: (cell) => (cell === '' ? null : numberOf(cell)),
    write: asNumber,
  },
  money: {
    read: (cell, _, currency) =>
      typeof cell === 'number' ? cell : amountIn(String(cell), currency),
    write: asNumber,
  },
  moment: {
    read: (cell, zone) => (cell === '' ? null : momentOf(cell, zone)),
    write: (value, w, zone) => ({
      userEnteredValue: { numberValue: toSerial(Number(value), zone) },
      userEnteredFormat: { numberFormat: momentFormat(w) },
    }),
  },
  iso: {
    read: (cell) => (cell === '' ? null : fromIso(String(cell))),
    write: (value) => textCell(toIso(Number(value))),
  },
  yes: {
    read: (cell) => (typeof cell === 'boolean' ? cell : isYes(cell)),
    write: (value, w) => (value === true ? textCell(w.sheet.yes) : emptyCell),
  },
  list: {
    read: (cell) => listOf(cell),
    write: (value) => textCell(Array.isArray(value) ? value.join(', ') : String(value)),
  },
};

/** Undefined when the cell cannot be read as this kind. A blank choice is ''. */
export function readCell(
  kind: ColumnKind,
  cell: CellValue,
  zone: string,
  currency = '',
): FieldValue | undefined {
  if (typeof kind === 'object') return cell === '' ? '' : choiceOf(kind.choice, String(cell));
  return codecs[kind].read(cell, zone, currency);
}

export function cellOf(kind: ColumnKind, value: FieldValue, w: Words, zone: string): CellData {
  if (value === null || value === '') return emptyCell;
  if (typeof kind === 'object') return textCell(choiceWord(kind.choice, String(value), w));
  return codecs[kind].write(value, w, zone);
}

export const emptyCell: CellData = { userEnteredValue: {} };

export const textCell = (text: string): CellData => ({
  userEnteredValue: { stringValue: withoutLoneSurrogates(text.slice(0, oneCell)) },
});

export const listOf = (cell: CellValue): string[] => listIn(asShown(String(cell)));

const numberOf = (cell: CellValue): number | undefined =>
  typeof cell === 'number' ? cell : figureIn(String(cell));

const momentOf = (cell: CellValue, zone: string): number | undefined =>
  typeof cell === 'number' && cell > 0 && cell < 200_000 ? fromSerial(cell, zone) : undefined;

const isYes = (cell: CellValue): boolean =>
  cell !== '' && Object.values(words).some((w) => plain(w.sheet.yes) === plain(String(cell)));

/** As people tick: in any of our languages, or as a tick box's value. */
export const isYesWord = (cell: string): boolean =>
  cell !== '' && (isYes(cell) || /^(true|y|1|✓|x)$/i.test(cell.trim()));

export const isNoWord = (cell: string): boolean =>
  cell.trim() === '' ||
  /^(false|n|0)$/i.test(cell.trim()) ||
  Object.values(words).some((w) => plain(w.sheet.no) === plain(cell));

/** A word without its sign, spaces and case. */
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const choiceCodes = new Map<ChoiceName, ReadonlyMap<string, string>>();

function codesOf(name: ChoiceName): ReadonlyMap<string, string> {
  const known = choiceCodes.get(name);
  if (known) return known;
  const found = new Map<string, string>();
  for (const code of choices[name]) {
    for (const w of Object.values(words)) {
      const word = choiceWord(name, code, w);
      // As it is written first: every row that is read asks for a dozen of them.
      found.set(word, code);
      found.set(plain(word), code);
    }
    found.set(plain(code), code);
  }
  choiceCodes.set(name, found);
  return found;
}

/** The code of a choice written as its word in any of the three languages, or as the code itself. */
export function choiceOf(name: ChoiceName, cell: string): string | undefined {
  const known = codesOf(name);
  return known.get(cell) ?? known.get(plain(cell));
}

export const choiceWord = (name: ChoiceName, code: string, w: Words): string =>
  (w.sheet.choices[name] as Readonly<Record<string, string>>)[code] ?? code;
