// Staff write a complaint down in three fields (S110: also one that was only noticed).
import type { CallArguments } from '../calls.ts';
import { type Change, happen } from '../changes.ts';
import type { Reach } from '../complaint.ts';
import { isMail, phoneKey } from '../customer.ts';
import { type Desk, deskWords } from '../desk.ts';
import { oneLine } from '../email.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { splitText } from './read-answers.ts';
import { register } from './register.ts';

export type QuickLogged = Outcome & { readonly number?: string };

export function quickLog(desk: Desk, args: CallArguments<'quickLog'>): QuickLogged {
  if (args.what.trim() === '') return refuse('nothing-said');
  const contact = contactOf(args.reach);
  const { number, changes } = register(
    desk,
    {
      ...splitText(args.what.trim()),
      ...contact,
      name: oneLine(args.who),
      hurt: args.hurt,
      severity: args.hurt ? 'safety' : 'normal',
      place: oneLine(args.place),
      belongsTo: oneLine(args.belongsTo ?? ''),
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
  const taken: Change = happen(desk, number, 'taken', {});
  return { number, changes: [...changes, taken] };
}

/** What was typed as "how to reach": an address, a number, or the name in some chat. */
function contactOf(reach: string): { mail: string; phone: string; reach: Reach } {
  const text = oneLine(reach);
  if (isMail(text)) return { mail: text, phone: '', reach: 'mail' };
  if (text === '') return { mail: '', phone: '', reach: 'none' };
  return { mail: '', phone: text, reach: phoneKey(text) === '' ? 'wechat' : 'phone' };
}

/** What to tell the customer across the counter, with the number. */
export function sentenceToSay(desk: Desk, number: string): string {
  const complaint = desk.complaints.get(number)?.complaint;
  return deskWords(desk).mail.sayNumber(number, complaint?.owner ?? desk.actor);
}
