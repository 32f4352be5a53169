// Rebuilds every row from its log and lists where they differ: the log is the truth, the row its projection.
import { type Desk, rowsIn } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import {
  firstBrokenLink,
  type LogEvent,
  type LogRow,
  linesByNumber,
  tellingLines,
} from '../../desk/log.ts';
import type { Problem } from '../../desk/problem.ts';
import type { AnyRecord } from '../../desk/register.ts';
import { born, evolved, registerNames } from '../../desk/registers.ts';

/** On a desk with its whole log. A record with an erased payload cannot be rebuilt, only its chain be proved. */
export function verify(desk: Desk): Problem[] {
  const lines = linesByNumber(desk.log);
  const shown = recordsOf(desk);
  const unlogged = [...shown.keys()].filter((id) => !lines.has(id));
  return [
    ...unlogged.map((where): Problem => ({ code: 'log-broken', where, detail: '' })),
    ...[...lines].flatMap(([id, rows]) => trouble(id, rows, shown.get(id))),
  ];
}

/** Every record that stands anywhere, of whatever register. */
const recordsOf = (desk: Desk): ReadonlyMap<string, AnyRecord> =>
  new Map<string, AnyRecord>([
    ...desk.archived,
    ...desk.archivedRecords,
    ...registerNames
      .flatMap((name) => [...rowsIn(desk, name)])
      .map(([id, { record }]) => [id, record] as const),
  ]);

function trouble(where: string, rows: readonly LogRow[], shown: AnyRecord | undefined): Problem[] {
  if (!shown) return [{ code: 'row-missing', where, detail: '' }];
  const broken = firstBrokenLink(rows);
  if (broken >= 0) return [{ code: 'log-broken', where, detail: String(broken + 1) }];
  // A line cut off at the end breaks no link; the head on the row does not follow then.
  if (rows[rows.length - 1]?.digest !== shown.head) {
    return [{ code: 'row-differs', where, detail: 'head' }];
  }
  if (tellingLines(rows).some((row) => row.payload === '')) return [];
  const differing = differences(rebuilt(where, rows), shown);
  return differing.length === 0
    ? []
    : [{ code: 'row-differs', where, detail: differing.join(', ') }];
}

/** The fold of its events; long texts by their digest. */
export const rebuilt = (id: string, rows: readonly LogRow[]): AnyRecord => {
  const lines = tellingLines(rows);
  const begun = { ...born(id, rows[0]?.at ?? 0), ...leftOf(lines[0]) } as AnyRecord;
  return lines.reduce(
    (record, { at, payload, digest }) => evolved(id, record, { at, set: setBy(payload) }, digest),
    begun,
  );
};

/** What stayed of an erased record stood there before: no count rises with it. */
const leftOf = (first: LogRow | undefined): object =>
  first?.type === 'erased' ? setBy(first.payload) : {};

const setBy = (payload: string): LogEvent['set'] =>
  (JSON.parse(payload) as Pick<LogEvent, 'set'>).set;

const differences = (built: AnyRecord, shown: AnyRecord): string[] =>
  Object.entries(shown)
    .filter(([field, value]) => !isSame(built[field], value))
    .map(([field]) => field);

/** The log keeps long texts by their digest. */
const isSame = (built: unknown, shown: unknown): boolean =>
  typeof built === 'object' && built !== null && 'digest' in built
    ? built.digest === digestOf(String(shown))
    : built === shown;
