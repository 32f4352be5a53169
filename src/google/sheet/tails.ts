// How far the outbox is settled: mails at its beginning will never change state again.
import type { MailState } from '../../desk/outbox.ts';
import type { Keys } from '../memory.ts';
import type { ReadDesk } from './parse-desk.ts';

export interface Settled {
  /** 0-based row to read from next time. The last settled row is read again: a range past the grid is an error. */
  readonly outboxFrom: number;
  /** Mails before it of which nobody knows whether they were sent. */
  readonly uncertain: readonly string[];
  /** And those that could not be sent. */
  readonly failed: readonly string[];
}

/** `sending`: of runs that died, by their property; what they were about to send is not settled before it is noted. */
export function settledOutbox(
  { raw, desk }: ReadDesk,
  sending: ReadonlyMap<string, readonly Keys[]>,
): Settled {
  const table = raw.tables.get('outbox');
  const column = table?.columns.at.get('key');
  if (!table || column === undefined) return { outboxFrom: 0, uncertain: [], failed: [] };
  const keys = table.rows.map((cells) => String(cells[column] ?? ''));
  const doubtful = new Set([...sending.values()].flat(2));
  const open = keys.findIndex(
    (key) => doubtful.has(key) || desk.outbox.get(key)?.state === 'queued',
  );
  const settled = open < 0 ? keys : keys.slice(0, open);
  const inState = (state: MailState): string[] => [
    ...new Set(settled.filter((key) => desk.outbox.get(key)?.state === state)),
  ];
  return {
    outboxFrom: table.firstRow + Math.max(0, settled.length - 1),
    uncertain: inState('uncertain'),
    failed: inState('failed'),
  };
}
