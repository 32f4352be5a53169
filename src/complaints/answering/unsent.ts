// A mail that did not leave: nobody was told what stood in it, nobody was promised it, and nothing was kept by it.

import type { Instant } from '../../desk/calendar.ts';
import { type Case, caseNow, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { OutboxEntry } from '../../desk/outbox.ts';
import { planOf } from '../../desk/plan.ts';
import { isOpen } from '../../plain/status.ts';
import { promisesOf, unpromised } from '../promises/promises.ts';

/** Begins the keys of mails that say how it ended. */
export const decisionKey = 'decision:';

export const unsent = (c: Case, { mail, at }: OutboxEntry, note = ''): readonly Change[] =>
  planOf(c.desk, [
    ...unpromised(c, mail.key, at).map(
      (one) => (desk: Desk) => one({ ...caseNow(c, desk), id: '' }),
    ),
    (desk) => {
      const now = caseNow(c, desk);
      return [
        did(now, 'answer-taken-back', unsaid(now.complaint, mail.key, at), { mail: mail.key }),
        stopped(desk, mail.key, note),
      ];
    },
  ]).changes;

const stopped = ({ now }: Desk, key: string, note: string): Change => ({
  type: 'outbox',
  row: { key, state: 'taken-back', at: now, mail: null, note },
});

function unsaid(complaint: Complaint, key: string, at: Instant): Partial<Facts> {
  const { firstAnswered, lastTold, status, accepted } = complaint;
  // What they were told meanwhile is the first answer then.
  const since = lastTold !== null && lastTold > at ? lastTold : null;
  const isOver = status === 'resolved' || (status === 'closed' && accepted === 'unknown');
  const isUntold = key.startsWith(decisionKey) && isOver && since === null;
  return {
    ...(firstAnswered === at ? { firstAnswered: since, lastTold: since } : {}),
    ...(isUntold ? { untold: true } : {}),
  };
}

/** What still waits and is not true any more does not leave. */
export const stopMails = (c: Case): readonly Change[] =>
  planOf(
    c.desk,
    [...c.desk.outbox.values()]
      .filter((entry) => entry.mail.number === c.complaint.number && isVoid(c, entry))
      .map((entry) => (desk: Desk) => stop(caseNow(c, desk), entry)),
  ).changes;

function stop(c: Case, entry: OutboxEntry): readonly Change[] {
  const { purpose, key } = entry.mail;
  if (purpose === 'answer') return unsent({ ...c, id: '' }, entry, 'void');
  const ends = stopped(c.desk, key, 'void');
  if (purpose !== 'acknowledgement') return [ends];
  // Brought back, it is acknowledged like any that was not.
  const never = { mailed: false, why: 'withdrawn' };
  return [did({ ...c, id: '' }, 'acknowledged', { acknowledged: null }, never), ends];
}

/** All of what is withdrawn; of what is open again, that it is over; and a date that has passed meanwhile. */
function isVoid({ desk, complaint }: Case, { state, mail }: OutboxEntry): boolean {
  if (state !== 'queued' || mail.purpose === 'alarm') return false;
  if (complaint.status === 'withdrawn') return true;
  const saysOver = mail.key.startsWith(decisionKey) || mail.purpose === 'survey';
  if (saysOver && isOpen(complaint)) return true;
  return promisesOf(desk, complaint.number).some(
    (one) => one.mail === mail.key && one.due <= desk.now,
  );
}

/** By hand, or by the customer's own words, the outbox is not at hand: the clock stops what still waits. */
export function stopVoid(desk: Desk): readonly Change[] {
  const waiting = [...desk.outbox.values()].filter(({ state }) => state === 'queued');
  const numbers = new Set(waiting.map(({ mail }) => mail.number));
  return planOf(
    { ...desk, actor: 'desk' },
    [...numbers].map((number) => (now: Desk) => {
      const complaint = now.complaints.get(number)?.record;
      return complaint ? stopMails({ desk: now, complaint, person: undefined, id: '' }) : [];
    }),
  ).changes;
}
