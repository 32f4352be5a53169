// A fact, declared once: from it follow its type, what it is while nothing is known, the column that shows it and how a
// cell of it is read. Facts of a complaint and columns of every table are made of these.
import * as z from 'zod/mini';
import { asShown } from '../plain/text.ts';
import type { Unclear } from './doubt.ts';
import { lazily } from './lazily.ts';

export type ColumnKind =
  | 'text'
  | 'number'
  /** As people write it stays until it was read: a sheet would make 0.5 of "50%" and 1.2 of "1.200". */
  | 'money'
  /** A cell shows the instant in the desk's zone, a serial number with a date-time format. */
  | 'moment'
  /** The instant as ISO text in UTC: machine tabs. */
  | 'iso'
  | 'yes'
  /** Lines or comma-separated words. */
  | 'list'
  | 'json'
  | { readonly choice: string };

/** What a cell holds, read as its column's kind. */
export type FieldValue = string | number | boolean | null | readonly (string | number)[];

export interface Fact<Value> {
  /** Made when it is asked for: few executions check what they read. */
  readonly schema: () => z.ZodMiniType<Value>;
  readonly blank: Value;
  readonly kind: ColumnKind;
  /** Pixels of its column; null = it has none and is kept in *as recorded* alone (nobody filters by it). */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Blank is nothing that it may be. */
  readonly needed?: true;
  /** Of what there are only so many. */
  readonly codes?: readonly string[];
  /** Several of them stand in one cell: under which name the words of their codes are found. */
  readonly each?: string;
  /** What a cell means that people fill in their own way; what that may not be, the schema says. */
  readonly reads?: (cell: FieldValue) => unknown;
  /** Why a cell of it cannot be read, or in two ways: then it is blank, and somebody is asked. */
  readonly doubts?: (cell: FieldValue) => Unclear | undefined;
}
export type Facts = Readonly<Record<string, Fact<never> | Fact<unknown>>>;
/** What a record of these facts is. */
export type RecordOf<F> = { [Name in keyof F]: F[Name] extends Fact<infer Value> ? Value : never };

/** Where it stands: a column so wide, a hidden column, or none. */
export type Shown = number | 'hidden' | 'nowhere';

const hiddenWidth = 160;

const fact = <Value>(
  schema: () => z.ZodMiniType<Value>,
  blank: Value,
  kind: ColumnKind,
  shown: Shown,
): Fact<Value> => ({
  schema: lazily(schema),
  blank,
  kind,
  width: shown === 'nowhere' ? null : shown === 'hidden' ? hiddenWidth : shown,
  hidden: shown === 'hidden',
});

const string = lazily((): z.ZodMiniType<string> => z.string());
const number = lazily((): z.ZodMiniType<number> => z.number());
const nullable = lazily((): z.ZodMiniType<number | null> => z.nullable(z.number()));
const counted = lazily((): z.ZodMiniType<number> => z.number().check(z.nonnegative()));
const boolean = lazily((): z.ZodMiniType<boolean> => z.boolean());

/** Unknown = ''. */
export const text = (shown: Shown = 'nowhere'): Fact<string> => fact(string, '', 'text', shown);
/** As people type it: spaces around it mean nothing, and what does not show neither. */
export const typed = (shown: Shown): Fact<string> => ({
  ...text(shown),
  reads: (cell) => asShown(String(cell ?? '')).trim(),
});
/** Without it a row is none. */
export const required = (shown: Shown): Fact<string> => ({
  ...typed(shown),
  schema: lazily(() => z.string().check(z.minLength(1))),
  needed: true,
});
/** Kept as its text: whoever reads it knows what it is of. */
export const json = (shown: Shown): Fact<string> => fact(string, '', 'json', shown);
/** Milliseconds since 1970 in whole seconds; null = has not happened. */
export const moment = (shown: Shown = 'nowhere'): Fact<number | null> =>
  fact(nullable, null, 'moment', shown);
/** Never unknown: 0 until it is set. */
export const instant = (shown: Shown, kind: 'moment' | 'iso' = 'moment'): Fact<number> =>
  fact(number, 0, kind, shown);
export const count = (shown: Shown = 'nowhere'): Fact<number> => fact(counted, 0, 'number', shown);
/** A setting: so much, unless the firm says otherwise. */
export const figure = (usual: number): Fact<number> => ({ ...count(), blank: usual });
/** null = unknown. */
export const amount = (shown: Shown = 'nowhere'): Fact<number | null> =>
  fact(nullable, null, 'number', shown);
export const money = (shown: Shown = 'nowhere'): Fact<number | null> =>
  fact(nullable, null, 'money', shown);
export const yes = (shown: Shown = 'nowhere'): Fact<boolean> => fact(boolean, false, 'yes', shown);
export const list = (shown: Shown): Fact<readonly string[]> =>
  fact(() => z.array(z.string()), [], 'list', shown);
/** `words`: under which name the language folders have the words of these codes. */
export const oneOf = <const Code extends string, Blank extends Code>(
  words: string,
  codes: readonly Code[],
  blank: Blank,
  shown: Shown = 'nowhere',
): Fact<Code> => ({
  ...fact(() => enumOf(codes), blank as Code, { choice: words }, shown),
  codes,
});
/** '' = none of them. */
export const perhapsOneOf = <const Code extends string>(
  words: string,
  codes: readonly Code[],
  shown: Shown,
): Fact<Code | ''> => ({
  ...fact(() => enumOf(['', ...codes]), '', { choice: words }, shown),
  codes,
});
export const someOf = <const Code extends string>(
  words: string,
  codes: readonly Code[],
  shown: Shown = 'nowhere',
): Fact<readonly Code[]> => ({
  ...fact<readonly Code[]>(() => z.array(enumOf(codes)), [], 'list', shown),
  codes,
  each: words,
});
export const matching = (pattern: RegExp, shown: Shown = 'nowhere'): Fact<string> => ({
  ...fact(() => z.string().check(z.regex(pattern)), '', 'text', shown),
  needed: true,
});
/** Of a sort of its own. */
export const special = <Value>(
  like: Pick<Fact<unknown>, 'kind' | 'width' | 'hidden'>,
  schema: () => z.ZodMiniType<Value>,
  blank: Value,
  reads: (cell: FieldValue) => unknown,
): Fact<Value> => ({ ...like, schema, blank, reads });

const enumOf = <Code extends string>(codes: readonly Code[]): z.ZodMiniType<Code> =>
  z.enum(codes) as unknown as z.ZodMiniType<Code>;

/** The zod object of these facts, and a record in which none is known. */
export function schemaOf<F extends Facts>(facts: F): z.ZodMiniType<RecordOf<F>> {
  const shape = Object.fromEntries(
    Object.entries(facts).map(([name, one]) => [name, one.schema() as z.ZodMiniType]),
  );
  return z.object(shape) as unknown as z.ZodMiniType<RecordOf<F>>;
}

/** What a record of these is made with; asked for every row. */
const makings = new WeakMap<Facts, ReturnType<typeof makingOf>>();

const makingOf = (facts: Facts) => ({
  byName: new Map(Object.entries(facts)),
  blank: blankOf(facts),
  needed: Object.keys(facts).filter((name) => facts[name]?.needed),
});

/** A record of these facts, or the name of one that is none. What the values do not name is blank: of hundreds of rows that is
 * most, and needs no look. */
export function recordIn<F extends Facts>(
  facts: F,
  values: Readonly<Record<string, unknown>>,
): RecordOf<F> | string {
  const { byName, blank, needed } = makings.get(facts) ?? makingOf(facts);
  makings.set(facts, { byName, blank, needed });
  const record: Record<string, unknown> = { ...blank };
  for (const name of Object.keys(values)) {
    const fact = byName.get(name);
    if (!fact || isBlankIn(fact, values[name])) continue;
    if (!fact.schema().safeParse(values[name]).success) return name;
    record[name] = values[name];
  }
  return needed.find((name) => !(name in values)) ?? (record as RecordOf<F>);
}

const isBlankIn = ({ blank, needed }: Facts[string], value: unknown): boolean =>
  value === blank && !needed;

export const blankOf = <F extends Facts>(facts: F): RecordOf<F> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, { blank }]) => [name, blank]),
  ) as RecordOf<F>;
