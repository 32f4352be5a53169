import { type Change, happen } from '../changes.ts';
import { type Complaint, counts } from '../complaint.ts';
import { mailKey } from '../customer.ts';
import type { Desk } from '../desk.ts';
import { inert, oneLine } from '../email.ts';
import { canMail, queue, wordsFor } from '../mails.ts';
import { facesFor } from './faces.ts';

const day = 24 * 3_600_000;

/** Asks, some days after closing, whether it was good. Customers without mail are left alone here. */
export function sendSurveys(desk: Desk): readonly Change[] {
  const declined = whoDeclined(desk);
  return [...desk.complaints.values()]
    .map(({ complaint }) => complaint)
    .filter((complaint) => isToBeAsked(desk, complaint))
    .filter((complaint) => !keysOf(complaint).some((key) => declined.has(key)))
    .flatMap((complaint) => surveyOf(desk, complaint));
}

/** Imported history mails nobody; questions and praise are not asked about; practice is. */
const isToBeAsked = (desk: Desk, complaint: Complaint): boolean =>
  complaint.status === 'closed' &&
  complaint.closed !== null &&
  complaint.closed + desk.settings.surveyAfterDays * day <= desk.now &&
  complaint.survey === 'none' &&
  complaint.channel !== 'import' &&
  counts({ ...complaint, practice: false }) &&
  canMail(desk, complaint.mail);

/** "Do not ask me again" holds for the person, not for one complaint. */
const whoDeclined = (desk: Desk): ReadonlySet<string> =>
  new Set(
    [...[...desk.complaints.values()].map((row) => row.complaint), ...desk.archived.values()]
      .filter(({ survey }) => survey === 'declined')
      .flatMap(keysOf),
  );

const keysOf = ({ customer, mail }: Complaint): string[] =>
  [customer, mailKey(mail)].filter((key) => key !== '');

function surveyOf(desk: Desk, complaint: Complaint): readonly Change[] {
  const faces = facesFor(desk, complaint);
  if (!faces) return [];
  const { number, owner, reopened } = complaint;
  const words = wordsFor(desk, complaint).survey;
  const key = reopened === 0 ? `survey:${number}` : `survey:${number}:${reopened}`;
  return [
    happen(desk, number, 'survey-sent', { survey: 'sent', surveyAt: desk.now, surveyOwner: owner }),
    queue(desk, {
      key,
      purpose: 'survey',
      to: complaint.mail.trim(),
      language: complaint.language,
      subject: `${words.subject} [${number}]`,
      number,
      blocks: [
        { kind: 'text', text: `${words.hello(oneLine(complaint.name, 60))}\n${words.ask}` },
        { kind: 'quote', text: inert(complaint.what, 200) },
        { kind: 'text', text: words.how },
        faces,
        { kind: 'small', text: words.opens },
        { kind: 'text', text: desk.settings.businessName },
      ],
    }),
  ];
}
