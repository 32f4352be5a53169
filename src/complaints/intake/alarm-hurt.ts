// Somebody was hurt or could have been: told to those who lead in the same execution, at any hour (S62).
import { type Change, happen } from '../changes.ts';
import { type Complaint, isOpen } from '../complaint.ts';
import { type Desk, deskWords } from '../desk.ts';
import { byWhen, leadsFor, queue, rowLink } from '../mails.ts';
import { isAbout, type Person, personNamed, personWithMail } from '../people.ts';

export const alarmHurt = (desk: Desk): readonly Change[] =>
  [...desk.complaints.values()]
    .map((row) => row.complaint)
    .filter((c) => c.hurt && isOpen(c) && !c.alarmed.includes('hurt'))
    .flatMap((complaint) => alarm(desk, complaint));

/** A member of staff sends it from their own account; the clock only if they have not after their run must be over. */
const claim = 7 * 60_000;

function alarm(desk: Desk, complaint: Complaint): readonly Change[] {
  const words = deskWords(desk);
  const owner = personNamed(desk.team, complaint.owner);
  const installer = personWithMail(desk.team, desk.state.installer);
  const mayHear = (person: Person): boolean => !isAbout(complaint, person);
  const told = new Set(leadsFor(desk, complaint).map((person) => person.mail));
  if (owner && owner.mail !== '' && owner.name !== desk.actor && mayHear(owner)) {
    told.add(owner.mail);
  }
  if (told.size === 0 && desk.state.installer !== '' && (!installer || mayHear(installer))) {
    told.add(desk.state.installer);
  }
  const mails = [...told].map((to) =>
    queue(desk, {
      key: `alarm:hurt:${complaint.number}:${to}`,
      purpose: 'alarm',
      to,
      language: desk.settings.language,
      subject: words.mail.hurtSubject(complaint.number),
      blocks: [
        {
          kind: 'text',
          text: words.mail.hurt(complaint.name, byWhen(desk, words, complaint.firstAnswerDue)),
        },
        { kind: 'quote', text: complaint.what.slice(0, 5000) },
        {
          kind: 'text',
          text: [complaint.phone, complaint.mail].filter((c) => c !== '').join(' · '),
        },
        { kind: 'button', label: words.mail.openRow, url: rowLink(desk) },
      ],
      number: complaint.number,
      leaves: desk.now + (desk.actor === 'desk' ? 0 : claim),
    }),
  );
  const set = { alarmed: `${complaint.alarmed} hurt`.trim() };
  return [happen(desk, complaint.number, 'alarmed', set), ...mails];
}
