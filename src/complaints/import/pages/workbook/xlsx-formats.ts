// What the formats of a workbook make of numbers: a moment, a percentage, or figures with zeros in front.
import type { NumberKind } from '../../../../plain/sheet-cells.ts';
import { attribute, handle, tokensOf } from './xml.ts';
import type { Zip } from './zip.ts';

interface Format {
  readonly kind: NumberKind;
  /** As people see it where that matters, else ''. */
  shown(value: number): string;
}
/** By the number of a cell's style. */
export type FormatOf = (style: number) => Format;

const plain: Format = { kind: 'plain', shown: () => '' };
const moment: Format = { ...plain, kind: 'moment' };
const percent: Format = { ...plain, kind: 'percent' };

export async function formatsIn(zip: Zip, path: string): Promise<FormatOf> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isOfCells = false;
  const begins = {
    numFmt: (of: string) =>
      void codes.set(Number(attribute(of, 'numFmtId')), attribute(of, 'formatCode') ?? ''),
    cellXfs: () => {
      isOfCells = true;
    },
    xf: (of: string) => {
      if (isOfCells) styles.push(Number(attribute(of, 'numFmtId') ?? 0));
    },
  };
  const ends = {
    cellXfs: () => {
      isOfCells = false;
    },
  };
  for await (const tokens of tokensOf(zip.text(path))) {
    handle(tokens, { begins, ends, text: () => {} });
  }
  const formats = styles.map((id) => formatFor(id, codes.get(id)));
  return (style) => formats[style] ?? plain;
}

/** Those that are never written down; in East Asia from 27 and 50 on. */
const builtIn: readonly (readonly [Format, readonly (readonly [number, number])[]])[] = [
  [
    moment,
    [
      [14, 22],
      [27, 36],
      [45, 47],
      [50, 58],
    ],
  ],
  [percent, [[9, 10]]],
];

function formatFor(id: number, code: string | undefined): Format {
  if (code !== undefined) return formatOf(code);
  const found = builtIn.find(([, spans]) => spans.some(([from, to]) => from <= id && id <= to));
  return found?.[0] ?? plain;
}

function formatOf(code: string): Format {
  const [bare = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';');
  if (/^0{2,}$/.test(bare)) return { ...plain, shown: (n) => String(n).padStart(bare.length, '0') };
  if (bare.includes('%')) return percent;
  return /[ymdhs]|[上下]午|AM\/PM/i.test(bare.replace(/general/i, '')) ? moment : plain;
}
