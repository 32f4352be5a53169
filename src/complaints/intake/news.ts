// Who looks after a complaint is told what the customer said since.

import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contact } from '../../desk/contact.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import { mailed, rowLink } from '../../desk/mails.ts';
import { mayHear, type Person, personNamed } from '../../desk/people.ts';
import { leadsFor } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { said } from './words/said.ts';

interface News {
  readonly text: string;
  /** Names the mail. */
  readonly key: string;
}

export function news(desk: Desk, complaint: Complaint, { text, key }: News): Change[] {
  const say = inDeskLanguage(desk, said);
  const hears = whoHears(desk, complaint).filter(({ name }) => name !== desk.actor);
  return hears.map((person) =>
    mailed(desk, {
      key: `added:${complaint.number}:${key}:${person.mail}`,
      purpose: 'notice',
      to: person.mail,
      language: desk.settings.language,
      subject: say.addedSubject(complaint.number),
      number: complaint.number,
      blocks: [
        { kind: 'text', text: say.added(complaint.name) },
        { kind: 'quote', text: inert(text, 5000) },
        ...(isOpen(complaint) ? [] : [{ kind: 'text' as const, text: say.staysClosed }]),
        ...contact(desk, complaint),
        { kind: 'button', label: deskWords(desk).mail.openRow, url: rowLink(desk) },
      ],
    }),
  );
}

/** The owner; those who lead, where the owner has no address. */
function whoHears(desk: Desk, complaint: Complaint): readonly Person[] {
  const owner = personNamed(desk.team, complaint.owner);
  const hears = owner !== undefined && mayHear(desk.team, complaint)(owner);
  return hears ? [owner] : leadsFor(desk, complaint);
}
