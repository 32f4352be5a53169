// Staff write a complaint down in three fields (S110: also one that was only noticed).
import * as z from 'zod/mini';
import {
  number as complaintNumber,
  id,
  line,
  text as longText,
  type Taken,
} from '../../desk/action.ts';
import { type Change, happen } from '../../desk/changes.ts';
import { reaches } from '../../desk/choices.ts';
import type { Facts } from '../../desk/complaint.ts';
import { contactIn } from '../../desk/contact-in.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { isAboutNamed } from '../../desk/people.ts';
import { oneLine, splitText } from '../../plain/text.ts';
import { goesOn, isMereThanks, isOverForGood, joinedTo, register } from '../intake/intake.ts';
import { said } from './words/said.ts';

export type QuickLogged = Outcome & { readonly number?: string };

export const quickChannels = ['phone', 'counter', 'chat', 'letter', 'mail', 'noticed'] as const;

export const logged = () => ({
  id: id(),
  what: longText(),
  who: line(),
  reach: line(),
  hurt: z.boolean(),
  channel: z.enum(quickChannels),
  place: line(),
  /** The archived complaint that it goes on. */
  belongsTo: z.optional(complaintNumber()),
  /** How they are reached there: a number may be WhatsApp, a name WeChat. Left out, the text decides. */
  by: z.optional(z.enum(reaches)),
  /** Number of the complaint that this is about; left out or '' = a new one. */
  addTo: z.optional(complaintNumber()),
});
type Logged = Taken<ReturnType<typeof logged>>;

export function quickLog(desk: Desk, args: Logged): QuickLogged {
  if (args.what.trim() === '') return refuse('nothing-said');
  const { doubt } = contactIn(desk, args.reach);
  if (doubt) return refuse(doubt, args.reach.trim());
  return args.addTo ? addedTo(desk, args, args.addTo) : fresh(desk, args);
}

/** It is about a complaint that we have. */
function addedTo(desk: Desk, args: Logged, number: string): QuickLogged {
  const complaint = desk.complaints.get(number)?.record;
  if (!complaint) return refuse('unknown-complaint');
  if (complaint.erased !== null) return refuse('erased');
  if (isAboutNamed(desk.team, complaint, desk.actor)) return refuse('about-this-person');
  if (complaint.status === 'withdrawn') return refuse('already-closed');
  if (isOverForGood(desk, complaint, desk.now) && !isMereThanks(desk, args.what)) {
    return fresh(desk, args, goesOn(desk, complaint));
  }
  const changes = joinedTo(desk, complaint, {
    text: args.what.trim(),
    hurt: args.hurt,
    at: desk.now,
    by: desk.actor,
    key: args.id,
    detail: { channel: args.channel, id: args.id },
  });
  return { number, changes };
}

/** `before`: of what it goes on from; what is said anew stands in its place. */
function fresh(desk: Desk, args: Logged, before: Partial<Facts> = {}): QuickLogged {
  const { number, owner, changes } = register(
    desk,
    {
      belongsTo: oneLine(args.belongsTo ?? ''),
      severity: 'normal',
      ...before,
      ...splitText(args.what.trim()),
      ...saidOf(desk, args),
      hurt: args.hurt,
      ...(args.hurt ? { severity: 'safety' } : {}),
      channel: args.channel,
      language: desk.settings.language,
      received: desk.now,
      actions: args.id,
      status: 'open',
      owner: desk.actor,
      firstOwner: desk.actor,
    },
    desk.actor,
    { id: args.id },
  );
  const taken: Change[] = owner === '' ? [] : [happen(desk, number, 'taken', {})];
  return { number, changes: [...changes, ...taken] };
}

/** Who it is and where, as far as it was said. */
function saidOf(desk: Desk, { who, place, reach, by }: Logged): Partial<Facts> {
  const { doubt, ...contact } = contactIn(desk, reach);
  const way = by !== undefined && contact.mail === '' && contact.phone !== '' ? { reach: by } : {};
  const all = { name: oneLine(who), place: oneLine(place), ...contact, ...way };
  const said = Object.entries(all).filter(([, value]) => value !== '' && value !== 'none');
  return Object.fromEntries(said);
}

/** What to tell the customer across the counter, with the number. */
export function sentenceToSay(desk: Desk, number: string): string {
  const complaint = desk.complaints.get(number)?.record;
  return inDeskLanguage(desk, said).sayNumber(number, complaint?.owner ?? desk.actor);
}
