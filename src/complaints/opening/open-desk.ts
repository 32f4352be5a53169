// From practice to earnest: what was practised goes in one commit, and numbers begin anew. What was imported is no practice.
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { complaintOf, linesByNumber } from '../../desk/log.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { noFlood } from '../flood/flood.ts';
import { mayOpen } from './opening.ts';

/** On a desk read with everything that was ever recorded. Opening an open desk changes nothing. */
export function openDesk(desk: Desk, mail: string): Outcome {
  if (!mayOpen(desk, mail)) return refuse('principal-only');
  return { changes: desk.state.practising ? opening(desk) : [] };
}

function opening(desk: Desk): Change[] {
  const { archived, state, entropy } = desk;
  const all = [...complaintsOf(desk), ...archived.values()];
  const kept = all.filter((complaint) => !complaint.practice);
  const complaints = new Set(kept.map(({ number }) => number));
  // By the log: a row that somebody deleted comes back at night.
  const logged = [...linesByNumber(desk.log)].filter(([, rows]) =>
    complaints.has(complaintOf(rows)),
  );
  const numbers = new Set([...complaints, ...logged.map(([id]) => id)]);
  const customers = new Set(kept.map(({ customer }) => customer));
  return [
    { type: 'forget', keep: { numbers, customers } },
    {
      type: 'state',
      set: {
        practising: false,
        era: state.era + 1,
        setUp: [...state.setUp.filter((step) => step !== 'open'), 'open'],
        // Links in practised mails must not lead to the real complaint that gets the same number.
        secret: digestOf(`${state.secret} ${entropy}`),
        numbers: lastNumbers(kept),
        customers: Math.max(0, ...[...customers].map(lastDigits)),
        tails: withoutNumbers(state.tails, numbers),
        problems: [],
        contacts: [],
        index: 'none',
        flood: noFlood,
      },
    },
  ];
}

const lastDigits = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

function lastNumbers(kept: readonly Pick<Complaint, 'number'>[]): Record<string, number> {
  const last: Record<string, number> = {};
  for (const { number } of kept) {
    const year = number.split('-')[1] ?? '';
    last[year] = Math.max(last[year] ?? 0, lastDigits(number));
  }
  return last;
}

const withoutNumbers = (tails: Desk['state']['tails'], kept: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(tails).map(([sheetId, tail]) => [
      sheetId,
      {
        ...tail,
        known: tail.known.map((one) => (kept.has(one.number) ? one : { ...one, number: '' })),
      },
    ]),
  );
