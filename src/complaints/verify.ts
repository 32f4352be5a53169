// Rebuilds every row from its log and lists where they differ: the log is the truth, the row its projection.
import { blankFacts, type Complaint } from './complaint.ts';
import type { Desk } from './desk.ts';
import { digestOf, evolve, type LogRow } from './log.ts';
import type { Problem } from './problem.ts';

/** On a desk with its whole log. A complaint with an erased payload cannot be rebuilt, only its chain be proved. */
export function verify(desk: Desk): Problem[] {
  const lines = new Map<string, LogRow[]>();
  for (const row of desk.log) lines.set(row.number, [...(lines.get(row.number) ?? []), row]);
  return [...lines].flatMap(([number, rows]): Problem[] => {
    if (rows.some((row) => row.payload === '')) return [];
    const shown = desk.complaints.get(number)?.complaint ?? desk.archived.get(number);
    if (!shown) return [{ code: 'row-missing', where: number, detail: '' }];
    const differing = differences(rebuilt(number, rows), shown);
    return differing.length === 0
      ? []
      : [{ code: 'row-differs', where: number, detail: differing.join(', ') }];
  });
}

function rebuilt(number: string, rows: readonly LogRow[]): Readonly<Record<string, unknown>> {
  const first = rows[0]?.at ?? 0;
  const blank: Complaint = {
    ...blankFacts,
    received: first,
    channel: 'form',
    language: 'en',
    number,
    head: '',
  };
  return rows.reduce((complaint, row) => {
    const { at, type, actor, digest } = row;
    const { set } = JSON.parse(row.payload) as { set: Partial<Complaint> };
    return evolve(complaint, { at, number, type, actor, set, detail: {} }, digest);
  }, blank);
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
