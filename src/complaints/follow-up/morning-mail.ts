import { localTime } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { listLink, mailed } from '../../desk/mails.ts';
import { isAway, oncePerMail, type Person } from '../../desk/people.ts';
import { isWorkingDay } from '../../desk/working-hours.ts';
import { type Agenda, agendaOf, type Task } from './agenda.ts';
import { agendaBlocks } from './agenda-blocks.ts';
import { said } from './words/said.ts';

/** Minute of the local day. */
const firstThing = 7 * 60 + 30;

/** Once on each working day, to each person who has something to do. */
export function morningMail(desk: Desk, letter: Foretold = nothing): readonly Change[] {
  const now = localTime(desk.now, desk.settings.zone);
  const { morning } = desk.state.done;
  const isTime =
    now.hour * 60 + now.minute >= firstThing &&
    isWorkingDay(desk.hours, now.date) &&
    morning !== now.date;
  if (!isTime) return [];
  const atWork = desk.team.filter((person) => isAtWork(person, now));
  const mails = oncePerMail(atWork)
    .map((person) => ({ person, agenda: agendaOf(desk, rowsOf(atWork, person)) }))
    .filter(({ person, agenda }) => agenda.some(isNewsTo(person, letter)))
    .map(({ person, agenda }) => mailTo(desk, person, agenda, now.date));
  const done = { ...desk.state.done, morning: now.date };
  return [...mails, { type: 'state', set: { done } }];
}

/** What somebody reads this morning anyway: nobody is sent a mail that says nothing else. */
interface Foretold {
  readonly to: string;
  readonly numbers: readonly string[];
}

const nothing: Foretold = { to: '', numbers: [] };

const isNewsTo =
  ({ mail }: Person, { to, numbers }: Foretold) =>
  ({ complaint, group }: Task): boolean =>
    mail !== to || group === 'ask' || !numbers.includes(complaint.number);

const rowsOf = (team: readonly Person[], { mail }: Person): readonly Person[] =>
  team.filter((row) => row.mail === mail);

const isAtWork = (person: Person, now: { date: string; weekday: number }): boolean =>
  person.mail !== '' &&
  !isAway(person, now.date) &&
  (person.workdays.length === 0 || person.workdays.includes(now.weekday));

function mailTo(desk: Desk, person: Person, agenda: Agenda, date: string): Change {
  const { morning } = inDeskLanguage(desk, said);
  const unowned = agenda.filter(({ isOwned }) => !isOwned).length;
  const late = agenda.filter(({ isLate }) => isLate).length;
  const asks = agenda.filter(({ group }) => group === 'ask').length;
  return mailed(desk, {
    key: `morning:${date}:${person.mail}`,
    purpose: 'notice',
    to: person.mail,
    language: desk.settings.language,
    subject: morning.subject({ open: agenda.length - unowned - asks, late, unowned, asks }),
    blocks: [
      { kind: 'text', text: morning.hello(person.name) },
      ...agendaBlocks(desk, agenda, person.name),
      { kind: 'button', label: deskWords(desk).mail.openComplaints, url: listLink(desk) },
    ],
  });
}
