// Looks and protections: what makes the desk pleasant and guards it from slips. Google may refuse any of them, and the
// desk works without.
import * as z from 'zod/mini';

/** In the order in which they are given. */
export const lookKinds = [
  'text',
  'form',
  'protection',
  'tab',
  'format',
  'width',
  'choice',
  'colour',
  'page',
  'chart',
] as const;
export type LookKind = (typeof lookKinds)[number];

/** What Google refused of a kind, with its own sentence for the last of it. */
export const RefusedLooks = z.object({
  kind: z.enum(lookKinds),
  keys: z.array(z.string()),
  sentence: z.string(),
  /** Set-ups that tried it. */
  tries: z.number(),
});
export type RefusedLooks = z.infer<typeof RefusedLooks>;

/** Refused by so many set-ups, it cannot be mended here: nobody is told any more. */
const enough = 2;

/** What is worth a word. Answers that are no plain text are asked of the form itself (as-written.ts). */
const worthSaying = (refused: readonly RefusedLooks[]): readonly RefusedLooks[] =>
  refused.filter(({ kind, tries }) => kind !== 'text' && tries < enough);

/** Of which kinds. */
export function toldOf(
  refused: readonly RefusedLooks[],
  names: Readonly<Record<LookKind, string>>,
): readonly string[] {
  return worthSaying(refused).map(({ kind }) => names[kind]);
}

/** What was tried now is as it came out now, by key; the rest is as it was. */
export function refusedAfter(
  before: readonly RefusedLooks[],
  kind: LookKind,
  tried: readonly string[],
  refused: ReadonlyMap<string, string>,
): RefusedLooks[] {
  const old = before.find((one) => one.kind === kind);
  const left = (old?.keys ?? []).filter((key) => !tried.includes(key));
  const keys = [...left, ...refused.keys()];
  const others = before.filter((one) => one.kind !== kind);
  if (keys.length === 0) return others;
  const sentence = [...refused.values()].pop() ?? old?.sentence ?? '';
  const isNew = [...refused.keys()].some((key) => !old?.keys.includes(key));
  const again = Math.min(enough, (old?.tries ?? 0) + (refused.size > 0 ? 1 : 0));
  const tries = isNew ? 1 : again;
  return [...others, { kind, keys, sentence, tries }];
}
