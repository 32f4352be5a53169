// How an answer is framed and mailed, with which words it may begin, and how what waits is stopped: what others ask of
// answering.

import type { Template } from '../../desk/call-results.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { addLink, leavesAt, mailed, wordsFor } from '../../desk/mails.ts';
import { personNamed } from '../../desk/people.ts';
import { framed, type LetterFrame } from '../../plain/framed.ts';
import { isOpen } from '../../plain/status.ts';
import { decisionText } from '../closing/closing.ts';
import { fillTemplate } from './fill-template.ts';
import { said } from './words/said.ts';

export { writersIn, writersOf } from './writing.ts';

/** What stands around the answer. Whoever writes signs. */
export function answerFrame(desk: Desk, complaint: Complaint): LetterFrame {
  const { hello } = wordsFor(desk, complaint).mail;
  const say = said[complaint.language];
  const { owner, what } = complaint;
  const { businessName } = desk.settings;
  const writer = writerOf(desk, complaint);
  return {
    subject: say.answerSubject(complaint.number),
    sender: businessName,
    before: `${hello(complaint.name)}\n\n${say.aboutYour(complaint.number)}`,
    after: say.answerClosing(writer, owner === writer ? '' : owner, businessName),
    quote: { lead: say.youWrote, words: inert(what, longestQuote), begins: what.slice(0, 60) },
    hint: addLink(desk, complaint) === '' ? '' : say.replyHint,
  };
}

/** At most this much of what they wrote goes out again. */
const longestQuote = 300;

/** Whom Google does not name writes for the owner. */
const writerOf = (desk: Desk, { owner }: Complaint): string =>
  personNamed(desk.team, desk.actor)?.name ?? owner;

interface Letter {
  readonly key: string;
  readonly subject: string;
  readonly text: string;
}

/** What somebody wrote to the customer. It leaves in some minutes; until then its writer can take it back. */
export const letterMail = (desk: Desk, complaint: Complaint, letter: Letter): Change =>
  mailed(
    { ...desk, actor: writerOf(desk, complaint) },
    {
      key: letter.key,
      purpose: 'answer',
      to: complaint.mail.trim(),
      language: complaint.language,
      subject: letter.subject,
      blocks: letterBlocks(desk, complaint, letter.text),
      number: complaint.number,
      leaves: leavesAt(desk),
    },
  );

function letterBlocks(desk: Desk, complaint: Complaint, text: string): Block[] {
  const url = addLink(desk, complaint);
  // Who writes is put on top of every mail to a customer.
  return framed({ ...answerFrame(desk, complaint), sender: '' }, text).map(
    (part): Block =>
      part.kind === 'link' ? { kind: 'link', label: part.text, url } : { ...part, kind: part.kind },
  );
}

export interface Unaware {
  /** When the customer was last told something or heard, as the writer had seen it. */
  readonly seen?: number | null | undefined;
  /** Whatever was said meanwhile. */
  readonly sure?: boolean | undefined;
}

/** Somebody else has told the customer something since this person looked, or the customer has said more. */
export const isOverheard = ({ lastTold, lastHeard }: Complaint, { seen, sure }: Unaware): boolean =>
  seen !== undefined && !sure && Math.max(lastTold ?? 0, lastHeard ?? 0) > (seen ?? 0);

/** What was decided and not told yet comes first. */
export const templatesFor = (desk: Desk, complaint: Complaint): Template[] => [
  ...(complaint.untold
    ? [
        {
          title: said[desk.settings.language].decisionTitle,
          text: decisionText(desk, complaint),
          promise: null,
        },
      ]
    : []),
  ...desk.phrases
    .filter((phrase) => phrase.language === complaint.language)
    .map((phrase) => ({ title: phrase.title, ...fillTemplate(desk, complaint, phrase.text) }))
    // Of what is solved nobody would keep a date.
    .filter(({ promise }) => promise === null || isOpen(complaint)),
];

export { decisionKey, stopMails } from './unsent.ts';
