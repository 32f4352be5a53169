// What people changed by hand in the sheet, whatever woke us: one cell, fifty pasted, filled, undone are one case.

import { type Case, caseOf } from '../../desk/case.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, deskWords, type Edits, type Row } from '../../desk/desk.ts';
import { factTyped, type Hands, oneCell, type TypedStep } from '../../desk/hand.ts';
import { type Outcome, type Refusal, refuse } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
import { planOf } from '../../desk/plan.ts';
import { doColumn } from './do-column.ts';

/** The editor is known only if Google says so; an edit of an unknown author never approves and never moves money. */
export function noticeEdits(
  desk: Desk,
  editor: Person | undefined,
  hands: Hands,
): readonly Change[] {
  const edited = [...desk.complaints.values()].filter(
    (row) => Object.keys(row.edits).length > 0 || row.inputs.do !== '',
  );
  return planOf(
    desk,
    edited.map((row) => (now: Desk) => noticeRow(now, row.record.number, editor, hands)),
  ).changes;
}

/** Something typed on one or more cells of a row, and what is to be done about it. */
interface Doing {
  readonly typed: Readonly<Record<string, string>>;
  readonly does: (c: Case) => Outcome;
}

function noticeRow(
  desk: Desk,
  number: string,
  editor: Person | undefined,
  hands: Hands,
): readonly Change[] {
  const row = desk.complaints.get(number);
  if (!row) return [];
  const actor = editor?.name ?? 'somebody';
  const refused = new Map<string, Refusal>();
  const decisions = doingsOf(desk, row, editor, hands).map(({ typed, does }) => (now: Desk) => {
    const outcome = tried({ ...now, actor }, number, editor, does);
    if (!('refused' in outcome)) return outcome.changes;
    for (const field of Object.keys(typed)) refused.set(field, outcome.refused);
    return [];
  });
  const { changes } = planOf(desk, decisions);
  const said = wasZoneChanged(row) ? [] : [...refused];
  return [...together(changes), ...answered({ ...desk, actor }, row, said)];
}

/** The cells are as they should be again; what was put back is logged, and its note says why. */
function answered(
  desk: Desk,
  row: Row,
  refused: readonly (readonly [string, Refusal])[],
): readonly Change[] {
  const words = deskWords(desk).refusals;
  const notes = Object.fromEntries(refused.map(([field, why]) => [field, words[why]]));
  const { number } = row.record;
  return [
    ...(refused.length === 0 ? [] : [putBack(desk, row, refused)]),
    { type: 'rewrite', number, notes },
  ];
}

function tried(
  desk: Desk,
  number: string,
  editor: Person | undefined,
  does: Doing['does'],
): Outcome {
  const found = caseOf(desk, number, editor, '');
  return 'refused' in found ? found : does(found);
}

/** Steps in this order, after the facts: a state may need what was filled in beside it. */
const stepsInOrder: readonly string[] = ['promise', 'value', 'approvedBy', 'status', 'owner'];

const placeOf = ({ fields }: TypedStep): number => stepsInOrder.indexOf(fields[0] ?? '');

function doingsOf(desk: Desk, row: Row, editor: Person | undefined, hands: Hands): Doing[] {
  const steps = [...hands.steps, statusStep(hands)].sort((a, b) => placeOf(a) - placeOf(b));
  const isStep = (field: string): boolean =>
    steps.some(({ fields }) => fields.some((f) => f === field));
  const facts = Object.entries(row.edits).filter(([field]) => !isStep(field));
  const doings = [
    ...facts.map(([field, typed]): Doing => {
      const read = hands.facts[field] ?? (() => refuse('kept-by-desk'));
      return { typed: { [field]: typed }, does: (c) => factTyped(read, c, typed) };
    }),
    ...steps.flatMap((step) => stepDoing(step, row.edits)),
  ];
  if (isMixed(desk, row)) {
    return doings.map(({ typed }) => ({ typed, does: () => refuse('row-mixed') }));
  }
  const { number } = row.record;
  return row.inputs.do === ''
    ? doings
    : [
        ...doings,
        {
          typed: { do: row.inputs.do },
          does: (c) => doColumn(c.desk, number, editor, hands.phone),
        },
      ];
}

/** Of a step's cells those that were typed on. */
function stepDoing(step: TypedStep, edits: Edits): Doing[] {
  const typed = Object.fromEntries(
    step.fields.flatMap((field) => {
      const text = edits[field];
      return text === undefined ? [] : [[field, text]];
    }),
  );
  return Object.keys(typed).length === 0 ? [] : [{ typed, does: (c) => step.does(c, typed) }];
}

/** A state is chosen in the sheet and reached by some capability's own step. */
const statusStep = ({ becomes }: Hands): TypedStep =>
  oneCell('status', (c, typed) => {
    const { status } = c.complaint;
    const way = becomes.find(
      ({ to, from }) => to === typed && (from === undefined || from.includes(status)),
    );
    return way ? way.does(c) : refuse('impossible-status', typed);
  });

/** The number of another complaint on it: some columns were sorted or pasted without the others. Nothing there is an edit. */
const isMixed = (desk: Desk, { edits, record: complaint }: Row): boolean =>
  edits.number !== undefined &&
  edits.number.trim() !== complaint.number &&
  desk.complaints.has(edits.number.trim());

const moments = [
  'due',
  'received',
  'firstAnswerDue',
  'firstAnswered',
  'solveDue',
  'resolved',
  'closed',
  'promiseDue',
] as const satisfies readonly (keyof Complaint)[];

/** Every date of the row reads otherwise, and nothing else: the desk's zone was changed, no person typed. */
function wasZoneChanged({ edits, record: complaint }: Row): boolean {
  const shown = moments.filter((field) => complaint[field] !== null);
  const typed = Object.keys(edits) as (keyof Edits)[];
  return (
    shown.length > 1 &&
    typed.length === shown.length &&
    shown.every((field) => Number(edits[field] || Number.NaN) > 0)
  );
}

/** Facts typed on one row are one event. */
function together(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged[merged.length - 1];
    if (last && isFact(last) && isFact(change)) {
      const set = { ...last.event.set, ...change.event.set };
      merged[merged.length - 1] = { type: 'event', event: { ...last.event, set } };
    } else merged.push(change);
  }
  return merged;
}

const isFact = (change: Change): change is Extract<Change, { type: 'event' }> =>
  change.type === 'event' && change.event.type === 'edited';

function putBack(
  by: Parameters<typeof happen>[0],
  { edits, inputs, record: complaint }: Row,
  refused: readonly (readonly [string, Refusal])[],
): Change {
  const fields = refused.map(([field]) => field);
  const typed = { ...edits, do: inputs.do } as Readonly<Record<string, string>>;
  return happen(
    by,
    complaint.number,
    'put-back',
    {},
    {
      field: fields.join(', '),
      typed: fields
        .map((field) => typed[field] ?? '')
        .join(' · ')
        .slice(0, 200),
      why: refused[0]?.[1] ?? '',
    },
  );
}
