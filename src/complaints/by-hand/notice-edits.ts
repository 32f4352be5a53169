// What people changed by hand in the sheet, whatever woke us: one cell, fifty pasted, filled, undone are one case.

import { type Case, caseOf } from '../../desk/case.ts';
import { type Change, happen } from '../../desk/changes.ts';
import {
  type AnyRow,
  type Desk,
  deskWords,
  type Edits,
  type Row,
  rowsIn,
} from '../../desk/desk.ts';
import {
  factTyped,
  type Hands,
  oneCell,
  type TypedOnRecord,
  type TypedStep,
} from '../../desk/hand.ts';
import { type Outcome, type Refused, refusalInWords, refuse } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
import { planOf } from '../../desk/plan.ts';
import { registerNames, registerOf } from '../../desk/registers.ts';
import { doColumn } from './do-column.ts';
import { isMixed, isTypedOn, pick, type Typed, wasZoneChanged } from './typed-rows.ts';

/** The editor is known only if Google says so; an edit of an unknown author never approves and never moves money. */
export function noticeEdits(
  desk: Desk,
  editor: Person | undefined,
  hands: Hands,
): readonly Change[] {
  const edited = registerNames.flatMap((name) =>
    [...rowsIn(desk, name)].filter(([, row]) => isTypedOn(row)).map(([id]) => id),
  );
  return planOf(
    desk,
    edited.map((id) => (now: Desk) => noticeRow(now, id, editor, hands)),
  ).changes;
}

/** Something typed on one or more cells of a row, and what is to be done about it. */
interface Doing {
  readonly typed: Readonly<Record<string, string>>;
  readonly does: (c: Case) => Outcome;
}

/** Of one row. */
export function noticeRow(
  desk: Desk,
  id: string,
  editor: Person | undefined,
  hands: Hands,
): readonly Change[] {
  const row = rowsIn(desk, registerOf(id)).get(id);
  if (!row) return [];
  const actor = editor?.name ?? 'somebody';
  if (wasZoneChanged(id, row)) return answered({ ...desk, actor }, id, row, []);
  const refused = new Map<string, Refused>();
  const decisions = doingsOn(desk, id, row, editor, hands).map(({ typed, does }) => (now: Desk) => {
    const outcome = tried({ ...now, actor }, row.record.number, editor, does);
    if (!('refused' in outcome)) return outcome.changes;
    for (const field of Object.keys(typed)) refused.set(field, outcome);
    return [];
  });
  const { changes } = planOf(desk, decisions);
  return [...together(changes), ...answered({ ...desk, actor }, id, row, [...refused])];
}

/** The cells are as they should be again; what was put back is logged, and its note says why. */
function answered(
  desk: Desk,
  id: string,
  row: AnyRow,
  refused: readonly (readonly [string, Refused])[],
): readonly Change[] {
  const words = deskWords(desk).refusals;
  const notes = Object.fromEntries(
    refused.map(([field, why]) => [field, refusalInWords(words, why)]),
  );
  return [
    ...(refused.length === 0 ? [] : [putBack(desk, id, row, refused)]),
    { type: 'rewrite', number: id, notes },
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

function doingsOn(
  desk: Desk,
  id: string,
  row: AnyRow,
  editor: Person | undefined,
  hands: Hands,
): readonly Doing[] {
  const complaint = desk.complaints.get(id);
  const doings = complaint
    ? doingsOf(complaint, editor, hands)
    : recordDoings(id, row, hands.records[registerOf(id)] ?? []);
  return isMixed(desk, id, row)
    ? doings.map(({ typed }) => ({ typed, does: () => refuse('row-mixed') }))
    : doings;
}

/** On the row of another register: what no step of its capability takes is the desk's own. */
function recordDoings(id: string, { edits }: AnyRow, steps: readonly TypedOnRecord[]): Doing[] {
  const typedOn = edits as Typed;
  const others = Object.keys(typedOn).filter((field) =>
    steps.every(({ fields }) => !fields.includes(field)),
  );
  return [
    ...others.map((field) => ({
      typed: { [field]: typedOn[field] ?? '' },
      does: () => refuse('kept-by-desk'),
    })),
    ...steps.flatMap(({ fields, does }): Doing[] => {
      const typed = pick(typedOn, fields);
      return Object.keys(typed).length === 0 ? [] : [{ typed, does: (c) => does(c, id, typed) }];
    }),
  ];
}

/** Steps in this order, after the facts: a state may need what was filled in beside it. */
const stepsInOrder: readonly string[] = ['promise', 'value', 'approvedBy', 'status', 'owner'];

const placeOf = ({ fields }: TypedStep): number => stepsInOrder.indexOf(fields[0] ?? '');

function doingsOf(row: Row, editor: Person | undefined, hands: Hands): Doing[] {
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
  const typed = pick(edits as Typed, step.fields);
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

/** Facts typed on one row are one event. */
function together(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged[merged.length - 1];
    if (last && isFact(last) && isFact(change) && last.event.number === change.event.number) {
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
  id: string,
  { edits, inputs }: AnyRow,
  refused: readonly (readonly [string, Refused])[],
): Change {
  const fields = refused.map(([field]) => field);
  const why = refused[0]?.[1].refused ?? '';
  const typed: Typed = { ...(edits as Typed), do: inputs.do };
  return happen(
    by,
    id,
    'put-back',
    {},
    {
      field: fields.join(', '),
      // What went for good is not kept once more.
      typed:
        why === 'erased'
          ? ''
          : fields
              .map((field) => typed[field] ?? '')
              .join(' · ')
              .slice(0, 200),
      why,
    },
  );
}
