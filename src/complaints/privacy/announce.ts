// What ended long ago surprises whoever brings it in, or shortens the months: it is told first, and goes two weeks later.

import { localTime } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { listLink, mailed } from '../../desk/mails.ts';
import { whoDecides } from '../../desk/who-hears.ts';
import { addDays } from '../../plain/dates.ts';
import { endOf, outOfTime } from './out-of-time.ts';
import { said } from './words/said.ts';

const daysToObject = 14;
/** What has been told holds for what else of its kind follows. */
const daysTold = 180;
/** More than this after its time it should have gone already. */
const extraMonths = 1;

interface Tonight {
  readonly going: readonly Complaint[];
  readonly told: readonly Change[];
}

export function goingTonight(desk: Desk): Tonight {
  const all = outOfTime(desk);
  const late = new Set(outOfTime(desk, extraMonths).map(({ number }) => number));
  const { date } = localTime(desk.now, desk.settings.zone);
  const told = desk.state.done['erasing'] ?? '';
  if (late.size === 0 || (told !== '' && told <= addDays(date, -daysToObject))) {
    const isForgotten = late.size > 0 && told < addDays(date, -daysTold);
    return isForgotten ? announced(desk, all, late) : { going: all, told: [] };
  }
  return told === '' ? announced(desk, all, late) : { going: without(all, late), told: [] };
}

const without = (all: readonly Complaint[], late: ReadonlySet<string>) =>
  all.filter(({ number }) => !late.has(number));

const announced = (desk: Desk, all: readonly Complaint[], late: ReadonlySet<string>): Tonight => {
  const { date } = localTime(desk.now, desk.settings.zone);
  const done = { ...desk.state.done, erasing: date };
  return {
    going: without(all, late),
    told: [...notices(desk, all, late), { type: 'state', set: { done } }],
  };
};

function notices(
  desk: Desk,
  all: readonly Complaint[],
  late: ReadonlySet<string>,
): readonly Change[] {
  const { zone, eraseAfterMonths, language } = desk.settings;
  const words = deskWords(desk);
  const say = inDeskLanguage(desk, said).soon;
  const local = localTime(desk.now + daysToObject * 86_400_000, zone);
  const ends = all.filter(({ number }) => late.has(number)).map(endOf);
  const oldest = words.time.date(localTime(Math.min(...ends), zone));
  const facts = { count: late.size, months: eraseAfterMonths, on: words.time.date(local), oldest };
  return whoDecides(desk).map((to) =>
    mailed(desk, {
      key: `erasing:${localTime(desk.now, zone).date}:${to}`,
      purpose: 'notice',
      to,
      language,
      subject: say.subject(facts),
      blocks: [
        { kind: 'text', text: say.text(facts) },
        { kind: 'button', label: words.mail.openComplaints, url: listLink(desk) },
      ],
    }),
  );
}
