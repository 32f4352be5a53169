// What a capability does, besides what the playbook lets time and events do with it.
import { type AllOf, merged } from '../plain/merged.ts';
import type { Act, Action, Ask } from './action.ts';
import type { ByHand } from './hand.ts';

export interface Capability {
  /** On one complaint. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** On the desk. */
  readonly acts?: Readonly<Record<string, Act>>;
  readonly asks?: Readonly<Record<string, Ask>>;
  readonly byHand?: ByHand;
}

type Part = 'actions' | 'acts' | 'asks';
type Of<One, Key extends Part> = One extends { readonly [K in Key]: infer Value } ? Value : never;
type All<List extends readonly Capability[], Key extends Part> = AllOf<Of<List[number], Key>>;

export const all = <const List extends readonly Capability[], Key extends Part>(
  list: List,
  key: Key,
): All<List, Key> => merged(list.map((one) => one[key] ?? {})) as All<List, Key>;
