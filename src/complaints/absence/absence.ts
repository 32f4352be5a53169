// Somebody is away: what is theirs is lent to whoever stands in, and handed over for good only when somebody says so.

import { instantOf, localTime } from '../../desk/calendar.ts';
import type { QueueItem } from '../../desk/call-results.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { listLink, mailed } from '../../desk/mails.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import {
  type Absence,
  isAboutReader,
  isAway,
  type Person,
  personNamed,
} from '../../desk/people.ts';
import { isActing } from '../../desk/who-hears.ts';
import { isDay } from '../../plain/dates.ts';
import { leads, nameOf, sameName } from '../../plain/people.ts';
import { isOpen } from '../../plain/status.ts';
import { oneLine } from '../../plain/text.ts';
import { said } from './words/said.ts';

export interface Member {
  readonly name: string;
  readonly awayFrom: string;
  readonly awayTo: string;
  readonly standIn: string;
  /** No longer in Team. */
  readonly isGone: boolean;
  readonly open: readonly QueueItem[];
}

export interface Absences {
  /** The desk's day, 'YYYY-MM-DD'. */
  readonly today: string;
  /** The reader first; of others only those who lead see something. */
  readonly members: readonly Member[];
}

interface Away {
  readonly name: string;
  /** 'YYYY-MM-DD'; '' = back, or not away at all. */
  readonly from: string;
  /** The last day; '' = until they say that they are back. */
  readonly to: string;
  /** '' = nobody in particular; back again, it stays who it was. */
  readonly standIn: string;
}

export const openOf = (desk: Desk, name: string): readonly Complaint[] =>
  complaintsOf(desk).filter((one) => isOpen(one) && sameName(one.owner, name));

/** One's own, or anybody's by those who lead. It holds at once; the Team tab follows. */
export function beAway(desk: Desk, args: Away, by: Person): Outcome {
  const person = personNamed(desk.team, args.name);
  if (!person) return refuse('unknown-person', args.name);
  if (!sameName(person.name, by.name) && !leads(by)) return refuse('not-your-role');
  const absence = absenceOf(desk, person, args);
  if ('refused' in absence) return absence;
  const away = { ...desk.state.away, [person.name]: absence };
  return {
    changes: [{ type: 'state', set: { away } }, ...askedToStandIn(desk, person, absence)],
  };
}

function absenceOf(desk: Desk, person: Person, asked: Away): Absence | Refused {
  const { from, to, standIn } = asked;
  if (from === '') return { awayFrom: '', awayTo: '', standIn: standIn || person.standIn };
  if (!areDays(desk, asked)) return refuse('days-unreadable');
  const wrong = standIn === '' ? undefined : whyNot(desk, person, asked);
  return wrong ?? { awayFrom: from, awayTo: to, standIn };
}

const today = ({ now, settings }: Desk): string => localTime(now, settings.zone).date;

const areDays = (desk: Desk, { from, to }: Away): boolean =>
  isDay(from) && (to === '' || (isDay(to) && to >= from && to >= today(desk)));

function whyNot(desk: Desk, { name }: Person, { from, standIn }: Away): Refused | undefined {
  const other = personNamed(desk.team, standIn);
  if (!other || sameName(other.name, name)) return refuse('unknown-person', standIn);
  const begins = from < today(desk) ? today(desk) : from;
  return isAway(other, begins) ? refuse('away', other.name) : undefined;
}

/** Nobody stands in without knowing. */
function askedToStandIn(desk: Desk, person: Person, absence: Absence): readonly Change[] {
  const to = personNamed(desk.team, absence.standIn);
  if (absence.awayFrom === '' || !to || to.mail === '' || isActing(desk, to)) return [];
  const say = inDeskLanguage(desk, said).standIn;
  const { zone } = desk.settings;
  const day = (date: string): string =>
    date === '' ? '' : deskWords(desk).time.date(localTime(instantOf(date, 720, zone), zone));
  const theirs = openOf(desk, person.name).filter((one) => !isAboutReader(desk.team, one, to));
  return [
    listNotice(desk, to, {
      key: `stand-in:${person.name}:${absence.awayFrom}:${absence.awayTo}:${to.mail}`,
      subject: say.subject(person.name, day(absence.awayTo)),
      text: say.text(person.name, day(absence.awayFrom), day(absence.awayTo), theirs.length),
      complaints: theirs,
    }),
  ];
}

interface Notice {
  readonly key: string;
  readonly subject: string;
  readonly text: string;
  readonly complaints: readonly Complaint[];
}

const longest = 20;

/** A mail that names complaints. */
export const listNotice = (
  desk: Desk,
  to: Person,
  { key, subject, text, complaints }: Notice,
): Change => {
  const more = complaints.length - longest;
  const lines = complaints.slice(0, longest).map((one) => {
    const who = oneLine(nameOf(one), 60);
    return `${one.number}${who === '' ? '' : ` · ${who}`}`;
  });
  return mailed(desk, {
    key,
    purpose: 'notice',
    to: to.mail,
    language: desk.settings.language,
    subject,
    blocks: [
      { kind: 'text', text },
      ...(lines.length === 0 ? [] : [{ kind: 'text' as const, text: lines.join('\n') }]),
      ...(more > 0 ? [{ kind: 'text' as const, text: inDeskLanguage(desk, said).more(more) }] : []),
      { kind: 'button', label: deskWords(desk).mail.openComplaints, url: listLink(desk) },
    ],
  });
};
