// What a line of the health list tells of a cell that cannot be read, as one text, and back.

const parts = ['heading', 'typed', 'either', 'why', 'holds', 'of'] as const;
export type DoubtParts = Readonly<Record<(typeof parts)[number], string>>;

export const doubtText = (doubt: DoubtParts): string => parts.map((part) => doubt[part]).join('\n');

function doubtIn(detail: string): DoubtParts {
  const texts = detail.split('\n');
  return Object.fromEntries(parts.map((part, at) => [part, texts[at] ?? ''])) as DoubtParts;
}

export interface DoubtWords {
  readonly place: (where: string, heading: string) => string;
  readonly why: Readonly<Record<string, (typed: string, either: string) => string>>;
  readonly holds: Readonly<Record<string, (of: string) => string>>;
  readonly between: string;
}

/** With its place for the list, without one for a note on the cell. */
export const doubtSentence =
  ({ place, why, holds, between }: DoubtWords) =>
  (where: string, detail: string): string => {
    const doubt = doubtIn(detail);
    return [
      where === '' ? '' : place(where, doubt.heading),
      why[doubt.why]?.(doubt.typed, doubt.either) ?? '',
      between,
      holds[doubt.holds]?.(doubt.of) ?? '',
    ].join('');
  };
