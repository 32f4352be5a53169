// A promise is a date, a person and a thing (S43). Moving it in time is told; breaking it is counted.

import { type Instant, localInstant, localTime } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import { customerTold } from '../../desk/deadlines.ts';
import { mailed, wordsFor } from '../../desk/mails.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { personNamed } from '../../desk/people.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { isPast, settled } from './promises.ts';
import { said } from './words/said.ts';

interface Asked {
  readonly what: string;
  readonly who: string;
  readonly due: string;
  readonly tell: boolean;
}

interface Promised {
  readonly what: string;
  readonly who: string;
  readonly due: Instant;
}

export function promise(c: Case, args: Asked): Outcome {
  const asked = read(c, args);
  return 'refused' in asked ? asked : promised(c, asked, args.tell);
}

export function promised(c: Case, { what, who, due }: Promised, tell: boolean): Outcome {
  if (!isOpen(c.complaint)) return refuse('already-closed');
  if (due <= c.desk.now) return refuse('date-past');
  const broken = isPast(c) ? [settled({ ...c, id: '' })] : [];
  const moved = c.complaint.promiseDue !== null && !isPast(c);
  const set = {
    promise: what,
    promiseDue: due,
    promisesMoved: c.complaint.promisesMoved + (moved ? 1 : 0),
    ...(tell ? customerTold(c.complaint, c.desk.now) : {}),
  };
  const event = did(c, moved ? 'promise-moved' : 'promised', set, { what, who, due });
  const mails = tell ? [promiseMail(c, { what, who, due })] : [];
  return { changes: [...broken, event, ...mails] };
}

function read(c: Case, args: Asked): Promised | Refused {
  const due = localInstant(args.due, c.desk.settings.zone);
  const who = args.who === '' ? c.complaint.owner : personNamed(c.desk.team, args.who)?.name;
  const what = args.what.trim();
  if (what === '') return { refused: 'nothing-said' };
  if (due === undefined) return { refused: 'date-unreadable', where: args.due };
  if (who === undefined) return { refused: 'unknown-person', where: args.who };
  if (args.tell && !canMail(c.desk, c.complaint.mail)) return { refused: 'no-mail' };
  return { what, who, due };
}

function promiseMail(c: Case, { what, who, due }: Promised): Change {
  const words = wordsFor(c.desk, c.complaint);
  const say = said[c.complaint.language];
  const by = words.time.by(localTime(due, c.desk.settings.zone));
  return mailed(c.desk, {
    key: `promise:${c.complaint.number}:${c.id}`,
    purpose: 'answer',
    to: c.complaint.mail.trim(),
    language: c.complaint.language,
    subject: say.promiseSubject(c.complaint.number),
    blocks: [
      { kind: 'text', text: words.mail.hello(c.complaint.name) },
      { kind: 'text', text: say.promise(what, who, by) },
      { kind: 'text', text: words.mail.closing(c.desk.settings.businessName) },
    ],
    number: c.complaint.number,
    leaves: c.desk.now + c.desk.settings.takeBackMinutes * 60_000,
  });
}

export function keepPromise(c: Case, args: { readonly text: string }): Outcome {
  if (c.complaint.promiseDue === null) return refuse('nothing-said');
  return { changes: [settled(c, { text: args.text.slice(0, 2000) })] };
}
