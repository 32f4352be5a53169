// One object of what many bring, each key of one of them.

/** What holds for all members of a union at once. */
export type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** A key that two of them claim is a mistake, found by whatever loads it first. */
export function merged<Part extends object>(parts: readonly Part[]): AllOf<Part> {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
    if (key in whole) throw new Error(`declared twice: ${key}`);
    whole[key] = value;
  }
  return whole as AllOf<Part>;
}
