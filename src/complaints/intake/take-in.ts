// Every unrecorded response of a complaint form becomes exactly one complaint, or an event on the one it belongs to.
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { planOf } from '../../desk/plan.ts';
import { isByStaff, numberOfReference } from '../../desk/reference.ts';
import type { IntakeRow, Response } from '../../desk/response.ts';
import type { Tail } from '../../desk/state.ts';
import { numberIn, unlessErased } from '../privacy/privacy.ts';
import { lossNoted } from './as-written.ts';
import { added, begunAnew, edited } from './customer-again.ts';
import { isOverForGood } from './goes-on.ts';
import { register } from './intake.ts';
import { readAnswers } from './read-answers.ts';
import { isMereThanks } from './thanks.ts';
import { type Edit, type Fresh, remembered, type Unrecorded } from './unrecorded.ts';

const recorded = (desk: Desk, response: Response, number: string, note = ''): IntakeRow => ({
  sheetId: response.sheetId,
  serial: response.serial,
  digest: response.digest,
  number,
  recordedAt: desk.now,
  note,
});

const intake = (row: IntakeRow): Change => ({ type: 'intake', row });

/** Changes for these responses; `desk` moves on from one to the next, as each takes a number. */
export function takeIn(desk: Desk, work: Unrecorded): readonly Change[] {
  const decisions = [
    ...work.fresh
      .filter((r) => r.form.purpose === 'complaint')
      .map((response) => (now: Desk) => takeInOne(now, response)),
    ...work.edits.map((edit) => (now: Desk) => editOf(now, edit)),
    ...work.fresh
      .filter((r) => r.form.purpose !== 'complaint')
      .map((response) => (now: Desk) => [otherRecorded(now, response)]),
  ];
  return planOf(desk, decisions).changes;
}

function takeInOne(desk: Desk, response: Fresh): readonly Change[] {
  const reference = response.answers['reference'] ?? '';
  const number = numberOfReference(desk.state.secret, reference, 'add');
  const named = number ?? '';
  const known = unlessErased(desk.complaints.get(named)?.record ?? desk.archived.get(named));
  return known && isJoined(desk, known, response)
    ? [
        ...added(desk, known, response),
        intake(recorded(desk, response, known.number, 'added')),
        ...lossNoted(desk, known.number, response),
      ]
    : newComplaint(desk, response, known);
}

/** Thanks join what is closed, however long ago; any other word begins anew. */
const isJoined = (desk: Desk, known: Complaint, { at, answers }: Response): boolean =>
  !isOverForGood(desk, known, at) ||
  (desk.complaints.has(known.number) && isMereThanks(desk, answers['what'] ?? ''));

function editOf(desk: Desk, { response, number }: Edit): readonly Change[] {
  const known = desk.complaints.get(number)?.record;
  return known && isJoined(desk, known, response)
    ? [
        ...edited(desk, known, response),
        intake(recorded(desk, response, number, 'edited')),
        ...lossNoted(desk, number, response),
      ]
    : newComplaint(desk, response, known);
}

/** What it says is another capability's business; that it was dealt with is recorded like any response. */
function otherRecorded(desk: Desk, response: Response): Change {
  const reference = response.answers['reference'] ?? '';
  if (response.form.purpose === 'decision') return intake(recorded(desk, response, '', 'decision'));
  const number = numberOfReference(desk.state.secret, reference, 'survey') ?? '';
  return intake(recorded(desk, response, number, 'survey'));
}

function newComplaint(desk: Desk, response: Fresh, old?: Complaint): readonly Change[] {
  const anew = old && begunAnew(desk, old, response);
  const answers = anew?.facts ?? readAnswers(desk, response);
  const reference = response.answers['reference'] ?? '';
  const channel = isByStaff(desk.state.secret, reference) ? 'staff' : 'form';
  const { number, changes } = register(
    desk,
    {
      belongsTo: numberIn(desk, reference) || numberIn(desk, response.perhaps ?? ''),
      ...answers,
      received: response.at,
      channel,
      language: response.form.language,
    },
    channel === 'staff' ? 'desk' : 'customer',
  );
  return [
    ...changes,
    ...(anew?.told ?? []),
    intake(recorded(desk, response, number)),
    ...lossNoted(desk, number, response),
  ];
}

/** The marks after everything unrecorded became an Intake row of this plan. */
export function moveTails(before: Desk, work: Unrecorded): (desk: Desk) => readonly Change[] {
  return (desk) => {
    const numbers = new Map(
      desk.intake
        .slice(before.intake.length)
        .map((row) => [`${row.sheetId} ${row.serial} ${row.digest}`, row.number]),
    );
    const responses = [...work.fresh, ...work.edits.map((edit) => edit.response)];
    const tails = { ...desk.state.tails };
    for (const [sheetId, tail] of Object.entries(work.tails)) {
      const mine = responses.filter((r) => String(r.sheetId) === sheetId);
      const known = mine.map(({ row, serial, digest }) => {
        const number = numbers.get(`${sheetId} ${serial} ${digest}`) ?? '';
        return { row, serial, digest, number };
      });
      tails[sheetId] = { rows: tail.rows, known: remembered([...tail.known, ...known]) };
    }
    return sameTails(before.state.tails, tails) ? [] : [{ type: 'state', set: { tails } }];
  };
}

const sameTails = (a: Readonly<Record<string, Tail>>, b: Readonly<Record<string, Tail>>): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
