// Somebody who leads says what a flood is: real complaints, or nothing of the kind.
import { type Change, happen } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import { statusBefore } from '../../desk/next-step.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
import type { State } from '../../desk/state.ts';
import { leads } from '../../plain/people.ts';
import { membersOf } from './flood.ts';
import { patience } from './heed-flood.ts';

export const floodVerdicts = ['real', 'fake', 'undo'] as const;

interface Verdict {
  readonly id: string;
  /** Names the flood that was seen. */
  readonly since: number;
  /** 'undo' brings back what was withdrawn in one go. */
  readonly verdict: (typeof floodVerdicts)[number];
}

export function decideFlood(desk: Desk, person: Person, args: Verdict): Outcome {
  const { flood } = desk.state;
  if (!leads(person)) return refuse('not-your-role');
  if (flood.since === 0 || flood.since !== args.since) return refuse('flood-over');
  if (args.verdict === 'fake') return { changes: withdrawAll(desk, args.id) };
  if (args.verdict === 'undo') return { changes: undo(desk, args.id) };
  return { changes: [decided(desk, { verdict: 'real', action: args.id })] };
}

const decided = ({ state }: Desk, part: Partial<State['flood']>): Change => ({
  type: 'state',
  set: { flood: { ...state.flood, ...part } },
});

/** In one commit at most this many: a payload stays well under 2 MB. The rest is asked again. */
const atOnce = 500;
const undoable = 24 * 3_600_000;

/** Nobody is mailed; what still waits about them in the outbox the clock stops before it sends anything. */
function withdrawAll(desk: Desk, action: string): readonly Change[] {
  const members = membersOf(desk);
  const numbers = members.slice(0, atOnce).map(({ number }) => number);
  const isAll = members.length <= atOnce;
  return [
    ...numbers.map((number) =>
      happen(desk, number, 'withdrawn', { status: 'withdrawn' }, { why: 'spam', id: action }),
    ),
    decided(desk, {
      verdict: isAll ? 'fake' : 'open',
      until: desk.now + undoable,
      withdrawn: [...desk.state.flood.withdrawn, ...numbers],
      action,
    }),
  ];
}

/** All that was withdrawn in one go is back, and the question is open again. */
function undo(desk: Desk, action: string): readonly Change[] {
  const back = desk.state.flood.withdrawn.flatMap((number) => {
    const complaint = desk.complaints.get(number)?.record;
    return complaint?.status === 'withdrawn' && complaint.erased === null ? [complaint] : [];
  });
  const now = back.slice(0, atOnce);
  const left = back.slice(atOnce).map(({ number }) => number);
  return [
    ...now.map((c) =>
      happen(desk, c.number, 'restored', { status: statusBefore(c) }, { id: action }),
    ),
    decided(desk, { verdict: 'open', until: desk.now + patience, withdrawn: left, action }),
  ];
}
