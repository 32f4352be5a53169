// Telling the customer: by a mail that leaves in a few minutes, or by voice and chat, recorded in a sentence.

import { type Instant, localInstant } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import type { Facts, Reach } from '../../desk/complaint.ts';
import { customerTold, waitEnds } from '../../desk/deadlines.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { openPromises, settled } from '../promises/promises.ts';
import {
  decisionKey,
  isOverheard,
  leavesAt,
  letterMail,
  stopMails,
  type Unaware,
} from './answering.ts';
import { heard, type PromiseSaid, promisedIn, saidWith } from './promised.ts';
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
  const refused = whyNotSaid(c, text);
  if (refused) return refused;
  if (!canMail(c.desk, c.complaint.mail)) return refuse('no-mail');
  if (isOverheard(c.complaint, args)) return refuse('answered-meanwhile');
  // What is promised must still lie ahead when the mail leaves.
  const promised = promisedIn(c, args.promise, leavesAt(c.desk));
  if ('refused' in promised) return promised;
  const key = `answer:${c.complaint.number}:${c.id}`;
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
  if (text === '') return refuse('nothing-said');
  return complaint.status === 'withdrawn' ? refuse('already-closed') : undefined;
}

/** Until it leaves, a mail belongs to its writer. A first answer that was taken back was none, nobody was promised what stood
 * in it, and who has not read the decision was not told. */
export function takeBack(c: Case, args: { readonly key: string }): Outcome {
  const entry = c.desk.outbox.get(args.key);
  const own = entry?.mail.by === c.desk.actor && entry.mail.number === c.complaint.number;
  if (!entry || !own || entry.state !== 'queued' || entry.mail.leaves <= c.desk.now) {
    return refuse('mail-gone');
  }
  const row = { key: args.key, state: 'taken-back' as const, at: c.desk.now, mail: null, note: '' };
  const untold = openPromises(c.desk, c.complaint.number).filter(({ mail }) => mail === args.key);
  return {
    changes: [
      ...untold.flatMap((one) => settled({ ...c, id: '' }, one, 'dropped')),
      did(c, 'answer-taken-back', unsaid(c, args.key, entry.at), { mail: args.key }),
      { type: 'outbox', row },
    ],
  };
}

function unsaid({ complaint }: Case, key: string, at: Instant): Partial<Facts> {
  const { firstAnswered, lastTold, status } = complaint;
  // What they were told meanwhile is the first answer then.
  const since = lastTold !== null && lastTold > at ? lastTold : null;
  const isUntold = key.startsWith(decisionKey) && status === 'resolved' && since === null;
  return {
    ...(firstAnswered === at ? { firstAnswered: since, lastTold: since } : {}),
    ...(isUntold ? { untold: true } : {}),
  };
}

/** "I have told them": by phone, across the counter, in a chat. */
export function told(
  c: Case,
  args: { readonly by: Reach; readonly at: string; readonly text: string },
): Outcome {
  const at = args.at === '' ? c.desk.now : localInstant(args.at, c.desk.settings.zone);
  if (at === undefined || at > c.desk.now) return refuse('date-unreadable', args.at);
  if (args.text.trim() === '') return refuse('nothing-said');
  const set = customerTold(c.complaint, Math.max(at, c.complaint.received));
  const event = did(c, 'told', set, { by: args.by, text: excerpt(args.text), at });
  return { changes: [...heard(c), event] };
}

/** The customer was heard from by phone, in a chat or at the counter: the wait is over. */
export function customerAnswered(c: Case, args: { readonly text: string }): Outcome {
  if (args.text.trim() === '') return refuse('nothing-said');
  const set = waitEnds(c.desk, c.complaint);
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

/** Whoever withdrew it in the sheet did not have the outbox at hand: the clock stops what still waits. */
export const stopWithdrawn = (desk: Desk): readonly Change[] =>
  complaintsOf(desk)
    .filter((complaint) => complaint.status === 'withdrawn')
    .flatMap(({ number }) => stopMails(desk, number));
