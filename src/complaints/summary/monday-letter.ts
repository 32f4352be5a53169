// Monday's letter: the week that ended on one screen of a phone, and what waits for a decision.

import { instantOf, localTime } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { writeMail } from '../../desk/email.ts';
import type { Mail } from '../../desk/outbox.ts';
import { principalOf } from '../../desk/people.ts';
import { addDays, isoWeek } from '../../plain/dates.ts';
import { oneLine } from '../../plain/text.ts';
import { decisionsWaiting } from '../decisions/decisions.ts';
import { horizonOf } from './blocks.ts';
import { countedOf, since } from './counting.ts';
import { figureOf } from './figures.ts';
import { type LetterFacts, letterBlocks, mostDecisions } from './letter-blocks.ts';
import { lifeOf } from './life.ts';
import { thisMonday, type Week, weekOf, weeksUpTo } from './periods.ts';
import { chartWeeks } from './summary.ts';
import { said } from './words/said.ts';

type Known = Pick<Desk, 'now' | 'settings' | 'state' | 'team'>;

const firstHour = 8;

/** From Monday at 8, once a week; missed, it is made up later in the week. */
export function letterDue(desk: Known): boolean {
  const monday = thisMonday(desk);
  const opens = instantOf(monday, firstHour * 60, desk.settings.zone);
  const last = desk.state.done['letter'] ?? '';
  return desk.now >= opens && last < weekEnded(desk).key && readerOf(desk) !== '';
}

export function mondayLetter(desk: Desk): readonly Change[] {
  if (!letterDue(desk)) return [];
  const { key, week } = weekEnded(desk);
  const done: Change = {
    type: 'state',
    set: { done: { ...desk.state.done, letter: key } },
  };
  return isNews(desk, week) ? [{ type: 'mail', mail: letterOf(desk, key, week) }, done] : [done];
}

/** Whom this morning's letter will tell of which complaints, from midnight on until it has left. */
export function foretold(desk: Desk): { readonly to: string; readonly numbers: readonly string[] } {
  const { key, week } = weekEnded(desk);
  const { letter = key } = desk.state.done;
  const today = localTime(desk.now, desk.settings.zone).date;
  if (letter >= key || today !== thisMonday(desk)) return { to: '', numbers: [] };
  const to = readerOf(desk).toLowerCase();
  const first = decisionsWaiting(desk, week, to).slice(0, mostDecisions);
  return { to, numbers: first.map(({ number }) => number) };
}

/** A desk that was set up in the middle of a week has nothing to say of the week before. */
const isNews = (desk: Desk, week: Week): boolean =>
  desk.state.done['letter'] !== undefined || (lifeOf(desk).complaints.first ?? Infinity) < week.to;

function weekEnded(desk: Pick<Known, 'now' | 'settings'>) {
  const monday = addDays(thisMonday(desk), -7);
  return { key: isoWeek(monday), week: weekOf(monday, desk.settings.zone) };
}

/** The business owner, else who set the desk up. */
const readerOf = ({ team, state }: Pick<Known, 'team' | 'state'>): string =>
  principalOf(team)?.mail ?? state.installer;

function letterOf(desk: Desk, key: string, week: Week): Mail {
  const { letter: w } = inDeskLanguage(desk, said);
  const { language, businessName } = desk.settings;
  const facts = factsOf(desk, week);
  return {
    key: `letter:${key}`,
    purpose: 'notice',
    to: readerOf(desk),
    subject: oneLine(w.subject(facts.received, facts.decisions.length, businessName)),
    text: writeMail(language, letterBlocks(desk, facts, 'text')).text,
    html: writeMail(language, letterBlocks(desk, facts, 'html')).html,
    number: '',
    leaves: desk.now,
    by: 'desk',
    picture: facts.picture,
  };
}

function factsOf(desk: Desk, week: Week): LetterFacts {
  const { letter, summary } = inDeskLanguage(desk, said);
  const { zone } = desk.settings;
  const counted = since(countedOf(desk), horizonOf(desk));
  const weeks = weeksUpTo(week.monday, chartWeeks, zone);
  return {
    week,
    counted,
    received: figureOf(counted, 'received', week).n,
    decisions: decisionsWaiting(desk, week, readerOf(desk).toLowerCase()),
    periods: [week, weekOf(addDays(week.monday, -7), zone)],
    picture: {
      title: letter.picture,
      labels: weeks.map(({ from }) => summary.weekLabel(localTime(from, zone))),
      values: weeks.map((each) => figureOf(counted, 'received', each).n),
    },
  };
}
