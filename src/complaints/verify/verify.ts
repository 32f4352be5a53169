// Rebuilds every row from its log and lists where they differ: the log is the truth, the row its projection.
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { evolve, newborn } from '../../desk/evolve.ts';
import { firstBrokenLink, type LogRow, linesByNumber } from '../../desk/log.ts';
import type { Problem } from '../../desk/problem.ts';

/** On a desk with its whole log. A complaint with an erased payload cannot be rebuilt, only its chain be proved. */
export function verify(desk: Desk): Problem[] {
  const lines = linesByNumber(desk.log);
  const shown = new Map([...desk.archived]);
  for (const [number, { record: complaint }] of desk.complaints) shown.set(number, complaint);
  const unlogged = [...shown.keys()].filter((number) => !lines.has(number));
  return [
    ...unlogged.map((where): Problem => ({ code: 'log-broken', where, detail: '' })),
    ...[...lines].flatMap(([number, rows]) => trouble(number, rows, shown.get(number))),
  ];
}

function trouble(where: string, rows: readonly LogRow[], shown: Complaint | undefined): Problem[] {
  if (!shown) return [{ code: 'row-missing', where, detail: '' }];
  const broken = firstBrokenLink(rows);
  if (broken >= 0) return [{ code: 'log-broken', where, detail: String(broken + 1) }];
  // A line cut off at the end breaks no link; the head on the row does not follow then.
  if (rows[rows.length - 1]?.digest !== shown.head) {
    return [{ code: 'row-differs', where, detail: 'head' }];
  }
  if (rows.some((row) => row.payload === '')) return [];
  const differing = differences(rebuilt(where, rows), shown);
  return differing.length === 0
    ? []
    : [{ code: 'row-differs', where, detail: differing.join(', ') }];
}

/** The fold of its events; long texts by their digest. */
export function rebuilt(
  number: string,
  rows: readonly LogRow[],
): Readonly<Record<string, unknown>> {
  return rows.reduce(
    (complaint, { at, payload, digest }) => {
      const { set } = JSON.parse(payload) as { set: Partial<Complaint> };
      return evolve(complaint, { at, set }, digest);
    },
    newborn(number, rows[0]?.at ?? 0),
  );
}

const differences = (built: Readonly<Record<string, unknown>>, shown: Complaint): string[] =>
  Object.entries(shown)
    .filter(([field, value]) => !isSame(built[field], value))
    .map(([field]) => field);

/** The log keeps long texts by their digest. */
const isSame = (built: unknown, shown: unknown): boolean =>
  typeof built === 'object' && built !== null && 'digest' in built
    ? built.digest === digestOf(String(shown))
    : built === shown;
