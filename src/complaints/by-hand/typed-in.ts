// A row that somebody typed or pasted below the others becomes a complaint, once nobody has touched it for a minute: what
// stands in its cells is taken as if it were typed on a complaint's row, and what cannot be taken is answered there.

import { type Change, happen } from '../../desk/changes.ts';
import { type AnyRow, type Desk, inDeskLanguage } from '../../desk/desk.ts';
import type { Hands } from '../../desk/hand.ts';
import type { Person } from '../../desk/people.ts';
import { planOf } from '../../desk/plan.ts';
import {
  type Claim,
  claimIn,
  digestOfTyped,
  type TypedRow,
  typingPause,
} from '../../desk/typed-row.ts';
import { register } from '../intake/intake.ts';
import { noticeRow } from './notice-edits.ts';
import { factsIn } from './typed-facts.ts';
import { said } from './words/said.ts';

/** In one commit: what it carries stays small, and the next run goes on. */
const atOnce = 50;

/** `editor`: whom Google names, if this is an edit. */
export function takeInTyped(
  desk: Desk,
  editor: Person | undefined,
  hands: Hands,
): readonly Change[] {
  const fates = desk.typed.map((row) => ({ row, fate: fateOf(desk, row) }));
  const of = (wanted: Fate) => fates.flatMap(({ row, fate }) => (fate === wanted ? [row] : []));
  const taken = of('ripe').slice(0, atOnce);
  return [
    ...of('new').map((row) => claimed(desk, row, editor)),
    ...of('gone').map(forgotten),
    ...of('half').flatMap((row) => waits(desk, row)),
    ...planOf(
      desk,
      taken.map((row) => (now: Desk) => takenIn(now, row, hands)),
    ).changes,
  ];
}

type Fate = 'nothing' | 'gone' | 'new' | 'waiting' | 'half' | 'ripe';

function fateOf(desk: Desk, row: TypedRow): Fate {
  const claim = claimIn(row.claim);
  if (isEmpty(row)) return row.claim === '' ? 'nothing' : 'gone';
  if (claim?.typed !== digestOfTyped(row)) return 'new';
  const isRested = desk.now - claim.seen >= typingPause;
  const fate = whyNot(desk, row) === '' ? 'ripe' : 'half';
  // Whoever was hurt does not wait for the rest of the row.
  return isRested || (fate === 'ripe' && row.cells['hurt'] === 'yes') ? fate : 'waiting';
}

const isEmpty = ({ cells }: TypedRow): boolean => Object.keys(cells).length === 0;

type WhyNot = '' | 'no-words' | 'heading';

function whyNot(desk: Desk, { cells: { what = '' } }: TypedRow): WhyNot {
  if (what.trim() === '') return 'no-words';
  const isHeading = Object.values(desk.words).some(
    ({ sheet }) => sheet.headers.complaints.what === what.trim(),
  );
  return isHeading ? 'heading' : '';
}

/** Seen as it is now; whoever typed last typed it. */
function claimed(desk: Desk, row: TypedRow, editor: Person | undefined): Change {
  const claim: Claim = {
    seen: desk.now,
    typed: digestOfTyped(row),
    by: editor?.name ?? claimIn(row.claim)?.by ?? '',
    row: row.at,
  };
  return { type: 'claim', at: row.at, claim: JSON.stringify(claim) };
}

/** It was emptied again. */
const forgotten = ({ at, claim, told }: TypedRow): Change =>
  told === ''
    ? { type: 'claim', at, claim: '' }
    : { type: 'typed', claim, number: '', why: '', note: '' };

function waits(desk: Desk, row: TypedRow): readonly Change[] {
  const why = whyNot(desk, row);
  if (why === '' || why === row.told) return [];
  const note = inDeskLanguage(desk, said).typedRow.waits[why];
  return [{ type: 'typed', claim: row.claim, number: '', why, note }];
}

function takenIn(desk: Desk, row: TypedRow, hands: Hands): readonly Change[] {
  const by = claimIn(row.claim)?.by ?? '';
  const actor = by === '' ? 'somebody' : by;
  const { facts, left } = factsIn(desk, row, hands);
  const copy = row.from === '' ? {} : { belongsTo: row.from };
  const { number, changes } = register(
    desk,
    {
      received: desk.now,
      ...copy,
      ...facts,
      channel: 'typed',
      language: desk.settings.language,
    },
    actor,
    row.from === '' ? {} : { copied: row.from },
  );
  const note = numberNote(desk, row);
  const known: readonly Change[] = [
    ...changes,
    ...acknowledgedBefore(desk, row, number),
    { type: 'typed', claim: row.claim, number, why: '', note },
  ];
  // Whoever typed it is not known for sure: what needs a name is asked in the sidebar.
  return planOf(desk, [
    () => known,
    (now) => noticeRow(typedOn(now, number, row, left), number, undefined, hands),
  ]).changes;
}

function numberNote(desk: Desk, { from, cells: { number = '' } }: TypedRow): string {
  const say = inDeskLanguage(desk, said).typedRow;
  if (from !== '') return say.copiedFrom(from);
  return number === '' ? '' : say.numberGiven(number);
}

/** The customer was told already that we have this text. */
function acknowledgedBefore(desk: Desk, { from, same }: TypedRow, number: string): Change[] {
  const told = desk.complaints.get(from)?.record.acknowledged ?? null;
  if (told === null || !['what', 'mail'].every((field) => same.has(field))) return [];
  const set = { acknowledged: desk.now };
  return [happen(desk, number, 'acknowledged', set, { mailed: false, why: 'copied' })];
}

const typedOn = (desk: Desk, number: string, { cells }: TypedRow, edits: AnyRow['edits']): Desk => {
  const row = desk.complaints.get(number);
  if (!row) return desk;
  const { note = '' } = cells;
  const inputs = { do: cells['do'] ?? '', note };
  return { ...desk, complaints: new Map(desk.complaints).set(number, { ...row, edits, inputs }) };
};
