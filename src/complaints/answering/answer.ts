// Telling the customer: by a mail that leaves in a few minutes, or by voice and chat, recorded in a sentence.

import { localInstant } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import type { Reach } from '../../desk/complaint.ts';
import { customerHeard, customerTold } from '../../desk/deadlines.ts';
import { leavesAt } from '../../desk/mails.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { alsoSaid } from '../intake/intake.ts';
import { answerKey } from '../promises/promises.ts';
import { isOverheard, letterMail, type Unaware } from './answering.ts';
import { type PromiseSaid, promisedIn, saidWith } from './promised.ts';
import { unsent } from './unsent.ts';
import { said } from './words/said.ts';
import { stopsWriting } from './writing.ts';

const excerpt = (text: string): string => text.slice(0, 2000);

interface Answer extends Unaware {
  readonly text: string;
  /** What the text promises. */
  readonly promise?: PromiseSaid | undefined;
}

export function answer(c: Case, args: Answer): Outcome {
  const text = args.text.trim();
  const refused = whyNotMailed(c, args) ?? whyNotSaid(c, text);
  if (refused) return refused;
  // What is promised must still lie ahead when the mail leaves.
  const promised = promisedIn(c, args.promise, leavesAt(c.desk));
  if ('refused' in promised) return promised;
  const key = `${answerKey}${c.complaint.number}:${c.id}`;
  const set = customerTold(c.complaint, c.desk.now);
  const event = did(c, 'answered', set, { mail: key, text: excerpt(text) });
  const subject = said[c.complaint.language].answerSubject(c.complaint.number);
  return {
    changes: [
      ...saidWith(c, promised.asked, { how: 'mail', mail: key }),
      event,
      letterMail(c.desk, c.complaint, { key, subject, text }),
      ...stopsWriting(c),
    ],
  };
}

function whyNotMailed({ complaint, desk }: Case, args: Answer): Refused | undefined {
  if (!canMail(desk, complaint.mail)) return refuse('no-mail');
  return isOverheard(complaint, args) ? refuse('answered-meanwhile') : undefined;
}

/** A letter on paper: somebody has sent it. */
export function letter(c: Case, args: Pick<Answer, 'text' | 'promise'>): Outcome {
  const text = args.text.trim();
  const refused = whyNotSaid(c, text);
  if (refused) return refused;
  const promised = promisedIn(c, args.promise, c.desk.now);
  if ('refused' in promised) return promised;
  const set = customerTold(c.complaint, c.desk.now);
  return {
    changes: [
      ...saidWith(c, promised.asked, { how: 'letter', mail: '' }),
      did(c, 'told', set, { by: 'letter', text: excerpt(text) }),
      ...stopsWriting(c),
    ],
  };
}

function whyNotSaid({ complaint }: Case, text: string): Refused | undefined {
  const [unfilled] = placeholder.exec(text) ?? [];
  if (text === '') return refuse('nothing-said');
  if (complaint.status === 'withdrawn') return refuse('already-closed');
  return unfilled === undefined ? undefined : refuse('placeholder-left', unfilled);
}

/** What a template of the firm's own left unfilled. */
const placeholder = /[{｛]{2}[^{}｛｝]*[}｝]{0,2}/u;

/** Until it leaves, a mail belongs to its writer. */
export function takeBack(c: Case, args: { readonly key: string }): Outcome {
  const entry = c.desk.outbox.get(args.key);
  const own = entry?.mail.by === c.desk.actor && entry.mail.number === c.complaint.number;
  if (!entry || !own || entry.state !== 'queued' || entry.mail.leaves <= c.desk.now) {
    return refuse('mail-gone');
  }
  return { changes: unsent(c, entry) };
}

/** "I have told them": by phone, across the counter, in a chat. */
export function told(
  c: Case,
  args: Pick<Answer, 'text' | 'promise'> & { readonly by: Reach; readonly at: string },
): Outcome {
  const at = args.at === '' ? c.desk.now : localInstant(args.at, c.desk.settings.zone);
  if (at === undefined || at > c.desk.now) return refuse('date-unreadable', args.at);
  if (args.text.trim() === '') return refuse('nothing-said');
  const promised = promisedIn(c, args.promise, c.desk.now);
  if ('refused' in promised) return promised;
  const set = customerTold(c.complaint, Math.max(at, c.complaint.received));
  const event = did(c, 'told', set, { by: args.by, text: excerpt(args.text), at });
  return { changes: [...saidWith(c, promised.asked, { how: args.by, mail: '' }), event] };
}

/** The customer was heard from by phone, in a chat or at the counter: the wait is over. */
export function customerAnswered(c: Case, args: { readonly text: string }): Outcome {
  if (args.text.trim() === '') return refuse('nothing-said');
  const asked = alsoSaid(c.desk, c.complaint, args.text);
  const set = { ...customerHeard(c.desk, c.complaint), ...asked };
  return { changes: [did(c, 'customer-answered', set, { text: excerpt(args.text) })] };
}

export function note(c: Case, args: { readonly text: string }): Outcome {
  if (args.text.trim() === '') return refuse('nothing-said');
  return { changes: [did(c, 'noted', {}, { text: excerpt(args.text) })] };
}

export function wait(c: Case, args: { readonly text: string }): Outcome {
  if (!isOpen(c.complaint)) return refuse('already-closed');
  if (c.complaint.status === 'waiting') return { changes: [] };
  const set = { status: 'waiting' as const, waitingSince: c.desk.now };
  return { changes: [did(c, 'wait-began', set, { text: excerpt(args.text) })] };
}
