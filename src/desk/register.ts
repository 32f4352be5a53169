// A register, declared once: what people track, a row with an id each. A record is the fold of its events in the Log, which
// are chained by its id (log.ts); whatever is typed on its row is noticed, it is found by its id and rebuilt from the Log.
import { type Facts, type FieldValue, json, matching, text } from './fact.ts';
import { shared, type Table, table } from './table.ts';

export interface Register<F extends Facts = Facts> {
  /** Of its tab. */
  readonly sheetId: number;
  /** Its ids, and no other register's. */
  readonly ids: RegExp;
  readonly facts: F;
  /** What people may type over: the white cells. */
  readonly byHand: readonly (keyof F & string)[];
}

interface OfRegister {
  readonly ids: RegExp;
  readonly byHand: readonly string[];
}

/** Its records keep the number of the complaint that they belong to, and are archived with it. */
export function register<const F extends Facts>(
  sheetId: number,
  { ids, byHand }: OfRegister,
  facts: F,
) {
  const all = { id: matching(ids, 130), number: text(110), ...facts, head: text('hidden') };
  return { sheetId, ids, byHand: byHand as readonly (keyof typeof all & string)[], facts: all };
}

/** What every record is, of whatever register. */
export type AnyRecord = Readonly<Record<string, FieldValue>> & {
  /** Of the complaint it belongs to. */
  readonly number: string;
  /** Digest of the last event of its log. */
  readonly head: string;
};

/** The register's tab: its facts, and all of them as recorded. */
export const tableOf = <F extends Facts>({ sheetId, facts }: Register<F>): Table<Facts> =>
  table(sheetId, { ...shared, key: 'id' }, { ...facts, recorded: json('hidden') });
