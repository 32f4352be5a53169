// ScriptApp: triggers belong to the account that makes them.
import { nextFiring } from '../executions/clock-schedule.ts';
import { newId, type Schedule, type TriggerState } from '../world.ts';
import { knownZone } from './format-date.ts';
import { type Caller, GoogleError, type Service } from './service.ts';

const SCOPES = ['https://www.googleapis.com/auth/script.scriptapp'];
const TRIGGERS_A_USER = 20;
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

type Wanted = Pick<TriggerState, 'handler' | 'event' | 'source' | 'sourceId'> & {
  readonly schedule?: Partial<Schedule>;
};

function createTrigger(caller: Caller, wanted: Wanted): TriggerState {
  const { world, user } = caller;
  if (ownTriggers(caller).length >= TRIGGERS_A_USER) {
    throw new GoogleError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const { schedule: rule, ...rest } = wanted;
  const uid = newId(world, 'trigger');
  const base: TriggerState = { ...rest, uid, user };
  const trigger = rule ? { ...base, ...clockPart(caller, rule, uid) } : checkedSource(caller, base);
  world.triggers.push(trigger);
  return trigger;
}

function clockPart(caller: Caller, rule: Partial<Schedule>, uid: string) {
  const { world, project } = caller;
  const schedule: Schedule = { timeZone: project.manifest.timeZone, ...rule };
  checkInterval(schedule, world.options.refuseMinutes);
  return { schedule, nextAt: nextFiring(schedule, uid, world.clock) };
}

function checkInterval({ every, at, weekDay, monthDay, hour }: Schedule, refuseMinutes: boolean) {
  if (every?.unit === 'minutes') {
    if (refuseMinutes) {
      throw new GoogleError(
        'This add-on has attempted to create a trigger with an interval below one hour.',
      );
    }
    checkCount('everyMinutes', every.count, MINUTES);
  }
  if (every?.unit === 'hours') checkCount('everyHours', every.count, HOURS);
  if ([every, at, weekDay, monthDay, hour].every((part) => part === undefined)) {
    throw new GoogleError('The clock trigger has no frequency.');
  }
}

function checkCount(method: string, count: number, allowed: readonly number[]): void {
  if (!allowed.includes(count)) {
    throw new GoogleError(
      `The value you passed to ${method} was invalid. It must be one of ${allowed.join(', ')}.`,
    );
  }
}

function checkedSource(caller: Caller, trigger: TriggerState): TriggerState {
  const { spreadsheets, forms } = caller.world;
  const files: Record<string, unknown> = trigger.source === 'FORMS' ? forms : spreadsheets;
  if (!files[trigger.sourceId]) {
    throw new GoogleError(`Document ${trigger.sourceId} is missing (perhaps it was deleted?)`);
  }
  return trigger;
}

function ownTriggers({ world, user }: Caller): TriggerState[] {
  return world.triggers.filter((trigger) => trigger.user === user);
}

export const scriptApp: Service = {
  'ScriptApp.createTrigger': {
    counted: true,
    scopes: SCOPES,
    needsFullAuth: true,
    run: (caller, wanted) => createTrigger(caller, wanted as Wanted),
  },
  'ScriptApp.getProjectTriggers': {
    counted: true,
    scopes: SCOPES,
    needsFullAuth: true,
    run: ownTriggers,
  },
  'ScriptApp.deleteTrigger': {
    counted: true,
    scopes: SCOPES,
    needsFullAuth: true,
    run: ({ world }, uid) => {
      const index = world.triggers.findIndex((trigger) => trigger.uid === uid);
      if (index < 0) throw new GoogleError('The trigger could not be found.');
      world.triggers.splice(index, 1);
    },
  },
  'ScriptApp.checkTimeZone': {
    counted: false,
    run: (_caller, timeZone) => {
      if (!knownZone(`${timeZone}`)) throw new GoogleError(`Invalid argument: ${timeZone}`);
    },
  },
  'ScriptApp.getScriptId': { counted: false, run: ({ world }) => world.scriptId },
};
