// What the row of a file says, as facts of a complaint that came by import.
import { fromIso, type Instant, wallInstant } from '../../desk/calendar.ts';
import type { Facts } from '../../desk/complaint.ts';
import { contactOf } from '../../desk/contact-in.ts';
import { deadlinesFor } from '../../desk/deadlines.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import type { ImportEntry } from '../../desk/import-entry.ts';
import { isAbout, personNamed } from '../../desk/people.ts';
import { kindNamed } from '../../desk/policy.ts';
import { oneCell, splitText } from '../../plain/text.ts';
import { said as words } from './words/said.ts';

type Entered = Partial<Facts> & Pick<Facts, 'received' | 'channel' | 'language'>;

/** A row of a file as facts. */
export function importedFacts(desk: Desk, entry: ImportEntry): Entered {
  const { key, formerly, row, status, as, score, scale, recommend, ...given } = entry;
  const said = { ...given, what: given.what || inDeskLanguage(desk, words).noText };
  const rule = kindNamed(desk, said.kind);
  const about = personNamed(desk.team, said.about)?.name ?? said.about;
  return {
    ...said,
    ...splitText(said.what),
    ...contactOf(desk, said),
    ...ownerOf(desk, entry, about),
    ...momentsOf(desk, entry),
    status,
    about,
    kind: rule?.kind ?? said.kind,
    purpose: rule?.purpose ?? 'complaint',
    severity: said.hurt ? 'safety' : (rule?.severity ?? 'normal'),
    channel: 'import',
    language: desk.settings.language,
    // Nobody is alarmed about what they have just brought in themselves.
    alarmed: 'hurt unassigned',
  };
}

/** What is open needs somebody who works here; who looked after what is closed stays as it was written. */
function ownerOf(desk: Desk, { owner, status, extra }: ImportEntry, about: string) {
  const person = personNamed(desk.team, owner);
  const mayOwn = person !== undefined && !isAbout({ about }, person);
  if (status !== 'open' || mayOwn || owner === '') {
    const name = person?.name ?? owner;
    return { owner: name, firstOwner: name };
  }
  const header = desk.words[desk.settings.language].sheet.headers.complaints.owner;
  return { owner: '', firstOwner: '', extra: `${header}: ${owner}\n${extra}`.slice(0, oneCell) };
}

function momentsOf(desk: Desk, entry: ImportEntry) {
  const at = (moment: string | null): Instant | null =>
    moment === null ? null : momentIn(moment, desk.settings.zone);
  const resolved = entry.status === 'open' ? null : at(entry.resolved);
  const closed = entry.status === 'open' ? null : (at(entry.closed) ?? resolved);
  return {
    received: momentIn(entry.received, desk.settings.zone),
    firstAnswered: at(entry.firstAnswered),
    resolved,
    closed,
  };
}

export function momentIn(text: string, zone: string): Instant {
  const at = fromIso(text) ?? wallInstant(text, zone);
  if (at === undefined) throw new RangeError(`no moment: '${text}'`);
  return at;
}

/** A clock is only judged where the file says when it stopped: what was never measured was not late. */
export function dueOf(desk: Desk, facts: Entered): Pick<Facts, 'firstAnswerDue' | 'solveDue'> {
  const { kind = '', hurt = false, purpose = 'complaint', received } = facts;
  const due = deadlinesFor(desk, { received, kind, hurt, purpose });
  const isSolved = (facts.resolved ?? facts.closed ?? null) !== null;
  return {
    firstAnswerDue: (facts.firstAnswered ?? null) === null ? null : due.firstAnswerDue,
    solveDue: isSolved ? due.solveDue : null,
  };
}
