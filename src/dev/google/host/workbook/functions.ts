// The functions a formula may call; everything else shows #NAME?.

export type Value = string | number | boolean | null;
export type Values = readonly (readonly Value[])[];

export class FormulaError extends Error {}

type FormulaFunction = (args: readonly Values[], now: number) => Value;

function first(values: Values | undefined): Value {
  return values?.[0]?.[0] ?? null;
}

function all(args: readonly Values[]): Value[] {
  return args.flatMap((values) => values.flat());
}

function truths(args: readonly Values[]): boolean[] {
  return all(args)
    .filter((value) => value !== null && typeof value !== 'string')
    .map(Boolean);
}

function text(values: Values | undefined): string {
  return String(first(values) ?? '');
}

function length(values: Values | undefined): number {
  return values === undefined ? 1 : Number(first(values));
}

export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args) => all(args).reduce<number>((sum, v) => sum + (typeof v === 'number' ? v : 0), 0),
  HYPERLINK: ([url, label]) => first(label ?? url),
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: ([value]) => !first(value),
  ISBLANK: ([value]) => first(value) === null,
  LEN: ([value]) => text(value).length,
  LEFT: ([value, count]) => text(value).slice(0, length(count)),
  RIGHT: ([value, count]) => {
    const whole = text(value);
    return whole.slice(Math.max(0, whole.length - length(count)));
  },
  NOW: (_args, now) => now,
  TODAY: (_args, now) => Math.floor(now),
};
