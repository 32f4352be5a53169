import { localTime } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { listLink, mailed } from '../../desk/mails.ts';
import type { Person } from '../../desk/people.ts';
import { isAwayToday, oncePerMail } from '../../desk/who-hears.ts';
import { isWorkingDay } from '../../desk/working-hours.ts';
import { type Agenda, agendaOf, type Group, type Task } from './agenda.ts';
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
  const atWork = desk.team.filter((person) => isAtWork(desk, person, now.weekday));
  const read = oncePerMail(atWork)
    .map((person) => ({ person, agenda: agendaOf(desk, rowsOf(atWork, person)) }))
    .filter(({ person, agenda }) => agenda.some(isNewsTo(person, letter)));
  const mails = read.map(({ person, agenda }) => mailTo(desk, person, agenda, now.date));
  const done = { ...desk.state.done, morning: now.date };
  return [...mails, ...raised(desk, read), { type: 'state', set: { done } }];
}

/** That a customer is not happy with how it ended is told once. */
function raised(desk: Desk, read: readonly Reading[]): readonly Change[] {
  const told = new Map<string, string[]>();
  for (const { person, agenda } of read) {
    for (const { complaint, group } of agenda) {
      if (group !== 'unhappy') continue;
      told.set(complaint.number, [...(told.get(complaint.number) ?? []), person.name]);
    }
  }
  return [...told].map(([number, names]) =>
    happen(desk, number, 'raised', { raised: desk.now }, { told: names.join(', ') }),
  );
}

interface Reading {
  readonly person: Person;
  readonly agenda: Agenda;
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
    mail !== to || never.includes(group) || !numbers.includes(complaint.number);

/** What no letter says. */
const never: readonly Group[] = ['about', 'unhappy', 'ask'];

const rowsOf = (team: readonly Person[], { mail }: Person): readonly Person[] =>
  team.filter((row) => row.mail === mail);

const isAtWork = (desk: Desk, person: Person, weekday: number): boolean =>
  person.mail !== '' &&
  !isAwayToday(desk, person) &&
  (person.workdays.length === 0 || person.workdays.includes(weekday));

function mailTo(desk: Desk, person: Person, agenda: Agenda, date: string): Change {
  const { morning } = inDeskLanguage(desk, said);
  const count = (is: (task: Task) => boolean): number => agenda.filter(is).length;
  const isIn = (group: Group) => (task: Task) => task.group === group;
  const isWork = ({ group, isOwned }: Task): boolean => isOwned && !never.includes(group);
  return mailed(desk, {
    key: `morning:${date}:${person.mail}`,
    purpose: 'notice',
    to: person.mail,
    language: desk.settings.language,
    subject: morning.subject({
      open: count(isWork),
      late: count(({ isLate }) => isLate),
      unowned: count(({ isOwned, group }) => !isOwned && !never.includes(group)),
      asks: count(isIn('ask')),
      abouts: count(({ isAsked }) => isAsked),
      unhappy: count(isIn('unhappy')),
    }),
    blocks: [
      { kind: 'text', text: morning.hello(person.name) },
      ...agendaBlocks(desk, agenda, person.name),
      { kind: 'button', label: deskWords(desk).mail.openComplaints, url: listLink(desk) },
    ],
  });
}
