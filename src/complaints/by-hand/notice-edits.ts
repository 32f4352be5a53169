// What people changed by hand in the sheet, whatever woke us: one cell, fifty pasted, filled, undone are one case.

import { type Case, caseOf } from '../../desk/case.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, deskWords, type Edits, type Row } from '../../desk/desk.ts';
import { type Outcome, type Refusal, refuse } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
import { planOf } from '../../desk/plan.ts';
import { doColumn } from './do-column.ts';
import { factTyped } from './typed-facts.ts';
import {
  approvedByTyped,
  ownerTyped,
  promiseTyped,
  statusTyped,
  valueTyped,
} from './typed-steps.ts';

/** The editor is known only if Google says so; an edit of an unknown author never approves and never moves money. */
export function noticeEdits(desk: Desk, editor: Person | undefined): readonly Change[] {
  const edited = [...desk.complaints.values()].filter(
    (row) => Object.keys(row.edits).length > 0 || row.inputs.do !== '',
  );
  return planOf(
    desk,
    edited.map((row) => (now: Desk) => noticeRow(now, row.complaint.number, editor)),
  ).changes;
}

/** Something typed on one or more cells of a row, and what is to be done about it. */
interface Wish {
  readonly typed: Readonly<Record<string, string>>;
  readonly does: (c: Case) => Outcome;
}

function noticeRow(desk: Desk, number: string, editor: Person | undefined): readonly Change[] {
  const row = desk.complaints.get(number);
  if (!row) return [];
  const actor = editor?.name ?? 'somebody';
  const refused = new Map<string, Refusal>();
  const decisions = wishesOf(desk, row, editor).map(({ typed, does }) => (now: Desk) => {
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
  const { number } = row.complaint;
  return [
    ...(refused.length === 0 ? [] : [putBack(desk, row, refused)]),
    { type: 'rewrite', number, notes },
  ];
}

function tried(
  desk: Desk,
  number: string,
  editor: Person | undefined,
  does: Wish['does'],
): Outcome {
  const found = caseOf(desk, number, editor, '');
  return 'refused' in found ? found : does(found);
}

/** Facts first: a state may need what was filled in beside it. */
function wishesOf(desk: Desk, row: Row, editor: Person | undefined): Wish[] {
  const { status, owner, promise, promiseDue, value, approvedBy, ...facts } = row.edits;
  const one = (field: string, typed: string | undefined, does: Step): Wish[] =>
    typed === undefined ? [] : [{ typed: { [field]: typed }, does: (c) => does(c, typed) }];
  const wishes = [
    ...Object.entries(facts).flatMap(([field, typed]) =>
      one(field, typed, (c, text) => factTyped(c, field, text)),
    ),
    ...promiseWish(promise, promiseDue),
    ...one('value', value, valueTyped),
    ...one('approvedBy', approvedBy, approvedByTyped),
    ...one('status', status, statusTyped),
    ...one('owner', owner, ownerTyped),
  ];
  if (isMixed(desk, row)) {
    return wishes.map(({ typed }) => ({ typed, does: () => refuse('row-mixed') }));
  }
  const { number } = row.complaint;
  return [
    ...wishes,
    ...one('do', row.inputs.do || undefined, (c) => doColumn(c.desk, number, editor)),
  ];
}

type Step = (c: Case, typed: string) => Outcome;

function promiseWish(what: string | undefined, due: string | undefined): Wish[] {
  const asked = {
    ...(what === undefined ? {} : { what }),
    ...(due === undefined ? {} : { due }),
  };
  const typed = {
    ...(what === undefined ? {} : { promise: what }),
    ...(due === undefined ? {} : { promiseDue: due }),
  };
  return Object.keys(typed).length === 0 ? [] : [{ typed, does: (c) => promiseTyped(c, asked) }];
}

/** The number of another complaint on it: some columns were sorted or pasted without the others. Nothing there is an edit. */
const isMixed = (desk: Desk, { edits, complaint }: Row): boolean =>
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
function wasZoneChanged({ edits, complaint }: Row): boolean {
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
  { edits, inputs, complaint }: Row,
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
