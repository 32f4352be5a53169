// The page's two doors. What may be asked and done is what the capabilities declare; every door validates with zod, asks
// who is at the keyboard, and answers in JSON.

import * as z from 'zod/mini';
import { everyAct, everyAsk, onAct, readsOf } from '../complaints/playbook-actions.ts';
import type { Act, Acted, Actor, Ask, Taken } from '../desk/action.ts';
import { whyClosed } from '../desk/closed.ts';
import type { Desk } from '../desk/desk.ts';
import type { Refused } from '../desk/outcome.ts';
import { personWithMail } from '../desk/people.ts';
import type { Plan } from '../desk/plan.ts';
import { asShown } from '../plain/text.ts';
import { deliverNow, ownUrgent } from './deliveries.ts';
import { nothingRemembered } from './memory.ts';
import { ownMail } from './permissions.ts';
import { knowing, look, newScene, perform, type Reading } from './play.ts';
import { refusal } from './refusal.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';
import { withFound, withRelated } from './sheet/with-archived.ts';
import { withMails } from './sheet/with-mails.ts';

/** Nobody waits longer for another's save; then the sidebar says so. */
export const sidebarWait = 10_000;

export const keyboard = (): string => ownMail().toLowerCase();

/** What only the edge can do about a call, besides what it declares. */
export interface AtGoogle {
  /** Around the decision: what it comes to, or why that cannot be done here. */
  around?(read: ReadDesk, args: object, decide: () => Acted): Acted;
  after?(spreadsheetId: string, read: ReadDesk, plan: Plan): void;
}

/** Arguments as they were declared, or undefined. */
export function taken<S extends Act['takes'] | Ask['takes']>(
  takes: S,
  json: unknown,
): Taken<ReturnType<S>> | undefined {
  const result = z.object(takes()).safeParse(mended(json ?? {}));
  return result.success ? (result.data as Taken<ReturnType<S>>) : undefined;
}

/** Half a character cannot be stored, and what nobody sees is not: texts are mended before anything is decided. */
function mended(json: unknown): unknown {
  if (typeof json === 'string') return asShown(json);
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(mended);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, mended(value)]));
}

const call = () => z.object({ name: z.string(), args: z.unknown() });

export interface Called {
  readonly name: string;
  readonly args: unknown;
}

/** A name that came from outside is never looked up in a prototype. */
export const named = <One>(all: Readonly<Record<string, One>>, name: string): One | undefined =>
  new Map(Object.entries(all)).get(name);

/** Which door, or undefined for what is no call. */
export function called(json: unknown): Called | undefined {
  const result = call().safeParse(json);
  return result.success ? { name: result.data.name, args: result.data.args } : undefined;
}

export function asked({ name, args }: Called): unknown {
  const one = named(everyAsk, name);
  return one ? answered(one, args) : refusal('bad-arguments');
}

function answered(one: Ask, json: unknown): unknown {
  const args = taken(one.takes, json);
  const mail = keyboard();
  const { outbox, looksUp } = one;
  const reading: Reading = {
    tabs: one.reads,
    responses: 'none',
    ...(outbox ? { outbox } : {}),
    ...(looksUp ? { lookUp: textsIn(json) } : {}),
  };
  const seen = look(newScene(mail, nothingRemembered), reading);
  if (!args) return refusal('bad-arguments', seen.desk);
  const whole = withArchive(one, args, seen);
  const desk = withOwnMails({ ...seen, desk: whole }, args, outbox);
  const { decided: answer } = knowing({ ...seen, desk }, (known) =>
    one.answers(known.desk, args, mail),
  );
  return isRefused(answer) ? refusal(answer.refused, desk, answer.where) : answer;
}

function withArchive(one: Ask, args: object, seen: ReadDesk): Desk {
  const { number } = args as { readonly number?: unknown };
  if (one.related && typeof number === 'string') return withRelated(seen, number);
  return one.archived ? withFound(seen, one.archived(seen.desk, { ...args })) : seen.desk;
}

/** Of the complaint that the arguments name. */
function withOwnMails(seen: ReadDesk, args: object, outbox: Ask['outbox']): Desk {
  const { number } = args as { readonly number?: unknown };
  return outbox && typeof number === 'string' ? withMails(seen, number) : seen.desk;
}

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;

/** One action by the person at the keyboard: five calls, whatever the size of the desk; one more to read what was mailed. */
export function acts({ name, args: json }: Called, here: AtGoogle = {}): unknown {
  const one = named(everyAct, name);
  const args = one && taken(one.takes, json);
  if (!one || !args) return refusal('bad-arguments');
  // One line in Google's list of executions; the name is one of ours.
  console.log(`act ${name}`);
  const mail = keyboard();
  const scene = newScene(mail, nothingRemembered);
  const latest: { acted?: Acted } = {};
  const done = perform(scene, { reading: readingOf(one, args), wait: sidebarWait }, (read) => {
    const desk = withOwnMails(read, args, one.outbox);
    const decide = (): Acted => actedBy(desk, name, one, args, mail);
    const acted = here.around?.(read, args, decide) ?? decide();
    latest.acted = acted;
    return 'plan' in acted ? acted.plan : acted;
  });
  if (!done.ok) {
    const no = 'no' in done ? done.no : { refused: done.why };
    return refusal(no.refused, done.read?.desk, no.where);
  }
  here.after?.(scene.spreadsheetId, done.read, done.plan);
  sendAlarms(scene, done.read, done.plan);
  const { number, again } = latest.acted as Extract<Acted, { plan: Plan }>;
  return { done: true, number, again, ...one.tells?.(done.plan.after, { number }, mail) };
}

const textsIn = (args: unknown): string[] =>
  Object.values(args ?? {}).filter((one): one is string => typeof one === 'string');

const readingOf = (one: Act, args: object): Reading => ({
  tabs: readsOf(one),
  responses: 'none',
  ...(one.wholeCustomers ? { wholeCustomers: true } : {}),
  ...(one.looksUp ? { lookUp: textsIn(args) } : {}),
  ...(one.outbox ? { outbox: one.outbox } : {}),
  ...(one.headers ? { headers: one.headers } : {}),
});

function actedBy(desk: Desk, name: string, one: Act, args: object, mail: string): Acted {
  const closed = whyClosed(desk);
  if (closed) return { refused: closed };
  const person = personWithMail(desk.team, mail);
  if (!person && !one.forOthersToo) {
    return { refused: mail === '' ? 'not-recognised' : 'not-in-team' };
  }
  const actor: Actor = { mail, person };
  return onAct(person ? { ...desk, actor: person.name } : desk, name, one, args, actor);
}

/** A member of staff sends only alarms, from their own account; the rest leaves with the clock. */
function sendAlarms(
  scene: Parameters<typeof deliverNow>[0],
  seen: Parameters<typeof deliverNow>[1],
  plan: Plan,
): void {
  const alarms = ownUrgent(plan.before, plan.after).filter((mail) => mail.purpose === 'alarm');
  if (alarms.length > 0 && LockService.getUserLock().tryLock(0)) {
    deliverNow(scene, seen, plan.after, alarms);
  }
}
