// Opening hours as people type them.
import { listIn } from './text.ts';

/** Minutes of the local day, `0 <= from < to <= 1440`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** '９：００～１２：００、13:00–18:00' -> '9:00-12:00, 13:00-18:00' */
export const tidySpans = (typed: string): string =>
  listIn(typed.normalize('NFKC').replace(/\s*[-~–—−〜至到]\s*/g, '-')).join(', ');

/** Spans that are tidy; '' = closed. */
export const tidy = /^((\d|[01]\d|2[0-4]):[0-5]\d-(\d|[01]\d|2[0-4]):[0-5]\d(, ?|$))*$/;

export const areSpans = (typed: string): boolean => tidy.test(tidySpans(typed));

/** Blank or a word such as "closed" = closed; undefined when one of them cannot be read. */
export function spansIn(typed: string): Span[] | undefined {
  const written = listIn(tidySpans(typed)).filter((part) => /\d/.test(part));
  const spans = written.map(spanIn);
  return spans.every(({ from, to }) => from < to && to <= 1440) ? spans : undefined;
}

function spanIn(part: string): Span {
  const times = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(part)?.slice(1).map(Number);
  const [fromHour = Number.NaN, fromMinute = 0, toHour = 0, toMinute = 0] = times ?? [];
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
}
