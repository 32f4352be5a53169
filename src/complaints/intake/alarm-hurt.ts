// Somebody was hurt or could have been: told to those who lead in the same execution, at any hour (S62).
import { type Change, happen } from '../changes.ts';
import { type Complaint, isAlarmDue } from '../complaint.ts';
import { contact } from '../contact.ts';
import { type Desk, deskWords } from '../desk.ts';
import type { Block } from '../email.ts';
import { byWhen, leadsFor, queue, rowLink } from '../mails.ts';
import { mayHear, type Person, personNamed } from '../people.ts';

export const alarmHurt = (desk: Desk): readonly Change[] =>
  [...desk.complaints.values()]
    .map((row) => row.complaint)
    .filter(isAlarmDue)
    .flatMap((complaint) => alarm(desk, complaint));

/** A member of staff sends it from their own account; the clock only if they have not after their run must be over. */
const claim = 7 * 60_000;

function alarm(desk: Desk, complaint: Complaint): readonly Change[] {
  const owner = personNamed(desk.team, complaint.owner);
  const mails = whoHears(desk, complaint, owner).map((to) =>
    queue(desk, {
      key: `alarm:hurt:${complaint.number}:${to}`,
      purpose: 'alarm',
      to,
      language: desk.settings.language,
      subject: deskWords(desk).mail.hurtSubject(complaint.number),
      blocks: blocks(desk, complaint, to === owner?.mail),
      number: complaint.number,
      leaves: desk.now + (desk.actor === 'desk' ? 0 : claim),
    }),
  );
  const set = { alarmed: `${complaint.alarmed} hurt`.trim() };
  return [happen(desk, complaint.number, 'alarmed', set), ...mails];
}

/** Those who lead and the owner, each address once; who set the desk up where there is none of them. */
function whoHears(desk: Desk, complaint: Complaint, owner: Person | undefined): readonly string[] {
  const may = mayHear(desk.team, complaint);
  const told = new Set(leadsFor(desk, complaint).map((person) => person.mail));
  if (owner && owner.name !== desk.actor && may(owner)) told.add(owner.mail);
  const { installer } = desk.state;
  return told.size === 0 && may({ mail: installer.toLowerCase() }) ? [installer] : [...told];
}

/** It stands for the owner's notice and for the alarm that there is no owner: one thing, one mail. */
function blocks(desk: Desk, complaint: Complaint, isOwner: boolean): readonly Block[] {
  const { mail: say } = deskWords(desk);
  const due = byWhen(desk, deskWords(desk), complaint.firstAnswerDue);
  const who = [complaint.name, complaint.company].filter((part) => part !== '').join(', ');
  const text = (line: string): Block => ({ kind: 'text', text: line });
  const said = [complaint.what, complaint.extra].filter((part) => part !== '').join('\n\n');
  return [
    text(say.hurt(complaint.name, due)),
    ...(complaint.owner === '' ? [text(say.unassigned(complaint.number, due))] : []),
    ...(isOwner ? [text(say.yours(who, due))] : []),
    { kind: 'quote', text: said.slice(0, 5000) },
    ...(complaint.wanted === '' ? [] : [text(say.wants(complaint.wanted))]),
    ...contact(desk, complaint),
    { kind: 'button', label: say.openRow, url: rowLink(desk) },
  ];
}
