// What a person does at the page's doors, on a desk that is at hand: without Google, by the name that the page uses.

import { edits } from '../src/complaints/playbook.ts';
import { asks, type CallArguments, everyAct, onAct } from '../src/complaints/playbook-actions.ts';
import type { Acted, Actor } from '../src/desk/action.ts';
import type { ComplaintView, Queue } from '../src/desk/call-results.ts';
import type { Change } from '../src/desk/changes.ts';
import type { Desk } from '../src/desk/desk.ts';
import type { Refused } from '../src/desk/outcome.ts';
import { type Person, personNamed } from '../src/desk/people.ts';

function done(desk: Desk, name: string, args: object, actor: Actor): Acted {
  const one = everyAct[name];
  if (!one) throw new Error(`no act ${name}`);
  return onAct(desk, name, one, args as never, actor);
}

export const onAction = (
  desk: Desk,
  name: string,
  number: string,
  person: Person,
  args: object,
): Acted => done(desk, name, { number, ...args }, { mail: person.mail, person });

export function onQuickLog(desk: Desk, args: CallArguments<'quickLog'>): Acted {
  const person = personNamed(desk.team, desk.actor);
  return done(desk, 'quickLog', args, { mail: person?.mail ?? '', person });
}

export const viewOf = (desk: Desk, number: string, mail: string): ComplaintView | Refused =>
  asks.complaint.answers(desk, { number }, mail);

export const queueOf = (desk: Desk, mail: string): Queue =>
  asks.queue.answers(desk, {}, mail) as Queue;

export const noticeEdits = (desk: Desk, editor: Person | undefined): readonly Change[] =>
  edits(desk, editor);
