import type { Instant } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { managersOf, principalsOf, type Told } from '../../desk/who-hears.ts';
import { addWorkingMinutes } from '../../desk/working-hours.ts';
import { carersOf } from './carers.ts';

export type StageName = 'soon' | 'late' | 'manager' | 'principal';

export interface Stage {
  readonly name: StageName;
  readonly told: Told<Complaint>;
  readonly isReached: (desk: Desk, due: Instant) => boolean;
}

const isLateBy = (desk: Desk, due: Instant, hours: number): boolean =>
  due < desk.now && addWorkingMinutes(desk.hours, due, hours * 60) <= desk.now;

/** What happens around a due date, in order; each at most once for it. */
export const stages: readonly Stage[] = [
  {
    name: 'soon',
    told: carersOf,
    isReached: (desk, due) =>
      due <= addWorkingMinutes(desk.hours, desk.now, desk.settings.warnMinutes),
  },
  { name: 'late', told: carersOf, isReached: (desk, due) => isLateBy(desk, due, 0) },
  {
    name: 'manager',
    told: managersOf,
    isReached: (desk, due) => isLateBy(desk, due, desk.settings.managerAfterHours),
  },
  {
    name: 'principal',
    told: principalsOf,
    isReached: (desk, due) => isLateBy(desk, due, desk.settings.principalAfterHours),
  },
];

/** The stages that this complaint has reached and nobody was told of, each with whom it concerns first: who was
 * asked as the one who cares for it is not told once more as the one above. */
export function dueStages(desk: Desk, complaint: Complaint, due: Instant) {
  const given = stages.findIndex((stage) => stage.name === complaint.warned);
  return stages
    .filter((stage, at) => at > given && stage.isReached(desk, due))
    .filter((stage, at, reached) => reached[at + 1]?.told !== stage.told)
    .map((stage) => ({ name: stage.name, people: newlyTold(desk, complaint, stage) }))
    .filter(({ people }) => people.length > 0);
}

function newlyTold(desk: Desk, complaint: Complaint, stage: Stage) {
  const below = stages
    .slice(0, stages.indexOf(stage))
    .filter((lower) => lower.told !== stage.told)
    .flatMap((lower) => lower.told(desk, complaint));
  return stage
    .told(desk, complaint)
    .filter(({ mail }) => !below.some((person) => person.mail === mail));
}
