// The customer wrote once more: through the link of a mail, or by editing what they had sent. Never a second complaint.
import { type Change, happen } from '../../desk/changes.ts';
import { type Complaint, type Facts, withAction } from '../../desk/complaint.ts';
import { contact } from '../../desk/contact.ts';
import { isWithinGrace, openAgain, waitEnds } from '../../desk/deadlines.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import type { Detail } from '../../desk/log.ts';
import { leadsFor, queue, rowLink } from '../../desk/mails.ts';
import { isAlarmDue } from '../../desk/next-step.ts';
import { isAbout, mayHear, type Person, personNamed } from '../../desk/people.ts';
import type { Response } from '../../desk/response.ts';
import { readAnswers } from './read-answers.ts';
import { said } from './words/said.ts';

const byCustomer = (desk: Desk) => ({ now: desk.now, actor: 'customer' });

/** What came in about a complaint that we have. */
interface Said {
  readonly text: string;
  readonly hurt: boolean;
  readonly at: number;
  /** 'customer', or who wrote it down for them. */
  readonly by: string;
  /** Names the mail about it. */
  readonly key: string;
  readonly detail: Detail;
}

/** Through the link of a mail. */
export const added = (desk: Desk, complaint: Complaint, response: Response): readonly Change[] =>
  joinedTo(desk, complaint, {
    text: response.answers['what'] || response.extra.map(({ answer }) => answer).join('\n'),
    hurt: readAnswers(desk, response).hurt,
    at: response.at,
    by: 'customer',
    key: `${response.sheetId}:${response.serial}`,
    detail: {},
  });

/** The wait is over, or what was closed just now is open again; its owner is told. */
export function joinedTo(desk: Desk, complaint: Complaint, said: Said): readonly Change[] {
  const { number } = complaint;
  const by = { now: desk.now, actor: said.by };
  const set = {
    ...waitEnds(desk, complaint),
    ...(said.hurt ? { hurt: true, severity: 'safety' as const } : {}),
    ...withAction(complaint, String(said.detail['id'] ?? '')),
    extra: joined(complaint.extra, said.text),
  };
  const isOver = complaint.status === 'resolved' || isWithinGrace(desk, complaint, said.at);
  const again = isOver ? [happen(by, number, 'reopened', openAgain(desk, complaint))] : [];
  const status = again.length > 0 ? 'open' : complaint.status;
  // Then the alarm of the same run quotes it.
  const saysAlarm = isAlarmDue({ ...complaint, hurt: said.hurt || complaint.hurt, status });
  const detail = { ...said.detail, text: said.text.slice(0, 2000) };
  return [
    ...again,
    happen(by, number, 'added-by-customer', set, detail),
    ...(saysAlarm || complaint.status === 'withdrawn' ? [] : news(desk, complaint, said)),
  ];
}

const joined = (before: string, text: string): string =>
  [before, text]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(-50_000);

function news(desk: Desk, complaint: Complaint, added: Said): Change[] {
  const say = inDeskLanguage(desk, said);
  const hears = whoHears(desk, complaint).filter(({ name }) => name !== desk.actor);
  return hears.map((person) =>
    queue(desk, {
      key: `added:${complaint.number}:${added.key}:${person.mail}`,
      purpose: 'notice',
      to: person.mail,
      language: desk.settings.language,
      subject: say.addedSubject(complaint.number),
      number: complaint.number,
      blocks: [
        { kind: 'text', text: say.added(complaint.name) },
        { kind: 'quote', text: inert(added.text, 5000) },
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

/** A firm that lets customers edit their response: the facts follow, and whoever it now is about has it no longer. */
export function edited(desk: Desk, complaint: Complaint, response: Response): readonly Change[] {
  const facts: Readonly<Record<string, unknown>> = complaint;
  const answers = Object.entries(readAnswers(desk, response));
  const changed = answers.filter(([field, value]) => value !== '' && facts[field] !== value);
  const set: Partial<Facts> = Object.fromEntries(changed);
  const about = set.about ?? complaint.about;
  const owner = isAbout({ about }, { name: complaint.owner }) ? { owner: '' } : {};
  return [happen(byCustomer(desk), complaint.number, 'changed-by-customer', { ...set, ...owner })];
}
