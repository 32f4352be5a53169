// Somebody was hurt or could have been: told to those who lead in the same execution, at any hour (S62). After the fifth
// within an hour the alarms fold into one mail every ten minutes: three hundred ticks are no three hundred mails.
import { fromIso, toIso } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contact } from '../../desk/contact.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { byWhen, listLink, mailed, rowLink } from '../../desk/mails.ts';
import { isHurtDue, isHurtToAsk } from '../../desk/next-step.ts';
import { type Decision, planOf } from '../../desk/plan.ts';
import { caretakerOf, isActing, leadsFor, mayHear } from '../../desk/who-hears.ts';
import { said } from './words/said.ts';

const minute = 60_000;
const singleAnHour = 5;
const foldEvery = 10 * minute;

/** That it is so, or the question whether it is. */
interface Alarm {
  readonly code: 'hurt' | 'perhaps';
  readonly isDue: (complaint: Complaint) => boolean;
}

const alarms: readonly Alarm[] = [
  { code: 'hurt', isDue: isHurtDue },
  { code: 'perhaps', isDue: isHurtToAsk },
];

export const alarmHurt: Decision = (desk) =>
  planOf(
    desk,
    alarms.map((one) => (now: Desk) => given(now, one)),
  ).changes;

function given(desk: Desk, one: Alarm): readonly Change[] {
  const all = complaintsOf(desk);
  const due = all.filter(one.isDue);
  if (due.length === 0) return [];
  const since = desk.now - 60 * minute;
  const isLately = ({ alarmed, received }: Complaint): boolean =>
    alarmed.includes(one.code) && received > since;
  const single = Math.max(0, singleAnHour - all.filter(isLately).length);
  return [
    ...due.slice(0, single).flatMap((complaint) => alarm(desk, one, complaint)),
    ...folded(desk, one, due.slice(single)),
  ];
}

const alarmed = (desk: Desk, { code }: Alarm, { number, alarmed }: Complaint): Change =>
  happen(desk, number, code === 'hurt' ? 'alarmed' : 'hurt-asked', {
    alarmed: `${alarmed} ${code}`.trim(),
  });

/** A member of staff sends it from their own account; the clock only if they have not after their run must be over. */
const claim = 7 * minute;

const leaves = (desk: Desk): number => desk.now + (desk.actor === 'desk' ? 0 : claim);

function alarm(desk: Desk, one: Alarm, complaint: Complaint): readonly Change[] {
  const caretaker = caretakerOf(desk, complaint);
  const mails = whoHears(desk, complaint).map((to) =>
    mailed(desk, {
      key: keyOf(one, complaint, to, desk.now),
      purpose: 'alarm',
      to,
      language: desk.settings.language,
      subject: inDeskLanguage(desk, said)[one.code].subject(complaint.number),
      blocks: blocks(desk, one, complaint, to === caretaker?.mail),
      number: complaint.number,
      leaves: leaves(desk),
    }),
  );
  return [alarmed(desk, one, complaint), ...mails];
}

/** What was hurt once is alarmed of once; new words may ask again. */
const keyOf = ({ code }: Alarm, { number }: Complaint, to: string, now: number): string =>
  code === 'hurt' ? `alarm:hurt:${number}:${to}` : `alarm:perhaps:${number}:${to}:${now}`;

/** Those who lead and who looks after it, each address once; who set the desk up where there is none of them. */
function whoHears(desk: Desk, complaint: Complaint): readonly string[] {
  const caretaker = caretakerOf(desk, complaint);
  const told = new Set(leadsFor(desk, complaint).map((person) => person.mail));
  if (caretaker && !isActing(desk, caretaker)) told.add(caretaker.mail);
  const { installer } = desk.state;
  const may = mayHear(desk.team, complaint)({ mail: installer.toLowerCase() });
  return told.size === 0 && may ? [installer] : [...told];
}

/** It stands for the owner's notice and for the alarm that there is no owner: one thing, one mail. */
function blocks(
  desk: Desk,
  { code }: Alarm,
  complaint: Complaint,
  isOwner: boolean,
): readonly Block[] {
  const { mail } = deskWords(desk);
  const due = byWhen(desk, deskWords(desk), complaint.firstAnswerDue);
  const who = [complaint.name, complaint.company].filter((part) => part !== '').join(', ');
  const text = (line: string): Block => ({ kind: 'text', text: line });
  const words = [complaint.what, complaint.extra].filter((part) => part !== '').join('\n\n');
  return [
    text(inDeskLanguage(desk, said)[code].one(complaint.name, due)),
    ...(complaint.owner === '' ? [text(mail.unassigned(complaint.number, due))] : []),
    ...(isOwner ? [text(mail.yours(who, due))] : []),
    { kind: 'quote', text: words.slice(0, 5000) },
    ...(complaint.wanted === '' ? [] : [text(mail.wants(complaint.wanted))]),
    ...contact(desk, complaint),
    { kind: 'button', label: mail.openRow(complaint.number), url: rowLink(desk, complaint.number) },
  ];
}

const mostListed = 60;

/** One mail a person about all of them; those that come in the next minutes wait for the next such mail. */
function folded(desk: Desk, one: Alarm, due: readonly Complaint[]): readonly Change[] {
  const last = fromIso(desk.state.done[`${one.code}-fold`] ?? '') ?? 0;
  if (due.length === 0 || desk.now - last < foldEvery) return [];
  const byPerson = new Map<string, Complaint[]>();
  for (const complaint of due) {
    for (const to of whoHears(desk, complaint)) {
      byPerson.set(to, [...(byPerson.get(to) ?? []), complaint]);
    }
  }
  const done = { ...desk.state.done, [`${one.code}-fold`]: toIso(desk.now) };
  return [
    ...due.map((complaint) => alarmed(desk, one, complaint)),
    { type: 'state', set: { done } },
    ...[...byPerson].map(([to, complaints]) => listMail(desk, one, to, complaints)),
  ];
}

const ways = (complaint: Complaint): string =>
  [complaint.phone, complaint.mail].filter((c) => c !== '').join(' · ');

function listMail(
  desk: Desk,
  { code }: Alarm,
  to: string,
  complaints: readonly Complaint[],
): Change {
  const say = inDeskLanguage(desk, said)[code];
  const listed = complaints.slice(0, mostListed).flatMap((c): Block[] => [
    { kind: 'text', text: [c.number, inert(c.name, 60), ways(c)].filter(Boolean).join(' · ') },
    { kind: 'quote', text: inert(c.what, 300) },
  ]);
  return mailed(desk, {
    key: `alarm:${code}:${desk.now}:${to}`,
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
