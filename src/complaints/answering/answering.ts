// How an answer is framed, with which words it may begin, and how what waits is stopped: what others ask of answering.

import type { Template } from '../../desk/call-results.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { wordsFor } from '../../desk/mails.ts';
import { personNamed } from '../../desk/people.ts';
import { fillTemplate } from './fill-template.ts';
import { said } from './words/said.ts';

/** What stands around the answer, so that the sidebar's preview is the mail. Whoever writes signs. */
export function answerFrame(
  desk: Desk,
  complaint: Complaint,
): { readonly subject: string; readonly before: string; readonly after: string } {
  const { hello } = wordsFor(desk, complaint).mail;
  const say = said[complaint.language];
  const { owner } = complaint;
  const writer = personNamed(desk.team, desk.actor)?.name ?? owner;
  return {
    subject: say.answerSubject(complaint.number),
    before: `${hello(complaint.name)}\n\n${say.aboutYour(complaint.number)}`,
    after: say.answerClosing(writer, owner === writer ? '' : owner, desk.settings.businessName),
  };
}

export const templatesFor = (desk: Desk, complaint: Complaint): Template[] =>
  desk.phrases
    .filter((phrase) => phrase.language === complaint.language)
    .map((phrase) => ({ title: phrase.title, ...fillTemplate(desk, complaint, phrase.text) }));

/** Mails of a complaint that may still be stopped, when it is withdrawn. */
export const stopMails = (desk: Desk, number: string): Change[] =>
  [...desk.outbox.values()]
    .filter((entry) => entry.state === 'queued' && entry.mail.number === number)
    .filter((entry) => entry.mail.purpose !== 'alarm')
    .map(({ mail }) => ({
      type: 'outbox',
      row: { key: mail.key, state: 'taken-back', at: desk.now, mail: null, note: 'withdrawn' },
    }));
