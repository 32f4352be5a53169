// A 1 or 2: opened again while the closing is recent, otherwise a new complaint that belongs to the old one (user 11 in
// src/complaints/README.md); told to those who can mend it.

import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { answering } from '../../desk/contact.ts';
import { isWithinGrace, openAgain } from '../../desk/deadlines.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { byWhen, notified } from '../../desk/mails.ts';
import type { Person } from '../../desk/people.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { caretakerOf, managersOf, oncePerMail } from '../../desk/who-hears.ts';
import { nameOf } from '../../plain/people.ts';
import { oneLine } from '../../plain/text.ts';
import { alsoSaid } from '../intake/intake.ts';
import { said } from './words/said.ts';

/** How a new complaint begins: intake knows. */
export type Begin = (
  desk: Desk,
  facts: Partial<Facts> & Pick<Facts, 'received' | 'channel' | 'language'>,
) => { readonly number: string; readonly changes: readonly Change[] };

export const isBad = (score: number | null): boolean => score !== null && score <= 2;

/** Its words are the complaint's, too: somebody hurt is asked about, and whom the words of the discontented name hears nothing
 * before somebody has said whether it is about them. */
export const saidBesides = (
  desk: Desk,
  complaint: Complaint,
  { score, comment }: SurveyAnswer,
): Partial<Facts> => alsoSaid(desk, complaint, comment, score !== null && score > 3);

export function mindBadScore(
  desk: Desk,
  complaint: Complaint,
  answer: SurveyAnswer,
  begin?: Begin,
): readonly Change[] {
  if (!isBad(answer.score)) return [];
  const isRecent = complaint.status === 'resolved' || isWithinGrace(desk, complaint, answer.at);
  if (isRecent && desk.complaints.has(answer.number)) return reopened(desk, complaint, answer);
  const say = inDeskLanguage(desk, said).bad;
  if (complaint.status !== 'closed' || !begin) return notices(desk, complaint, answer, say.stays);
  const linked = begin(desk, linkedFacts(complaint, answer));
  return [...linked.changes, ...notices(desk, complaint, answer, say.linked(linked.number))];
}

function reopened(desk: Desk, complaint: Complaint, answer: SurveyAnswer): readonly Change[] {
  const opened = openAgain(desk, { ...complaint, survey: 'answered' });
  const by = byWhen(desk, deskWords(desk), opened.solveDue);
  const next = inDeskLanguage(desk, said).bad.reopened(by);
  const event = happen(
    { now: desk.now, actor: 'customer' },
    complaint.number,
    'reopened',
    { ...opened, warned: '' },
    { score: answer.score },
  );
  return [event, ...notices(desk, complaint, answer, next)];
}

function linkedFacts(complaint: Complaint, { score, comment, at }: SurveyAnswer) {
  const { language, place, name, company, mail, phone, reach, order, kind, about } = complaint;
  const begins = said[complaint.language].bad.again(score ?? 0, complaint.number);
  return {
    ...{ language, place, name, company, mail, phone, reach, order, kind, about },
    channel: 'form' as const,
    received: at,
    belongsTo: complaint.number,
    what: [begins, comment.slice(0, 40_000)].filter((part) => part !== '').join('\n\n'),
  };
}

const notices = (
  desk: Desk,
  complaint: Complaint,
  answer: SurveyAnswer,
  next: string,
): readonly Change[] =>
  oncePerMail([
    ...managersOf(desk, complaint),
    ...[caretakerOf(desk, complaint)].flatMap((person) => person ?? []),
  ]).map((person) => notice(desk, complaint, answer, next, person));

function notice(
  desk: Desk,
  complaint: Complaint,
  { score, comment }: SurveyAnswer,
  next: string,
  person: Person,
): Change {
  const say = inDeskLanguage(desk, said).bad;
  const name = oneLine(nameOf(complaint), 60) || say.nameless;
  return notified(desk, person, {
    key: `bad-score:${complaint.number}:${complaint.reopened}`,
    subject: `${say.subject(score ?? 0, name)} [${complaint.number}]`,
    number: complaint.number,
    blocks: [
      { kind: 'text', text: `${say.text(score ?? 0, name)}\n${next}` },
      ...quoted(say.said, comment),
      ...quoted(say.wrote, complaint.what),
      ...answering(desk, complaint),
    ],
  });
}

const quoted = (title: string, text: string): Block[] =>
  text === ''
    ? []
    : [
        { kind: 'text', text: title },
        { kind: 'quote', text: inert(text, 600) },
      ];
