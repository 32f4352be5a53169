// How good it was, as other programs ask it: a number on some scale, stars, or a word.
import { asLine, asWord } from './clean.ts';

export const scales = ['1-3', '1-5', '1-10', '0-10', '0-100'] as const;
export type Scale = (typeof scales)[number];

const fives: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /^(very (dissatisfied|unsatisfied|unhappy|poor|bad)|terrible|非常不[满滿]意|很不[满滿]意|非常差|很差)$/,
  ],
  [2, /^(dissatisfied|unsatisfied|not satisfied|unhappy|poor|不[满滿]意|差)$/],
  [3, /^(neither|neutral|average|fair|一般|普通|尚可|基本[满滿]意|中立)$/],
  [4, /^(satisfied|happy|[满滿]意|较好|較好)$/],
  [
    5,
    /^(very (satisfied|happy|good)|extremely (satisfied|happy)|excellent|非常[满滿]意|很[满滿]意|十分[满滿]意|非常好|很好)$/,
  ],
];
const threes: readonly (readonly [number, RegExp])[] = [
  [1, /^(bad|差评|差評|negative)$/],
  [2, /^(ok|okay|中评|中評|so so)$/],
  [3, /^(good|好评|好評|positive|great)$/],
];

export interface Scored {
  readonly value: number;
  /** Where the cell itself says it. */
  readonly scale?: Scale;
}

export function readScore(text: string): Scored | undefined {
  const line = asLine(text).normalize('NFKC');
  const stars = /^(★*)(☆*)$/.exec(line);
  if (stars && line !== '') return { value: stars[1]?.length ?? 0, scale: '1-5' };
  const number = /^(\d{1,3}(?:\.\d+)?)\s*(%|分|stars?|星|points?|(?:\/|out of)\s*(\d+))?$/i.exec(
    line,
  );
  if (number) return numeric(number);
  const word = asWord(line);
  const five = fives.find(([, pattern]) => pattern.test(word));
  if (five) return { value: five[0], scale: '1-5' };
  const three = threes.find(([, pattern]) => pattern.test(word));
  return three && { value: three[0], scale: '1-3' };
}

const ofMost: Readonly<Record<string, Scale>> = {
  '3': '1-3',
  '5': '1-5',
  '10': '0-10',
  '100': '0-100',
};

function numeric([, value = '', unit = '', most = '']: RegExpExecArray): Scored {
  const scale = unit === '%' ? '0-100' : ofMost[most];
  return { value: Number(value), ...(scale ? { scale } : {}) };
}

export const isOn = (scale: Scale, value: number): boolean => {
  const [least = 0, most = 0] = scale.split('-').map(Number);
  return least <= value && value <= most;
};

/** What is known of a column's numbers: how often each stands there. */
export type Tally = ReadonlyMap<number, number>;

/** The narrowest scale on which nine of ten are; the rest means something else, mostly *no answer*. */
export function scaleOf(tally: Tally): Scale {
  const all = [...tally.values()].reduce((sum, count) => sum + count, 0);
  const on = (scale: Scale): number =>
    [...tally].reduce((sum, [value, count]) => sum + (isOn(scale, value) ? count : 0), 0);
  const wide: Scale = (tally.get(0) ?? 0) > 0 ? '0-10' : '1-10';
  return (['1-5', wide, '0-100'] as const).find((scale) => on(scale) >= 0.9 * all) ?? '0-100';
}
