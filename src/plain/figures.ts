// Numbers as people write them, in figures and in Chinese signs: all values that one of them may stand for.

/** How a point and a comma before three figures may be meant. */
export interface Marks {
  /** Nothing has parts: "1.200" is 1200. */
  readonly isWhole: boolean;
  /** A comma may stand before the parts, too. */
  readonly hasCommas: boolean;
}

const digits = [
  '零〇',
  '一壹',
  '二贰貳两兩',
  '三叁參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];
const ones = digits.join('');
/** What a number begins with and what else stands in it, as parts of a pattern. */
export const numberBegins = `\\d${ones}十百千拾佰仟`;
export const numberHolds = `${numberBegins}万萬亿億`;

/** A number that can be read in one way. */
export function figureIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const [first, other] = plain === '' ? [] : valuesIn(plain, { isWhole: false, hasCommas: false });
  return other === undefined ? first : undefined;
}

export function valuesIn(number: string, marks: Marks): number[] {
  const [, most, more, rest = ''] =
    /^(?:(.+)[亿億])?(?:(.+)[万萬])?([^万萬亿億]*)$/.exec(number) ?? [];
  const unit = more === undefined ? 1e8 : 1e4;
  if (most === undefined && more === undefined) return partValues(rest, marks);
  const large = scaled(most, 1e8, marks).flatMap((sum) =>
    scaled(more, 1e4, marks).map((part) => sum + part),
  );
  const tail = tailOf(rest, unit, marks);
  // "1.5万" has nothing behind it.
  return large
    .filter((sum) => tail !== undefined && (tail === 0 || Number.isInteger(sum / unit)))
    .map((sum) => rounded(sum + (tail ?? 0)));
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const scaled = (text: string | undefined, unit: number, marks: Marks): number[] =>
  text === undefined ? [0] : partValues(text, marks).map((value) => rounded(value * unit));

/** "3万5" is 35,000. */
function tailOf(rest: string, unit: number, marks: Marks): number | undefined {
  if (rest === '') return 0;
  if (isOne.test(rest)) return figureOf(rest) * (unit / 10);
  const [value, other] = partValues(rest, marks);
  return value !== undefined && other === undefined && value < unit ? value : undefined;
}

function partValues(text: string, marks: Marks): number[] {
  if (/^[\d., '’]*$/.test(text)) return figuresIn(text, marks);
  const [, figures, thousands] = /^([\d.,]+)(?:[百佰]|([千仟]))$/.exec(text) ?? [];
  return figures === undefined
    ? signsIn(text)
    : scaled(figures, thousands === undefined ? 100 : 1000, marks);
}

const one = `[\\d${ones}]`;
const isOne = new RegExp(`^${one}$`);
const zero = '([零〇]?)';
const belowTenThousand = new RegExp(
  `^(?:(${one})[千仟])?${zero}(?:(${one})[百佰])?${zero}(?:(${one}?)[十拾])?${zero}(${one})?$`,
);

/** "两千零五十", "三百五" (350), "十二". */
function signsIn(text: string): number[] {
  const found = belowTenThousand.exec(text);
  if (!found) return [];
  const [, thousand = '', a = '', hundred = '', b = '', ten, c = '', last = ''] = found;
  const isShort = ten === undefined && a + b + c === '';
  const lastUnit = isShort && last !== '' ? Math.max(1, lowest(thousand, hundred) / 10) : 1;
  const tenth = ten === '' ? 1 : figureOf(ten ?? '');
  return [
    figureOf(thousand) * 1000 + figureOf(hundred) * 100 + tenth * 10 + figureOf(last) * lastUnit,
  ];
}

function lowest(thousand: string, hundred: string): number {
  if (hundred !== '') return 100;
  return thousand === '' ? 1 : 1000;
}

function figureOf(sign: string): number {
  if (sign === '') return 0;
  const at = digits.findIndex((same) => same.includes(sign));
  return at < 0 ? Number(sign) : at;
}

/** In threes, or as in India. */
const grouped = /^(?:[1-9]\d{0,2}([., '’])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})$/;

/** "1.200" is 1200 or 1.2; "1.200,50" and "12,50" can be one thing only. */
function figuresIn(text: string, marks: Marks): number[] {
  if (/^\d+$/.test(text)) return [Number(text)];
  const whole = grouped.test(text) ? [Number(text.replace(/\D/g, ''))] : [];
  return whole.length > 0 && !mayBeParts(text, marks) ? whole : [...whole, ...exactIn(text)];
}

/** Of what looks like groups of three. */
const mayBeParts = (text: string, { isWhole, hasCommas }: Marks): boolean =>
  !isWhole && (hasCommas || /\.\d+$/.test(text));

function exactIn(text: string): number[] {
  const [, before = '', point = '', parts = ''] = /^(.*)([.,])(\d*)$/.exec(text) ?? [];
  const groups = grouped.exec(before);
  const isNumber = /^\d*$/.test(before)
    ? before + parts !== ''
    : groups !== null && (groups[1] ?? ',') !== point && parts !== '';
  if (point === '' || !isNumber) return [];
  return [Number(`${before.replace(/\D/g, '') || 0}.${parts || 0}`)];
}
