// The mail that tells somebody a complaint is theirs. It suffices by itself on a phone.
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contact } from '../../desk/contact.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import type { Block } from '../../desk/email.ts';
import { byWhen, mailed, rowLink } from '../../desk/mails.ts';
import type { Person } from '../../desk/people.ts';
import { canMail, isActing } from '../../desk/who-hears.ts';
import { said } from './words/said.ts';

/** Nothing for an owner without an address, or who gave it to themselves. */
export function ownerNotice(desk: Desk, complaint: Complaint, owner: Person): readonly Change[] {
  if (owner.mail === '' || isActing(desk, owner)) return [];
  const mail = mailed(desk, {
    key: `owner:${complaint.number}:${owner.mail}:${desk.now}`,
    purpose: 'notice',
    to: owner.mail,
    language: desk.settings.language,
    subject: inDeskLanguage(desk, said).yoursSubject(complaint.name, complaint.number),
    blocks: blocks(desk, complaint),
    number: complaint.number,
  });
  return [mail];
}

/** Google sends 200 KB at most; the rest stands in the sheet. */
const longest = 15_000;

const excerpt = (text: string): string => {
  const chars = Array.from(text.slice(0, longest));
  return text.length > longest ? `${chars.slice(0, -1).join('')}…` : text;
};

function blocks(desk: Desk, complaint: Complaint): Block[] {
  const words = deskWords(desk);
  const { yours, wants, openRow } = words.mail;
  const say = inDeskLanguage(desk, said);
  const due = byWhen(desk, words, complaint.due ?? complaint.firstAnswerDue);
  const who = [complaint.name, complaint.company].filter((part) => part !== '').join(', ');
  const text = (line: string): Block => ({ kind: 'text', text: line });
  return [
    text(yours(who, due)),
    { kind: 'quote', text: excerpt(`${complaint.what}${complaint.continued}`) },
    ...(complaint.extra === '' ? [] : [{ kind: 'quote' as const, text: excerpt(complaint.extra) }]),
    ...(complaint.wanted === '' ? [] : [text(wants(complaint.wanted))]),
    ...contact(desk, complaint),
    ...(canMail(desk, complaint.mail) ? [] : [text(say.noMailPleasePhone)]),
    { kind: 'small', text: say.mayPromise(due) },
    { kind: 'button', label: openRow, url: rowLink(desk, complaint.number) },
  ];
}
