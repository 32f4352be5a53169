// Times of day as people and programs write them, in words of the day and in figures.
import { figureIn } from './figures.ts';

const parts = {
  am: '上午|早上|早晨|清晨|早|a\\.?m\\.?',
  pm: '下午|p\\.?m\\.?',
  noon: '中午|正午',
  evening: '晚上|晚间|晚間|傍晚|晚',
  night: '凌晨|半夜',
} as const;
type Part = keyof typeof parts;

/** Words that say which half of the day, as part of a pattern. */
export const partOfDay = Object.values(parts).join('|');
const known = Object.entries(parts).map(
  ([part, words]) => [part as Part, new RegExp(`^(?:${words})$`, 'i')] as const,
);

const ofHalf: Readonly<Record<Part, (hour: number) => number>> = {
  am: (hour) => (hour === 12 ? 0 : hour),
  pm: (hour) => (hour < 12 ? hour + 12 : hour),
  // Chinese calendars write it from eleven on.
  noon: (hour) => (hour < 3 ? hour + 12 : hour),
  // Twelve in the evening is the next day's first hour, or this one's last: nobody can tell.
  evening: (hour) => (hour > 3 && hour < 12 ? hour + 12 : hour),
  night: (hour) => (hour === 12 ? 0 : hour),
};
const fits: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  am: [0, 11],
  pm: [12, 23],
  noon: [11, 14],
  evening: [16, 23],
  night: [0, 5],
};

/** The hour of the day, 0 to 23; undefined where word and figure do not fit each other. */
export function hourOfDay(hour: number, word: string): number | undefined {
  const part = known.find(([, words]) => words.test(word))?.[0];
  if (part === undefined) return undefined;
  const of = ofHalf[part](hour);
  const [from, to] = fits[part];
  return of >= from && of <= to ? of : undefined;
}

/** "九点半" -> "9点30分", full-width forms, the many spaces and dashes. */
export const plainTimes = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[零〇一二三四五六七八九十两兩]+(?=\s?[点點时時分秒])/g, (signs) =>
      String(figureIn(signs) ?? signs),
    )
    .replace(/([点點时時])\s?半/g, '$130分')
    .replace(
      /([点點时時])\s?([一三1３3])刻/g,
      (_, sign, many) => `${sign}${/[一1]/.test(many) ? 15 : 45}分`,
    )
    .replace(/([点點])[整钟鐘]/g, '$1')
    .trim();
