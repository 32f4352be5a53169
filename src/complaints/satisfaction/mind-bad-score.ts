import { type Change, happen } from '../changes.ts';
import type { Complaint } from '../complaint.ts';
import { contact } from '../contact.ts';
import { isWithinGrace, openAgain } from '../deadlines.ts';
import { type Desk, deskWords } from '../desk.ts';
import { type Block, inert, oneLine } from '../email.ts';
import { byWhen, leadsFor, queue, rowLink } from '../mails.ts';
import { mayHear, oncePerMail, type Person, personNamed } from '../people.ts';
import type { SurveyAnswer } from '../survey-answer.ts';

const isBad = (score: number | null): boolean => score !== null && score <= 2;

/** A 1 or 2 opens the complaint again while its closing is recent, and is told to those who can mend it. */
export function mindBadScore(
  desk: Desk,
  complaint: Complaint,
  answer: SurveyAnswer,
): readonly Change[] {
  if (!isBad(answer.score)) return [];
  const isRecent = isWithinGrace(desk, complaint, answer.at);
  const opened = openAgain(desk, complaint);
  const again = happen(
    { now: desk.now, actor: 'customer' },
    complaint.number,
    'reopened',
    { ...opened, warned: '' },
    { score: answer.score },
  );
  const notices = whoMinds(desk, complaint).map((person) =>
    notice(desk, complaint, answer, isRecent ? opened.solveDue : null, person),
  );
  return isRecent ? [again, ...notices] : notices;
}

/** The managers, or the principal where there is none; and who will have to do it. */
function whoMinds(desk: Desk, complaint: Complaint): readonly Person[] {
  const leads = leadsFor(desk, complaint);
  const managers = leads.filter(({ role }) => role === 'manager');
  const owner = personNamed(desk.team, complaint.owner);
  const told = [...(managers.length > 0 ? managers : leads), ...(owner ? [owner] : [])];
  return oncePerMail(told.filter(mayHear(desk.team, complaint)));
}

function notice(
  desk: Desk,
  complaint: Complaint,
  { score, comment }: SurveyAnswer,
  solveDue: number | null,
  person: Person,
): Change {
  const words = deskWords(desk);
  const say = words.survey.bad;
  const name = oneLine(complaint.name || complaint.company, 60) || say.nameless;
  const next = solveDue === null ? say.stays : say.reopened(byWhen(desk, words, solveDue));
  return queue(desk, {
    key: `bad-score:${complaint.number}:${complaint.reopened}:${person.mail}`,
    purpose: 'notice',
    to: person.mail,
    language: desk.settings.language,
    subject: `${say.subject(score ?? 0, name)} [${complaint.number}]`,
    number: complaint.number,
    blocks: [
      { kind: 'text', text: `${say.text(score ?? 0, name)}\n${next}` },
      ...quoted(say.said, comment),
      ...quoted(say.wrote, complaint.what),
      ...contact(desk, complaint),
      { kind: 'button', label: words.followUp.open, url: rowLink(desk) },
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
