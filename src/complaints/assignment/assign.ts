// Every open complaint has an owner, or somebody is alarmed that it has none (handbook: what users complain about, 10).
import { type Change, happen } from '../changes.ts';
import { type Complaint, isOpen } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { byWhen, leadsFor, queue, rowLink } from '../mails.ts';
import { ownerNotice } from '../owner-notice.ts';
import type { Person } from '../people.ts';
import { planOf } from '../plan.ts';
import { chooseOwner } from './choose-owner.ts';

export function assign(desk: Desk): readonly Change[] {
  const orphans = [...desk.complaints.values()].filter(
    ({ complaint }) => isOpen(complaint) && complaint.owner === '',
  );
  return planOf(
    desk,
    orphans.map((row) => (now: Desk) => assignOne(now, row.complaint)),
  ).changes;
}

function assignOne(desk: Desk, complaint: Complaint): readonly Change[] {
  const owner = chooseOwner(desk, complaint);
  return owner ? given(desk, complaint, owner) : nobody(desk, complaint);
}

function given(desk: Desk, complaint: Complaint, owner: Person): readonly Change[] {
  const set = { owner: owner.name, firstOwner: complaint.firstOwner || owner.name };
  const assigned = happen(desk, complaint.number, 'assigned', set, { to: owner.name });
  return [assigned, ...ownerNotice(desk, { ...complaint, ...set }, owner)];
}

function nobody(desk: Desk, complaint: Complaint): readonly Change[] {
  if (complaint.alarmed.includes('unassigned')) return [];
  const set = { alarmed: `${complaint.alarmed} unassigned`.trim() };
  const words = desk.words[desk.settings.language];
  const due = byWhen(desk, words, complaint.due);
  const mails = leadsFor(desk, complaint).map((person) =>
    queue(desk, {
      key: `alarm:unassigned:${complaint.number}:${person.mail}`,
      purpose: 'alarm',
      to: person.mail,
      language: desk.settings.language,
      subject: words.mail.unassignedSubject(complaint.number),
      blocks: [
        { kind: 'text', text: words.mail.unassigned(complaint.number, due) },
        { kind: 'quote', text: complaint.what.slice(0, 1000) },
        { kind: 'button', label: words.mail.openRow, url: rowLink(desk) },
      ],
      number: complaint.number,
    }),
  );
  return [happen(desk, complaint.number, 'unassigned', set), ...mails];
}
