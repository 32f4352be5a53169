// What an answer promises is recorded with it: that they hear from us by a date, or a thing by a date.

import type { Instant } from '../../desk/calendar.ts';
import { type Case, caseNow } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import { planOf } from '../../desk/plan.ts';
import { isOpen } from '../../plain/status.ts';
import {
  heard,
  isThatTheyHear,
  made,
  mayNotKeep,
  openPromises,
  type Promised,
  type Worded,
  worded,
} from '../promises/promises.ts';

export interface PromiseSaid extends Worded {
  /** Id of an open one that the text only names; '' = a new one. */
  readonly which?: string | undefined;
}

type Asked = Pick<Promised, 'what' | 'who' | 'due'>;

/** What is promised anew, if anything; refused when it cannot be kept any more by the time they read it. */
export function promisedIn(
  c: Case,
  promise: PromiseSaid | undefined,
  read: Instant,
): { readonly asked?: Asked } | Refused {
  if (!promise) return {};
  const { which = '' } = promise;
  const known = openPromises(c.desk, c.complaint.number).find(({ id }) => id === which);
  if (which !== '' && !known) return refuse('unknown-promise');
  const asked = known ?? worded(c, promise);
  if ('refused' in asked) return asked;
  if (asked.due <= read) return refuse('date-past');
  return known ? {} : (whyNotPromised(c, asked) ?? { asked });
}

/** Of what is solved nobody would keep it. */
function whyNotPromised(c: Case, { who }: Asked): Refused | undefined {
  if (!isOpen(c.complaint)) return refuse('already-closed');
  return mayNotKeep(c, who) ? refuse('about-this-person', who) : undefined;
}

/** Told something, they have heard from us, as was promised; and are promised this. */
export const saidWith = (
  c: Case,
  asked: Asked | undefined,
  how: Pick<Promised, 'how' | 'mail'>,
): readonly Change[] =>
  planOf(c.desk, [
    (desk) => heard(caseNow(c, desk)),
    (desk) => (asked ? promisedAnew(caseNow(c, desk), { ...asked, ...how }) : []),
  ]).changes;

function promisedAnew(c: Case, asked: Parameters<typeof made>[1]): readonly Change[] {
  const open = openPromises(c.desk, c.complaint.number);
  const isSaid = isThatTheyHear(asked) && open.some(({ due }) => due === asked.due);
  return isSaid ? [] : made({ ...c, id: '' }, { ...asked, who: asked.who || c.desk.actor });
}
