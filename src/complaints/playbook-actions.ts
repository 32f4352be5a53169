// What people may ask and do, by name, as the capabilities declare it; and what follows when they have done it.

import * as z from 'zod/mini';
import {
  type Act,
  type Acted,
  type Action,
  type Actor,
  type Ask,
  acted,
  ask,
  type Form,
  id,
  number,
  type Place,
  type Shape,
  type Taken,
} from '../desk/action.ts';
import type { OfferedStep } from '../desk/call-results.ts';
import { all } from '../desk/capability.ts';
import { caseOf, isAgain } from '../desk/case.ts';
import type { Complaint } from '../desk/complaint.ts';
import type { Desk } from '../desk/desk.ts';
import type { Person } from '../desk/people.ts';
import { continued, type Decision, planOf } from '../desk/plan.ts';
import type { TabName } from '../desk/tabs.ts';
import { assign } from './assignment/assign.ts';
import { acknowledge } from './intake/acknowledge.ts';
import { askWho } from './intake/ask-who.ts';
import { checklistOf } from './opening/checklist.ts';
import { always, capabilities, edits, reads, stepsInOrder } from './playbook.ts';
import { viewOf } from './queue/complaint-view.ts';
import { queueOf } from './queue/queue.ts';
import { alarmHurt } from './severity/alarm-hurt.ts';

export const actions = all(capabilities, 'actions');
export const acts = all(capabilities, 'acts');
export const asks = {
  queue: ask({
    /** So many of each list. */
    takes: () => ({ most: z.optional(z.number().check(z.gte(1))) }),
    reads: reads.queue,
    answers: (desk, { most }, mail) => queueOf(desk, mail, checklistOf, most),
  }),
  complaint: ask({
    takes: () => ({ number: number() }),
    reads: reads.complaint,
    related: true,
    outbox: 'glance',
    answers: (desk, args, mail) => viewOf(desk, args.number, mail, offersOf),
  }),
  ...all(capabilities, 'asks'),
};

type Actions = typeof actions;
type Acts = typeof acts;
type Asks = typeof asks;
export type ActionName = Exclude<keyof Actions, 'takeBack'>;
type OfForm<Wanted extends Form> = {
  [Name in ActionName]: Actions[Name] extends { form: Wanted } ? Name : never;
}[ActionName];
/** Those that need a page of their own. */
export type PagedAction = OfForm<'page'>;
export type OneTextAction = OfForm<'one text'>;

type ShapeOf<One> = One extends { takes: () => infer S extends Shape } ? S : never;
type OnComplaint = { readonly id: string; readonly number: string };
type OfMail = { readonly id: string };
export type CallName = keyof Actions | keyof Acts | keyof Asks;
/** Arguments of every call of the page, by name. */
export type CallArguments<Name extends CallName> = Name extends keyof Actions
  ? Taken<ShapeOf<Actions[Name]>> & (Name extends 'takeBack' ? OfMail : OnComplaint)
  : Name extends keyof Acts
    ? Taken<ShapeOf<Acts[Name]>>
    : Name extends keyof Asks
      ? Taken<ShapeOf<Asks[Name]>>
      : never;

const places = ['next', 'beside', 'folded'] as const satisfies readonly Place[];

/** What this person may do now, the next step first. */
export function offersOf(desk: Desk, complaint: Complaint, person: Person): OfferedStep[] {
  if (complaint.erased !== null) return [];
  const offered = Object.entries<Action>(actions as Readonly<Record<string, Action>>).flatMap(
    ([name, one]): OfferedStep[] => {
      const place = one.offered({ desk, complaint, person });
      const isHere = desk.complaints.has(complaint.number) || one.archivedToo === true;
      return place && isHere ? [{ name, place, form: one.form }] : [];
    },
  );
  return places.flatMap((place) => {
    const order = stepsInOrder[place];
    const rank = ({ name }: OfferedStep): number => order.indexOf(name) + 1 || order.length + 1;
    return offered.filter((one) => one.place === place).sort((a, b) => rank(a) - rank(b));
  });
}

/** Every act by name: what is done to a complaint, too. */
export const everyAct: Readonly<Record<string, Act>> = {
  ...(Object.fromEntries(
    Object.entries<Action>(actions as Readonly<Record<string, Action>>).map(([name, one]) => [
      name,
      asAct(one),
    ]),
  ) as Record<string, Act>),
  ...(acts as Readonly<Record<string, Act>>),
};
export const everyAsk = asks as unknown as Readonly<Record<string, Ask>>;

function asAct(one: Action): Act {
  const { takes, reads: more = [], about } = one;
  return {
    takes: (): Shape => ({ id: id(), ...(about ? {} : { number: number() }), ...takes() }),
    reads: more,
    ...(more.includes('outbox') && !about ? { outbox: 'glance' as const } : {}),
    does(desk, args, { person }) {
      const { id: actionId, number: named, ...taken } = args as Record<string, string>;
      return onAction(desk, one, about?.(taken) ?? named ?? '', person, {
        ...taken,
        id: actionId ?? '',
      });
    },
  };
}

/** The same id again finds its trace on the row and changes nothing. */
function onAction(
  desk: Desk,
  one: Action,
  about: string,
  person: Person | undefined,
  args: { readonly id: string },
): Acted {
  if (!person) return { refused: 'not-in-team' };
  const seen = planOf(desk, [(now) => edits(now, undefined)]);
  const found = caseOf(seen.after, about, person, args.id, one.archivedToo);
  if ('refused' in found) return found;
  if (isAgain(found.complaint, args.id)) {
    return acted(desk, { changes: [] }, { again: true, number: about });
  }
  const outcome = one.does(found, args);
  if ('refused' in outcome) return outcome;
  const plan = continued(seen, [() => outcome.changes, alarmHurt]);
  return { plan, again: false, number: about };
}

/** What follows at once. */
const then: Readonly<Record<string, readonly Decision[]>> = {
  quickLog: [assign, alarmHurt, askWho],
  isAboutThem: [assign],
  decideFlood: [acknowledge],
};

export function onAct(
  desk: Desk,
  name: string,
  one: Act,
  args: z.infer<z.ZodMiniType>,
  actor: Actor,
): Acted {
  const done = one.does(desk, args as Taken<Shape>, actor);
  if ('refused' in done || done.again) return done;
  return { ...done, plan: continued(done.plan, then[name] ?? []) };
}

/** What it reads of the sheet. */
export const readsOf = ({ reads: more, only }: Act): readonly TabName[] =>
  only ?? [...always, ...more];
