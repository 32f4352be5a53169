// The clock is the truth: it finds and finishes what an event missed, doubled or died in, and brings what time brings.

import { type Plan, writes } from '../complaints/plan.ts';
import {
  nightIsDue,
  onClock,
  onNight,
  type Play,
  reads,
  reportIsDue,
  withReport,
} from '../complaints/playbook.ts';
import { deliverNow, dueMails, noteOutbox } from './deliveries.ts';
import { isOurs } from './identity.ts';
import { forgetSending, keep, type Memory, remember } from './memory.ts';
import type { ReadDesk } from './parse-desk.ts';
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
import { leftBehind } from './postman.ts';
import { setAside } from './set-aside.ts';
import { continueSetUp } from './set-up.ts';
import { settledOutbox } from './tails.ts';

const glance: Reading = { tabs: reads.clock, responses: 'tails' };
const eventWait = 2000;
const mostUncertain = 20;

export function playClock(triggerUid: string): void {
  const scene = withTails(newScene('desk', remember()));
  const seen = look(scene, glance);
  if (!isOurs(seen.desk, triggerUid)) return;
  if (!seen.desk.state.setUp.includes('forms')) continueSetUp();
  const play = onClock(seen.desk, false);
  const reading = readingFor(seen, play);
  const idle = reading === glance && !hasWork(scene, seen, play);
  const quotaLeft = idle ? scene.remembered.memory.quotaLeft : work(scene, reading);
  keep(heartbeat(scene, seen, quotaLeft));
}

function readingFor({ desk }: ReadDesk, { needsWhole }: Play): Reading {
  const night = nightIsDue(desk);
  const whole = night || needsWhole;
  if (!whole && !reportIsDue(desk)) return glance;
  const tabs = [
    ...reads.clock,
    ...(reportIsDue(desk) ? reads.report : []),
    ...(whole ? reads.whole : []),
    ...(night ? reads.night : []),
  ];
  return { tabs: [...new Set(tabs)], responses: whole ? 'whole' : 'tails' };
}

const hasWork = (scene: Scene, { desk }: ReadDesk, { plan }: Play): boolean =>
  writes(plan) ||
  [...desk.outbox.values()].some((e) => e.state === 'queued' && e.mail.leaves <= desk.now) ||
  scene.remembered.sending.size > 0;

function decide(reading: Reading, { desk }: ReadDesk): Plan {
  const whole = reading.responses === 'whole';
  const plan = onClock(desk, whole).plan;
  const reported = reading.tabs.includes('touchpoints') ? withReport(plan) : plan;
  return reading.tabs.includes('log') ? onNight(reported) : reported;
}

/** Mails the account may still send, if it was asked. */
function work(scene: Scene, reading: Reading): number | null {
  const before = scene.remembered.memory.quotaLeft;
  const postman = becomePostman();
  if (!lockDocument(eventWait)) return before;
  const committed = commitDecided(scene, reading, look(scene, reading), (read) =>
    decide(reading, read),
  );
  if (!committed.ok) {
    if (committed.why === 'google-failed') setAside(scene, reading);
    unlockDocument();
    return before;
  }
  unlockDocument();
  return postman ? deliverDue(scene, committed.read, committed.plan) : before;
}

function deliverDue(scene: Scene, read: ReadDesk, plan: Plan): number | null {
  const { sending, memory } = scene.remembered;
  const lost = leftBehind(plan.after.outbox, sending, plan.after.now);
  noteOutbox(scene, read, plan.after, lost);
  for (const property of sending.keys()) forgetSending(property);
  const settled = new Set(lost.map((row) => row.key));
  const outbox = new Map([...plan.after.outbox].filter(([key]) => !settled.has(key)));
  const { mails, quotaLeft } = dueMails({ ...plan.after, outbox });
  const { rows, exhausted } = deliverNow(scene, read, plan.after, mails);
  if (exhausted) return 0;
  return quotaLeft === null ? memory.quotaLeft : Math.max(0, quotaLeft - rows.length);
}

/** Written last: a run that died leaves the old marks, and reads a little more next time. */
function heartbeat(scene: Scene, seen: ReadDesk, quotaLeft: number | null): Memory {
  const { memory } = scene.remembered;
  // What is recorded, not what was seen: a commit that failed must find its rows again.
  const tails = Object.fromEntries(
    seen.desk.state.forms
      .filter((form) => form.sheetId > 0)
      .map(({ sheetId }) => [sheetId, seen.desk.state.tails[String(sheetId)]?.rows ?? 1]),
  );
  const settled = settledOutbox(seen);
  const uncertain = [...new Set([...memory.uncertain, ...settled.uncertain])].slice(-mostUncertain);
  const { outboxFrom } = settled;
  return { clockAt: seen.desk.now, quotaLeft, tails, outboxFrom, uncertain };
}
