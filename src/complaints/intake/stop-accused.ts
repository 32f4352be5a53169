// What waits in the outbox for somebody whom the complaint is about does not leave (S113).

import type { Change } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import type { OutboxEntry } from '../../desk/outbox.ts';
import { personWithMail } from '../../desk/people.ts';
import { mayHear } from '../../desk/who-hears.ts';

/** Whatever door it was said through: when it was queued, nobody knew. */
export const stopAccused = (desk: Desk): readonly Change[] =>
  [...desk.outbox.values()]
    .filter((entry) => isToAccused(desk, entry))
    .map(({ mail: { key } }) => ({
      type: 'outbox',
      row: { key, state: 'taken-back', at: desk.now, mail: null, note: 'about the reader' },
    }));

const ours: readonly string[] = ['notice', 'alarm'];

function isToAccused(desk: Desk, { mail, state }: OutboxEntry): boolean {
  const complaint = desk.complaints.get(mail.number)?.record;
  if (!complaint || state !== 'queued' || !ours.includes(mail.purpose)) return false;
  const reader = personWithMail(desk.team, mail.to);
  return reader !== undefined && !mayHear(desk.team, complaint)(reader);
}
