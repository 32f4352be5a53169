// Opening hours as people type them. What may mean two things answers both: somebody has to say.
import { clockFace } from './dates.ts';
import { listIn } from './text.ts';
import { hourOfDay, partOfDay, plainTimes } from './times.ts';

/** Minutes of the local day, `0 <= from < 1440`; `to` may lie in the next day, at most a day after `from`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type HoursRead =
  /** `[]` = closed. */
  { readonly only: readonly Span[] } | { readonly either: readonly (readonly Span[])[] };

/** "9-17", "9am-5pm", "9.00–17.30", "上午9:00-下午5:00", "22:00-02:00", "24h", "closed"; undefined = something else. */
export function readHours(typed: string): HoursRead | undefined {
  const text = plainTimes(typed.replace(/\n/g, ','));
  if (closed.test(text)) return { only: [] };
  if (allDay.test(text)) return { only: [{ from: 0, to: day }] };
  const spans = partsOf(text).map(spansOf);
  const readings = spans.reduce<Span[][]>(
    (lists, ways) => lists.flatMap((list) => ways.map((span) => [...list, span])),
    [[]],
  );
  const [first] = readings;
  if (!first || first.length === 0) return undefined;
  return readings.length === 1 ? { only: first } : { either: readings };
}

const day = 1440;
const closed =
  /^(|[-–—/x×.]+|closed|shut|off|none|no|holiday|geschlossen|ferm[eé]|cerrado|chiuso|休|休息|休息日|休业|休業|休假|公休|公休日|店休|关|關|关门|關門|关店|關店|闭店|閉店|停业|停業|歇业|歇業|不营业|不營業|放假|无|無)$/i;
const allDay =
  /^(24 ?(h|hrs?|hours?|小时|小時)?( ?\/ ?7)?|24\/7|all day|round the clock|open all day|全天|全日|24 ?(小时|小時)(营业|營業)|全天营业|全天營業)$/i;

/** "9-12 and 13-18" are two, and so are "9:00-12:00 13:00-18:00". */
const partsOf = (text: string): string[] =>
  listIn(
    text
      .replace(/ ?(\band\b|&|\+|\/|以及|及|和) ?/gi, ',')
      .replace(/(?<=\d[:.]\d\d) (?=\d{1,2}[:.]\d\d)/g, ','),
  );

const time = `(${partOfDay})? ?(\\d{1,2})(?:[:.hH点點时時] ?(\\d{2})?分?| ?(?=(?:${partOfDay})))? ?(${partOfDay})?(?: ?(?:uhr|o'clock|hrs?))?`;
const span = new RegExp(
  `^(?:from )?${time} ?(?:[-~‐‑‒–—−〜→]+|to|till|until|bis|至|到|(?=(?:${partOfDay})\\s?\\d)) ?${time}$`,
  'i',
);

/** All spans that it may mean. */
function spansOf(part: string): Span[] {
  const tidied = part
    .replace(/(?<![\d:.])(\d\d)([0-5]\d)(?![\d:.])/g, '$1:$2')
    .replace(/(12 ?)?noon/gi, '12pm')
    .replace(/(12 ?)?midnight$/i, '24:00');
  const found = span.exec(tidied);
  if (!found) return [];
  const from = timeOf(found.slice(1, 5));
  const to = timeOf(found.slice(5, 9));
  const ways = from && to ? between(from, to) : [];
  return ways.filter((way) => way.from < day && way.to > way.from && way.to <= way.from + day);
}

interface Time {
  readonly at: number;
  /** 'part': morning or afternoon is said; 'clock': the figures show a day of 24 hours; 'bare': neither. */
  readonly is: 'part' | 'clock' | 'bare';
  readonly isRound: boolean;
}

function timeOf([before, hour = '', minutes = '0', after]: readonly (string | undefined)[]):
  | Time
  | undefined {
  const part = before ?? after ?? '';
  const of = part === '' ? Number(hour) : hourIn(Number(hour), part);
  if (of === undefined || of >= 48 || Number(minutes) >= 60) return undefined;
  const isClock = /^0|^1[3-9]|^[2-9]\d/.test(hour);
  return {
    at: of * 60 + Number(minutes),
    is: part !== '' ? 'part' : isClock ? 'clock' : 'bare',
    isRound: minutes === '0',
  };
}

/** As an end, twelve at night is the day's. */
const hourIn = (hour: number, part: string): number | undefined =>
  hour === 12 && /^(晚|半夜)/.test(part) ? 24 : hourOfDay(hour, part);

const half = 720;
/** From here on figures show a day of 24 hours. */
const afternoon = 13 * 60;

/** To the next day where it ends before it begins. */
const reaching = (from: number, to: number): Span => ({ from, to: to > from ? to : to + day });

function between(from: Time, to: Time): Span[] {
  const isSaid = [from, to].filter(({ is }) => is === 'part').length;
  if (isSaid === 1) return halfSaid(from, to);
  const plain = reaching(from.at, to.at);
  if (isSaid === 2) return [plain];
  return from.is === 'bare' && to.is === 'bare' ? bare(from, to) : onClock(from, to, plain);
}

/** A whole night after a morning is asked about. */
const onClock = (from: Time, to: Time, plain: Span): Span[] =>
  plain.to <= day || to.at > day || from.at >= afternoon
    ? [plain]
    : [{ ...plain, to: to.at + half }, plain];

/** Nobody is open for longer in one go and closed again. */
const isLikely = ({ from, to }: Span): boolean => to - from <= 17 * 60;

function bare(from: Time, to: Time): Span[] {
  const plain = { from: from.at, to: to.at };
  const later = (from.at + half) % day;
  if (plain.from >= plain.to) {
    const nights = [reaching(plain.from, plain.to), reaching(later, plain.to)];
    return [{ ...plain, to: plain.to + half }, ...nights.filter(isLikely)];
  }
  return isOfMorning(from, to) ? [plain] : [plain, { from: later, to: plain.to + half }];
}

/** "9-12" is, of "1:00-5:00" and "7-11" nobody knows. */
const isOfMorning = (from: Time, to: Time): boolean =>
  to.at >= half || from.at >= (from.isRound ? 8 * 60 : 6 * 60) || from.at < 60;

/** Of the other one the half of the day is not said: "9-5pm", "9am-5". */
function halfSaid(from: Time, to: Time): Span[] {
  const ways = bothHalves(from).flatMap((start) =>
    bothHalves(to).map((end) => reaching(start, end)),
  );
  const sameDay = ways.filter((way) => way.to <= day);
  return sameDay.length > 0 ? sameDay : ways;
}

const bothHalves = ({ at, is }: Time): number[] =>
  is === 'bare' && at < half ? [at, at + half] : [at];

/** "9:00-18:00, 22:00-02:00": as the desk writes them, and as everybody reads them in one way. */
export const writtenHours = (spans: readonly Span[]): string =>
  spans
    .map(({ from, to }) => `${clock(from)}-${clock(isNextDay(from, to) ? to - day : to)}`)
    .join(', ');

const isNextDay = (from: number, to: number): boolean => to > day && from >= afternoon;

const clock = (minutes: number): string =>
  clockFace({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

export function areHours(typed: string): boolean {
  const read = readHours(typed);
  return read !== undefined && 'only' in read;
}

/** As the desk writes them where they can be read in one way, else as they were typed. */
export function tidyHours(typed: string): string {
  const read = readHours(typed);
  return read && 'only' in read ? writtenHours(read.only) : typed;
}
