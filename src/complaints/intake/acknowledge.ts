// The acknowledgement: at once, once, with a number and a promised date (ISO 10002 7.3, S38).
import { localTime } from '../calendar.ts';
import { type Change, happen } from '../changes.ts';
import { type Channel, type Complaint, isOpen } from '../complaint.ts';
import { mailKey } from '../customer.ts';
import type { Desk } from '../desk.ts';
import { type Block, inert } from '../email.ts';
import { addLink, byWhen, canMail, queue, wordsFor } from '../mails.ts';
import { planOf } from '../plan.ts';

/** Who logs in the sidebar says the number; everybody else is written to. */
const byForm: readonly Channel[] = ['form', 'staff'];

export function acknowledge(desk: Desk): readonly Change[] {
  const due = [...desk.complaints.values()].filter(
    ({ complaint: c }) => byForm.includes(c.channel) && c.acknowledged === null && isOpen(c),
  );
  return planOf(
    desk,
    due.map((row) => (now: Desk) => acknowledgeOne(now, row.complaint)),
  ).changes;
}

function acknowledgeOne(desk: Desk, complaint: Complaint): readonly Change[] {
  const why = whyNot(desk, complaint);
  const done = happen(
    desk,
    complaint.number,
    'acknowledged',
    { acknowledged: desk.now },
    { mailed: why === '', why },
  );
  return why === '' ? [done, acknowledgement(desk, complaint)] : [done];
}

/** A stranger's address in a flood of forms gets three mails a day, not three hundred. */
function whyNot(desk: Desk, complaint: Complaint): string {
  if (!canMail(desk, complaint.mail)) return complaint.mail === '' ? 'no-mail' : 'bad-mail';
  const today = localTime(desk.now, desk.settings.zone).date;
  const same = [...desk.complaints.values()].filter(
    ({ complaint: other }) =>
      other.acknowledged !== null &&
      mailKey(other.mail) === mailKey(complaint.mail) &&
      localTime(other.acknowledged, desk.settings.zone).date === today,
  );
  return same.length >= desk.settings.acknowledgementsPerAddress ? 'often' : '';
}

/** At most this much of the customer's own text goes out again (loop 9). */
const longestQuote = 200;

function acknowledgement(desk: Desk, complaint: Complaint): Change {
  const words = wordsFor(desk, complaint);
  const say = words.mail;
  const due = byWhen(desk, words, complaint.firstAnswerDue);
  const quote = inert(complaint.what, longestQuote);
  const blocks: Block[] = [
    { kind: 'text', text: say.hello(complaint.name) },
    { kind: 'text', text: complaint.purpose === 'complaint' ? say.thanksAndSorry : say.thanks },
    { kind: 'text', text: say.understood },
    { kind: 'quote', text: quote },
  ];
  if (complaint.wanted !== '') {
    blocks.push({ kind: 'text', text: say.youWant(inert(complaint.wanted, longestQuote)) });
  }
  blocks.push({ kind: 'text', text: say.whoAnswersWhen(complaint.owner, due, complaint.number) });
  if (complaint.hurt) {
    blocks.push({ kind: 'text', text: say.ifHelpNeeded(desk.settings.emergencyPhone) });
  }
  blocks.push(...footer(desk, complaint));
  return queue(desk, {
    key: `ack:${complaint.number}`,
    purpose: 'acknowledgement',
    to: complaint.mail.trim(),
    language: complaint.language,
    subject: say.receivedSubject(complaint.number),
    blocks,
    number: complaint.number,
  });
}

function footer(desk: Desk, complaint: Complaint): Block[] {
  const { mail: say } = wordsFor(desk, complaint);
  const link = addLink(desk, complaint);
  const blocks: Block[] = [];
  if (link !== '') blocks.push({ kind: 'link', label: say.addSomething, url: link });
  if (desk.settings.urgentPhone !== '') {
    blocks.push({ kind: 'text', text: say.urgent(desk.settings.urgentPhone) });
  }
  blocks.push({ kind: 'text', text: say.closing(desk.settings.businessName) });
  return blocks;
}
