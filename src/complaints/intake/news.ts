// Who looks after a complaint is told what the customer said since.

import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { answering } from '../../desk/contact.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import { notified } from '../../desk/mails.ts';
import { hearersOf } from '../../desk/who-hears.ts';
import { said } from './words/said.ts';

interface News {
  readonly text: string;
  /** Names the mail. */
  readonly key: string;
  readonly isThanks?: boolean;
}

export function news(
  desk: Desk,
  complaint: Complaint,
  { text, key, isThanks = false }: News,
): Change[] {
  const say = inDeskLanguage(desk, said);
  const hears = hearersOf(desk, complaint).filter(({ name }) => name !== desk.actor);
  return hears.map((person) =>
    notified(desk, person, {
      key: `added:${complaint.number}:${key}`,
      subject: say.addedSubject(complaint.number),
      number: complaint.number,
      blocks: [
        { kind: 'text', text: say.added(complaint.name) },
        { kind: 'quote', text: inert(text, 5000) },
        ...(isThanks ? [{ kind: 'text' as const, text: say.staysClosed }] : []),
        ...answering(desk, complaint),
      ],
    }),
  );
}
