// Every open complaint has an owner, or somebody is alarmed that it has none (user 10 in src/complaints/README.md).
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { byWhen, mailed, rowLink } from '../../desk/mails.ts';
import { isAlarmDue } from '../../desk/next-step.ts';
import type { Person } from '../../desk/people.ts';
import { leadsFor } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { officeOf } from './assignment.ts';
import { chooseOwner } from './choose-owner.ts';
import { ownerNotice } from './owner-notice.ts';
import { said } from './words/said.ts';

export function assign(desk: Desk): readonly Change[] {
  const all = complaintsOf(desk);
  const orphans = all.filter((complaint) => isOpen(complaint) && complaint.owner === '');
  if (orphans.length === 0) return [];
  const office = officeOf(desk);
  return orphans.flatMap((complaint) => {
    const owner = chooseOwner(office, complaint);
    if (!owner) return nobody(desk, complaint);
    office.give(complaint, owner);
    return given(desk, complaint, owner);
  });
}

function given(desk: Desk, complaint: Complaint, owner: Person): readonly Change[] {
  const set = { owner: owner.name, firstOwner: complaint.firstOwner || owner.name };
  const assigned = happen(desk, complaint.number, 'assigned', set);
  // The alarm of the same run says that it is theirs, too.
  if (isAlarmDue(complaint)) return [assigned];
  // Imported history mails nobody: it stands in the owner's queue.
  if (complaint.channel === 'import') return [assigned];
  return [assigned, ...ownerNotice(desk, { ...complaint, ...set }, owner)];
}

function nobody(desk: Desk, complaint: Complaint): readonly Change[] {
  if (complaint.alarmed.includes('unassigned')) return [];
  const set = { alarmed: `${complaint.alarmed} unassigned`.trim() };
  const words = deskWords(desk);
  const due = byWhen(desk, words, complaint.due);
  const mails = leadsFor(desk, complaint).map((person) =>
    mailed(desk, {
      key: `alarm:unassigned:${complaint.number}:${person.mail}`,
      purpose: 'alarm',
      to: person.mail,
      language: desk.settings.language,
      subject: inDeskLanguage(desk, said).unassignedSubject(complaint.number),
      blocks: [
        { kind: 'text', text: words.mail.unassigned(complaint.number, due) },
        { kind: 'quote', text: complaint.what.slice(0, 1000) },
        {
          kind: 'button',
          label: words.mail.openRow(complaint.number),
          url: rowLink(desk, complaint.number),
        },
      ],
      number: complaint.number,
    }),
  );
  const toSend = isAlarmDue(complaint) ? [] : mails;
  return [happen(desk, complaint.number, 'unassigned', set), ...toSend];
}
