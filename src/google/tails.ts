// How far the outbox is settled: rows at its beginning whose mails will never change state again.
import type { ReadDesk } from './parse-desk.ts';

export interface Settled {
  /** Rows that need not be read again. */
  readonly rows: number;
  /** Mails among them of which nobody knows whether they were sent. */
  readonly uncertain: readonly string[];
}

export function settledOutbox({ raw, desk }: ReadDesk): Settled {
  const table = raw.tables.get('outbox');
  const column = table?.columns.at.get('key');
  if (!table || column === undefined) return { rows: 0, uncertain: [] };
  const keys = table.rows.map((cells) => String(cells[column] ?? ''));
  const open = keys.findIndex((key) => desk.outbox.get(key)?.state === 'queued');
  const settled = open < 0 ? keys : keys.slice(0, open);
  const uncertain = settled.filter((key) => desk.outbox.get(key)?.state === 'uncertain');
  // A tail that begins below the header begins one row later than a tab read whole.
  const header = table.firstRow === 1 && settled.length > 0 ? 1 : 0;
  return { rows: settled.length + header, uncertain: [...new Set(uncertain)] };
}
