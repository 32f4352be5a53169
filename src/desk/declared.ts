// What a capability declares of itself, and how the lists of all of them are derived from the one list of capabilities.
import type { InEachLanguage } from '../language/languages.ts';
import { type AllOf, merged } from '../plain/merged.ts';
import type { Facts } from './fact.ts';
import type { Register } from './register.ts';
import type { Table } from './table.ts';

export interface Declared {
  /** What it says in mails, forms and the sheet. */
  readonly said?: InEachLanguage<object>;
  /** Of a complaint. */
  readonly facts?: Facts;
  /** What the Log says happened. */
  readonly happenings?: readonly string[];
  /** Why something a person asked for was not done; each has a sentence in the words. */
  readonly refusals?: readonly string[];
  /** What the health list may say is wrong. */
  readonly problems?: readonly string[];
  /** Rows of the Settings tab. */
  readonly settings?: Facts;
  /** What it keeps a row each of. */
  readonly tabs?: Readonly<Record<string, Table>>;
  /** What it tracks, a record each. */
  readonly registers?: Readonly<Record<string, Register>>;
}

type Part = keyof Declared;
type Lists = 'happenings' | 'refusals' | 'problems';
type PartOf<One, Key extends Part> = One extends { readonly [K in Key]: infer Value }
  ? Value
  : never;
type Merged<All extends readonly Declared[], Key extends Part> = {
  [Name in keyof AllOf<PartOf<All[number], Key>>]: AllOf<PartOf<All[number], Key>>[Name];
};
type Joined<All extends readonly Declared[], Key extends Lists> =
  PartOf<All[number], Key> extends readonly (infer One)[] ? One : never;

export const mergedOf = <
  const All extends readonly Declared[],
  Key extends 'facts' | 'settings' | 'tabs' | 'registers',
>(
  all: All,
  key: Key,
): Merged<All, Key> => merged(all.map((each) => each[key] ?? {})) as Merged<All, Key>;

/** Those that are named in this order first, the others after them. */
export function ordered<Named extends object>(named: Named, order: readonly string[]): Named {
  const known = new Set(order);
  const first = order
    .filter((name) => name in named)
    .map((name) => [name, named[name as keyof Named]]);
  const others = Object.entries(named).filter(([name]) => !known.has(name));
  return Object.fromEntries([...first, ...others]) as Named;
}

export const joinedOf = <const All extends readonly Declared[], Key extends Lists>(
  all: All,
  key: Key,
): readonly Joined<All, Key>[] =>
  all.flatMap((each) => each[key] ?? []) as unknown as readonly Joined<All, Key>[];
