// All that is open of somebody, to somebody else.

import { type Change, happen } from '../../desk/changes.ts';
import { type Complaint, withAction } from '../../desk/complaint.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { isAbout, type Person, personNamed } from '../../desk/people.ts';
import { isActing, isAwayToday } from '../../desk/who-hears.ts';
import { leads, sameName } from '../../plain/people.ts';
import { listNotice, openOf } from './absence.ts';
import { said } from './words/said.ts';

interface All {
  readonly id: string;
  readonly name: string;
  readonly to: string;
}

/** For good: one's own, or anybody's by those who lead. What is about the taker stays where it is (S113). */
export function handAllOver(desk: Desk, args: All, by: Person): Outcome {
  const to = takerOf(desk, args, by);
  if ('refused' in to) return to;
  const all = openOf(desk, args.name);
  const theirs = all.filter((one) => !isAbout(one, to));
  if (theirs.length === 0 && all.length > 0) return refuse('nobody-there');
  const handing = theirs.map((one) => handed(desk, one, to, args.id));
  return { changes: [...handing, ...news(desk, args, to, theirs)] };
}

function takerOf(desk: Desk, { name, to: named }: All, by: Person): Person | Refused {
  const to = personNamed(desk.team, named);
  if (!to || sameName(to.name, name)) return refuse('unknown-person', named);
  if (!sameName(name, by.name) && !leads(by)) return refuse('not-your-role');
  return isAwayToday(desk, to) ? refuse('away', to.name) : to;
}

function handed(desk: Desk, complaint: Complaint, to: Person, id: string): Change {
  const { owner, firstOwner, number } = complaint;
  const set = {
    owner: to.name,
    firstOwner: firstOwner || to.name,
    ...withAction(complaint, id),
  };
  return happen(desk, number, 'handed-over', set, { from: owner, to: to.name, id });
}

/** One mail, however many. */
function news(desk: Desk, { id, name }: All, to: Person, theirs: readonly Complaint[]): Change[] {
  if (theirs.length === 0 || to.mail === '' || isActing(desk, to)) return [];
  const words = inDeskLanguage(desk, said).handed(name, theirs.length);
  return [listNotice(desk, to, { key: `handed:${id}`, ...words, complaints: theirs })];
}
