// A fact, declared once: from it follow its type, what it is while nothing is known, the column that shows it and how a
// cell of it is read. Facts of a complaint and columns of every table are made of these.
import * as z from 'zod/mini';

export type ColumnKind =
  | 'text'
  | 'number'
  /** A cell shows the instant in the desk's zone, a serial number with a date-time format. */
  | 'moment'
  /** The instant as ISO text in UTC: machine tabs. */
  | 'iso'
  | 'yes'
  /** Lines or comma-separated words. */
  | 'list'
  | 'json'
  | { readonly choice: string };

export interface Fact<Value> {
  readonly schema: z.ZodMiniType<Value>;
  readonly blank: Value;
  readonly kind: ColumnKind;
  /** Pixels of its column; null = it has none and is kept in *as recorded* alone (nobody filters by it). */
  readonly width: number | null;
  readonly hidden: boolean;
}
export type Facts = Readonly<Record<string, Fact<never> | Fact<unknown>>>;
/** What a record of these facts is. */
export type RecordOf<F> = { [Name in keyof F]: F[Name] extends Fact<infer Value> ? Value : never };

/** Where it stands: a column so wide, a hidden column, or none. */
export type Shown = number | 'hidden' | 'nowhere';

const hiddenWidth = 160;

const fact = <Value>(
  schema: z.ZodMiniType<Value>,
  blank: Value,
  kind: ColumnKind,
  shown: Shown,
): Fact<Value> => ({
  schema,
  blank,
  kind,
  width: shown === 'nowhere' ? null : shown === 'hidden' ? hiddenWidth : shown,
  hidden: shown === 'hidden',
});

const string: z.ZodMiniType<string> = z.string();
const nullable: z.ZodMiniType<number | null> = z.nullable(z.number());
const counted: z.ZodMiniType<number> = z.number().check(z.nonnegative());
const boolean: z.ZodMiniType<boolean> = z.boolean();

/** Unknown = ''. */
export const text = (shown: Shown = 'nowhere'): Fact<string> => fact(string, '', 'text', shown);
/** Milliseconds since 1970 in whole seconds; null = has not happened. */
export const moment = (shown: Shown = 'nowhere'): Fact<number | null> =>
  fact(nullable, null, 'moment', shown);
/** Never unknown: 0 until it is set. */
export const instant = (shown: Shown, kind: 'moment' | 'iso' = 'moment'): Fact<number> =>
  fact(z.number() as z.ZodMiniType<number>, 0, kind, shown);
export const count = (shown: Shown = 'nowhere'): Fact<number> => fact(counted, 0, 'number', shown);
/** null = unknown. */
export const amount = (shown: Shown = 'nowhere'): Fact<number | null> =>
  fact(nullable, null, 'number', shown);
export const yes = (shown: Shown = 'nowhere'): Fact<boolean> => fact(boolean, false, 'yes', shown);
/** `words`: under which name the language folders have the words of these codes. */
export const oneOf = <const Code extends string, Blank extends Code>(
  words: string,
  codes: readonly Code[],
  blank: Blank,
  shown: Shown = 'nowhere',
): Fact<Code> =>
  fact(z.enum(codes) as unknown as z.ZodMiniType<Code>, blank, { choice: words }, shown);
export const matching = (pattern: RegExp, shown: Shown): Fact<string> =>
  fact(z.string().check(z.regex(pattern)), '', 'text', shown);

/** The zod object of these facts, and a record in which none is known. */
export function schemaOf<F extends Facts>(facts: F): z.ZodMiniType<RecordOf<F>> {
  const shape = Object.fromEntries(
    Object.entries(facts).map(([name, one]) => [name, one.schema as z.ZodMiniType]),
  );
  return z.object(shape) as unknown as z.ZodMiniType<RecordOf<F>>;
}

export const blankOf = <F extends Facts>(facts: F): RecordOf<F> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, { blank }]) => [name, blank]),
  ) as RecordOf<F>;
