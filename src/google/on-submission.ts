// A form was sent, perhaps. Whatever the event says, the response tabs are compared with what is recorded.

import { asWritten, onSubmission, reads, reckonedIn } from '../complaints/playbook.ts';
import { workItems } from '../complaints/playbook-one-by-one.ts';
import type { Desk } from '../desk/desk.ts';
import type { Mail } from '../desk/outbox.ts';
import { type Plan, writes } from '../desk/plan.ts';
import type { Response } from '../desk/response.ts';
import { deliverNow, ownUrgent } from './deliveries.ts';
import { isOurs } from './identity.ts';
import { remember } from './memory.ts';
import {
  becomePostman,
  commitDecided,
  type Decided,
  knowing,
  lockDocument,
  look,
  newScene,
  type Reading,
  type Scene,
  unlockDocument,
  withTails,
} from './play.ts';
import { setAside } from './set-aside.ts';
import { storedAnswers } from './set-up/lost-responses.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';

const tails: Reading = { tabs: reads.submission, responses: 'tails' };
const whole: Reading = { tabs: [...reads.submission, ...reads.whole], responses: 'whole' };

/** `answers`, as the event has them, say whom to look up with the first read. */
const lookingUp = (reading: Reading, answers: readonly string[]): Reading => ({
  ...reading,
  lookUp: answers,
});

const eventWait = 2000;
const fewReckoned = 3;

export function playSubmission(triggerUid: string, texts: readonly string[]): void {
  const remembered = remember();
  if (!lockDocument(eventWait)) return;
  const scene = withTails(newScene('desk', remembered));
  const first = look(scene, lookingUp(tails, texts));
  if (isOurs(first.desk, triggerUid)) takeIn(scene, first, texts);
}

function takeIn(scene: Scene, first: ReadDesk, answers: readonly string[]): void {
  const known = knowing(first, ({ desk }) => onSubmission(desk, false));
  const { plan, needsWhole } = known.decided;
  const reading = lookingUp(needsWhole ? whole : tails, answers);
  const read = needsWhole ? look(scene, reading) : known.read;
  const reckoned = reckonedIn(read.desk, needsWhole);
  // Asking for many takes long, and others wait for the lock: the clock asks without it.
  if (reckoned.length > fewReckoned) return;
  const stored = storedAnswers(read.desk, reckoned);
  const decide = (desk: Desk): Plan => onSubmission(asWritten(desk, stored), needsWhole).plan;
  const isDecided = !needsWhole && stored.length === 0;
  const decided = isDecided ? { read, decided: plan } : knowing(read, ({ desk }) => decide(desk));
  record(scene, { reading, stored, decide }, decided);
}

interface Work {
  readonly reading: Reading;
  readonly stored: readonly Response[];
  readonly decide: (desk: Desk) => Plan;
}

function record(
  scene: Scene,
  { reading, stored, decide }: Work,
  { read, decided: plan }: Decided<Plan>,
): void {
  // Nothing to do: the lock is freed by ending, which costs no call.
  if (!writes(plan)) return;
  const postman = ownMails(scene, plan).length > 0 && becomePostman();
  const committed = commitDecided(scene, reading, read, (seen) =>
    seen === read ? plan : decide(seen.desk),
  );
  if (!committed.ok) {
    const items =
      committed.why === 'google-failed' ? workItems(read.desk, reading.responses === 'whole') : [];
    setAside(scene, reading, items, (desk) => asWritten(desk, stored));
    return;
  }
  if (!postman) return;
  unlockDocument();
  deliverNow(scene, committed.read, committed.plan.after, ownMails(scene, committed.plan));
}

/** Alarms always; acknowledgements while the day's mails last. */
const ownMails = (scene: Scene, { before, after }: Plan): Mail[] =>
  ownUrgent(before, after).filter(({ purpose }) => purpose === 'alarm' || hasRoom(scene, after));

/** Where the clock last saw little of the day's quota left, it asks again before an acknowledgement takes more. */
const hasRoom = ({ remembered: { memory } }: Scene, { settings }: Desk): boolean =>
  memory.quotaLeft === null || memory.quotaLeft > settings.mailReserve;
