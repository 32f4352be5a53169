// Over so many responses an hour acknowledgements wait, and one alarm asks whether they are real. A stranger's
// address in three hundred forms gets no three hundred mails, and the day's quota is not spent on them.

import { localTime } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { listLink, mailed } from '../../desk/mails.ts';
import type { State } from '../../desk/state.ts';
import { mayHear, whoDecides } from '../../desk/who-hears.ts';
import { addressKey } from '../../plain/addresses.ts';
import { inHour, isHolding, isTooMany, noFlood, waitingIn } from './flood.ts';
import { said } from './words/said.ts';

const hour = 3_600_000;
/** Undecided for so long, they are taken for real: somebody who complains must not wait for a mail that never comes. */
export const patience = 4 * hour;

const setFlood = (flood: State['flood']): Change => ({ type: 'state', set: { flood } });

type Flooded = (desk: Desk, waiting: readonly Complaint[]) => readonly Change[];

export function heedFlood(desk: Desk): readonly Change[] {
  const { since, verdict } = desk.state.flood;
  const waiting = waitingIn(desk);
  return since === 0 ? whenCalm(desk, waiting) : afterVerdict[verdict](desk, waiting);
}

const whenCalm: Flooded = (desk, waiting) => {
  const newest = waiting[waiting.length - 1];
  return newest && isTooMany(desk, inHour(desk, newest.received)) ? begin(desk, waiting) : [];
};

const isPast = ({ state, now }: Desk): boolean => now >= state.flood.until;

/** The acknowledgements are leaving: it is over when all have left and no more than usual come in. */
const untilCalm: Flooded = (desk, waiting) =>
  waiting.length === 0 && !isTooMany(desk, inHour(desk, desk.now)) ? [setFlood(noFlood)] : [];

const afterVerdict: Readonly<Record<State['flood']['verdict'], Flooded>> = {
  open: (desk) => (isPast(desk) ? [setFlood({ ...desk.state.flood, verdict: 'lapsed' })] : []),
  real: untilCalm,
  lapsed: untilCalm,
  fake: (desk, waiting) => {
    if (isHolding(desk) && isTooMany(desk, waiting.length)) return begin(desk, waiting);
    return isPast(desk) ? [setFlood(noFlood)] : [];
  },
};

function begin(desk: Desk, waiting: readonly Complaint[]): readonly Change[] {
  const until = desk.now + patience;
  return [setFlood({ ...noFlood, since: desk.now, until }), ...alarm(desk, waiting, until)];
}

const samples = 3;

/** One mail to one person: whoever of those who lead is here. The sidebar asks all of them. */
const alarm = (desk: Desk, waiting: readonly Complaint[], until: number): readonly Change[] =>
  whoDecides(desk).map((to) => alarmTo(desk, to, waiting, until));

function alarmTo(desk: Desk, to: string, waiting: readonly Complaint[], until: number): Change {
  const say = inDeskLanguage(desk, said);
  const newest = waiting[waiting.length - 1]?.received ?? desk.now;
  const addresses = new Set(waiting.map(({ mail }) => addressKey(mail))).size;
  const by = deskWords(desk).time.by(localTime(until, desk.settings.zone));
  const blocks: Block[] = [
    { kind: 'text', text: say.came(inHour(desk, newest), desk.settings.floodPerHour, addresses) },
    ...waiting
      .filter((one) => mayHear(desk.team, one)({ mail: to.toLowerCase() }))
      .slice(-samples)
      .map(({ what }): Block => ({ kind: 'quote', text: inert(what, 160) })),
    { kind: 'text', text: say.decide },
    { kind: 'button', label: deskWords(desk).mail.openComplaints, url: listLink(desk) },
    { kind: 'small', text: say.otherwise(by) },
  ];
  return mailed(desk, {
    key: `alarm:flood:${desk.now}`,
    purpose: 'alarm',
    to,
    language: desk.settings.language,
    subject: say.subject(inHour(desk, newest)),
    blocks,
  });
}
