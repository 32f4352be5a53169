// Telling the customer: by a mail that leaves in a few minutes, or by voice and chat, recorded in a sentence.

import { type Instant, localInstant } from '../../desk/calendar.ts';
import { type Case, caseNow, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import type { Reach } from '../../desk/complaint.ts';
import { customerTold, waitEnds } from '../../desk/deadlines.ts';
import { leavesAt } from '../../desk/mails.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { planOf } from '../../desk/plan.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { answerKey, heard, made, openPromises } from '../promises/promises.ts';
import { isOverheard, letterMail, type Unaware } from './answering.ts';
import { unsent } from './unsent.ts';
import { said } from './words/said.ts';

const excerpt = (text: string): string => text.slice(0, 2000);

interface Answer extends Unaware {
  readonly text: string;
  /** The date that the text names, a local time 'YYYY-MM-DDTHH:MM'. */
  readonly until?: string | undefined;
}

export function answer(c: Case, args: Answer): Outcome {
  const text = args.text.trim();
  const due = args.until === undefined ? null : localInstant(args.until, c.desk.settings.zone);
  const refused = whyNotSent(c, args) ?? whyNotBy(c, due, args.until);
  if (refused) return refused;
  const key = `${answerKey}${c.complaint.number}:${c.id}`;
  const set = customerTold(c.complaint, c.desk.now);
  const event = did(c, 'answered', set, { mail: key, text: excerpt(text) });
  const { changes } = planOf(c.desk, [
    (desk) => heard(caseNow(c, desk)),
    (desk) => hearsBy(caseNow(c, desk), key, due ?? null),
  ]);
  const subject = said[c.complaint.language].answerSubject(c.complaint.number);
  return { changes: [...changes, event, letterMail(c.desk, c.complaint, { key, subject, text })] };
}

function whyNotSent({ complaint, desk }: Case, args: Answer): Refused | undefined {
  const [unfilled] = placeholder.exec(args.text) ?? [];
  if (args.text.trim() === '') return refuse('nothing-said');
  if (complaint.status === 'withdrawn') return refuse('already-closed');
  if (!canMail(desk, complaint.mail)) return refuse('no-mail');
  if (isOverheard(complaint, args)) return refuse('answered-meanwhile');
  return unfilled === undefined ? undefined : refuse('placeholder-left', unfilled);
}

/** Of what is solved nobody would keep a date, and it must still lie ahead when the mail leaves. */
function whyNotBy(c: Case, due: Instant | null | undefined, until = ''): Refused | undefined {
  if (due === undefined) return refuse('date-unreadable', until);
  if (due === null) return undefined;
  if (!isOpen(c.complaint)) return refuse('already-closed');
  return due <= leavesAt(c.desk) ? refuse('date-past') : undefined;
}

/** What a template of the firm's own left unfilled. */
const placeholder = /[{｛]{2}[^{}｛｝]*[}｝]{0,2}/u;

/** A date that the customer reads in an answer is a promise, too: that they hear from us. */
function hearsBy(c: Case, mail: string, due: Instant | null): readonly Change[] {
  const { complaint, desk } = c;
  const isSaid = openPromises(desk, complaint.number).some((one) => one.due === due);
  if (due === null || isSaid) return [];
  const what = said[complaint.language].youHear;
  const asked = { what, who: complaint.owner || desk.actor, due, how: 'mail' as const, mail };
  return made({ ...c, id: '' }, asked);
}

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
