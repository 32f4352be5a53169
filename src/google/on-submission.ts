// A form was sent, perhaps. Whatever the event says, the response tabs are compared with what is recorded.

import type { Desk } from '../complaints/desk.ts';
import { type Plan, writes } from '../complaints/plan.ts';
import { onSubmission, reads } from '../complaints/playbook.ts';
import { workItems } from '../complaints/playbook-one-by-one.ts';
import { deliverNow, ownUrgent } from './deliveries.ts';
import { isOurs } from './identity.ts';
import { remember } from './memory.ts';
import {
  becomePostman,
  commitDecided,
  lockDocument,
  look,
  newScene,
  type Reading,
  type Scene,
  unlockDocument,
  withTails,
} from './play.ts';
import { setAside } from './set-aside.ts';

const tails: Reading = { tabs: reads.submission, responses: 'tails' };
const whole: Reading = { tabs: [...reads.submission, ...reads.whole], responses: 'whole' };

const eventWait = 2000;

export function playSubmission(triggerUid: string): void {
  const remembered = remember();
  if (!lockDocument(eventWait)) return;
  const scene = withTails(newScene('desk', remembered));
  let reading = tails;
  let read = look(scene, reading);
  if (!isOurs(read.desk, triggerUid)) return;
  if (onSubmission(read.desk, false).needsWhole) {
    reading = whole;
    read = look(scene, reading);
  }
  const decide = (desk: Desk): Plan => onSubmission(desk, reading === whole).plan;
  // Nothing to do: the lock is freed by ending, which costs no call.
  if (!writes(decide(read.desk))) return;
  const postman = becomePostman();
  const committed = commitDecided(scene, reading, read, (seen) => decide(seen.desk));
  if (!committed.ok) {
    if (committed.why === 'google-failed')
      setAside(scene, reading, workItems(read.desk, reading === whole));
    return;
  }
  unlockDocument();
  if (postman) deliverOwn(scene, committed);
}

const deliverOwn = (
  scene: Scene,
  { read, plan }: { read: Parameters<typeof deliverNow>[1]; plan: Plan },
): void => {
  const mails = ownUrgent(plan.before, plan.after).filter(
    ({ purpose }) => purpose === 'alarm' || hasRoom(scene, plan.after),
  );
  deliverNow(scene, read, plan.after, mails);
};

/** Where the clock last saw little of the day's quota left, it asks again before an acknowledgement takes more. */
const hasRoom = ({ remembered: { memory } }: Scene, { settings }: Desk): boolean =>
  memory.quotaLeft === null || memory.quotaLeft > settings.mailReserve;
