// Who is away, and what is open of each: as the page of absences shows it.

import { localTime } from '../../desk/calendar.ts';
import type { QueueItem } from '../../desk/call-results.ts';
import type { Desk } from '../../desk/desk.ts';
import { isAboutReader, personWithMail } from '../../desk/people.ts';
import { leads, sameName } from '../../plain/people.ts';
import { itemOf } from '../queue/queue.ts';
import { type Absences, openOf } from './absence.ts';
import { goneOwners } from './note-absences.ts';

const isOver = (lastDay: string, today: string): boolean => lastDay !== '' && lastDay < today;

export function absencesOf(desk: Desk, mail: string): Absences {
  const today = localTime(desk.now, desk.settings.zone).date;
  const me = personWithMail(desk.team, mail);
  if (!me) return { today, members: [] };
  const others = leads(me) ? desk.team.filter(({ name }) => !sameName(name, me.name)) : [];
  const gone = leads(me) ? [...goneOwners(desk).keys()] : [];
  const open = (name: string): QueueItem[] =>
    openOf(desk, name)
      .filter((one) => !isAboutReader(desk.team, one, me))
      .map((one) => itemOf(one, desk.now));
  return {
    today,
    members: [
      ...[me, ...others].map(({ name, awayFrom, awayTo, standIn }) => ({
        ...{ name, standIn },
        ...(isOver(awayTo, today) ? { awayFrom: '', awayTo: '' } : { awayFrom, awayTo }),
        isGone: false,
        open: open(name),
      })),
      ...gone.map((name) => ({
        ...{ name, awayFrom: '', awayTo: '', standIn: '' },
        isGone: true,
        open: open(name),
      })),
    ],
  };
}
