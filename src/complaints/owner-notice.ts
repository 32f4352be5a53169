// The mail that tells somebody a complaint is theirs. It suffices by itself on a phone (loop 8).
import type { Change } from './changes.ts';
import type { Complaint } from './complaint.ts';
import { phoneKey } from './customer.ts';
import { type Desk, deskWords } from './desk.ts';
import type { Block } from './email.ts';
import { byWhen, canMail, queue, rowLink } from './mails.ts';
import type { Person } from './people.ts';

/** Nothing for an owner without an address, or who gave it to themselves. */
export function ownerNotice(desk: Desk, complaint: Complaint, owner: Person): readonly Change[] {
  if (owner.mail === '' || owner.name === desk.actor) return [];
  const words = deskWords(desk);
  const mail = queue(desk, {
    key: `owner:${complaint.number}:${owner.mail}:${desk.now}`,
    purpose: 'notice',
    to: owner.mail,
    language: desk.settings.language,
    subject: words.mail.yoursSubject(complaint.name, complaint.number),
    blocks: blocks(desk, complaint),
    number: complaint.number,
  });
  return [mail];
}

function blocks(desk: Desk, complaint: Complaint): Block[] {
  const { mail: say, ...words } = deskWords(desk);
  const due = byWhen(desk, { mail: say, ...words }, complaint.due ?? complaint.firstAnswerDue);
  const who = [complaint.name, complaint.company].filter((part) => part !== '').join(', ');
  const shown: Block[] = [
    { kind: 'text', text: say.yours(who, due) },
    { kind: 'quote', text: `${complaint.what}${complaint.continued}` },
  ];
  if (complaint.wanted !== '') shown.push({ kind: 'text', text: say.wants(complaint.wanted) });
  shown.push(...reachBlocks(desk, complaint));
  shown.push({ kind: 'small', text: say.mayPromise(due) });
  shown.push({ kind: 'button', label: say.openRow, url: rowLink(desk) });
  return shown;
}

function reachBlocks(desk: Desk, complaint: Complaint): Block[] {
  const say = deskWords(desk).mail;
  const links: Block[] = [];
  if (phoneKey(complaint.phone) !== '') {
    const digits = complaint.phone.replace(/[^\d+]/g, '');
    links.push({ kind: 'link', label: say.call(complaint.phone), url: `tel:${digits}` });
  } else if (complaint.phone !== '') {
    links.push({ kind: 'text', text: say.chat(complaint.phone) });
  }
  if (canMail(desk, complaint.mail)) {
    links.push({ kind: 'link', label: complaint.mail, url: `mailto:${complaint.mail}` });
  } else {
    links.push({ kind: 'text', text: say.noMailPleasePhone });
  }
  return links;
}
