// Somebody was hurt or could have been: told to those who lead in the same execution, at any hour (S62). After the fifth
// within an hour the alarms fold into one mail every ten minutes: three hundred ticks are no three hundred mails.
import { fromIso, toIso } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contact } from '../../desk/contact.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { byWhen, listLink, mailed, rowLink } from '../../desk/mails.ts';
import { isAlarmDue } from '../../desk/next-step.ts';
import { mayHear, type Person, personNamed } from '../../desk/people.ts';
import { leadsFor } from '../../desk/who-hears.ts';
import { isSafety } from '../../plain/status.ts';
import { said } from './words/said.ts';

const minute = 60_000;
const singleAnHour = 5;
const foldEvery = 10 * minute;

export function alarmHurt(desk: Desk): readonly Change[] {
  const hurt = complaintsOf(desk).filter(isSafety);
  const due = hurt.filter(isAlarmDue);
  if (due.length === 0) return [];
  const since = desk.now - 60 * minute;
  const lately = hurt.filter((c) => isAlarmed(c) && c.received > since).length;
  const single = Math.max(0, singleAnHour - lately);
  return [
    ...due.slice(0, single).flatMap((complaint) => alarm(desk, complaint)),
    ...folded(desk, due.slice(single)),
  ];
}

const isAlarmed = ({ alarmed }: Complaint): boolean => alarmed.includes('hurt');

const alarmed = (desk: Desk, { number, alarmed }: Complaint): Change =>
  happen(desk, number, 'alarmed', { alarmed: `${alarmed} hurt`.trim() });

/** A member of staff sends it from their own account; the clock only if they have not after their run must be over. */
const claim = 7 * minute;

const leaves = (desk: Desk): number => desk.now + (desk.actor === 'desk' ? 0 : claim);

function alarm(desk: Desk, complaint: Complaint): readonly Change[] {
  const owner = personNamed(desk.team, complaint.owner);
  const mails = whoHears(desk, complaint, owner).map((to) =>
    mailed(desk, {
      key: `alarm:hurt:${complaint.number}:${to}`,
      purpose: 'alarm',
      to,
      language: desk.settings.language,
      subject: inDeskLanguage(desk, said).hurtSubject(complaint.number),
      blocks: blocks(desk, complaint, to === owner?.mail),
      number: complaint.number,
      leaves: leaves(desk),
    }),
  );
  return [alarmed(desk, complaint), ...mails];
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
  const { mail } = deskWords(desk);
  const due = byWhen(desk, deskWords(desk), complaint.firstAnswerDue);
  const who = [complaint.name, complaint.company].filter((part) => part !== '').join(', ');
  const text = (line: string): Block => ({ kind: 'text', text: line });
  const words = [complaint.what, complaint.extra].filter((part) => part !== '').join('\n\n');
  return [
    text(inDeskLanguage(desk, said).hurt(complaint.name, due)),
    ...(complaint.owner === '' ? [text(mail.unassigned(complaint.number, due))] : []),
    ...(isOwner ? [text(mail.yours(who, due))] : []),
    { kind: 'quote', text: words.slice(0, 5000) },
    ...(complaint.wanted === '' ? [] : [text(mail.wants(complaint.wanted))]),
    ...contact(desk, complaint),
    { kind: 'button', label: mail.openRow, url: rowLink(desk, complaint.number) },
  ];
}

const mostListed = 60;

/** One mail a person about all of them; those that come in the next minutes wait for the next such mail. */
function folded(desk: Desk, due: readonly Complaint[]): readonly Change[] {
  const last = fromIso(desk.state.done['hurt-fold'] ?? '') ?? 0;
  if (due.length === 0 || desk.now - last < foldEvery) return [];
  const byPerson = new Map<string, Complaint[]>();
  for (const complaint of due) {
    for (const to of whoHears(desk, complaint, personNamed(desk.team, complaint.owner))) {
      byPerson.set(to, [...(byPerson.get(to) ?? []), complaint]);
    }
  }
  const done = { ...desk.state.done, 'hurt-fold': toIso(desk.now) };
  return [
    ...due.map((complaint) => alarmed(desk, complaint)),
    { type: 'state', set: { done } },
    ...[...byPerson].map(([to, complaints]) => listMail(desk, to, complaints)),
  ];
}

const ways = (complaint: Complaint): string =>
  [complaint.phone, complaint.mail].filter((c) => c !== '').join(' · ');

function listMail(desk: Desk, to: string, complaints: readonly Complaint[]): Change {
  const say = inDeskLanguage(desk, said);
  const listed = complaints.slice(0, mostListed).flatMap((c): Block[] => [
    { kind: 'text', text: [c.number, inert(c.name, 60), ways(c)].filter(Boolean).join(' · ') },
    { kind: 'quote', text: inert(c.what, 300) },
  ]);
  return mailed(desk, {
    key: `alarm:hurt:${desk.now}:${to}`,
    purpose: 'alarm',
    to,
    language: desk.settings.language,
    subject: say.moreSubject(complaints.length),
    blocks: [
      { kind: 'text', text: say.more(complaints.length) },
      { kind: 'button', label: deskWords(desk).mail.openComplaints, url: listLink(desk) },
      ...listed,
    ],
    leaves: leaves(desk),
  });
}
