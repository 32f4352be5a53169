// Is it about them? Those who lead are asked, and until one of them has said so, whoever is named hears nothing (S113).

import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import { mailed, rowLink } from '../../desk/mails.ts';
import { whoMaySay } from '../../desk/who-hears.ts';
import { isFromForm, isHolding } from '../flood/flood.ts';
import { said } from './words/said.ts';

/** Not while a flood waits for judgement: the question stands on the page. */
export function askWho(desk: Desk): readonly Change[] {
  const due = complaintsOf(desk).filter(isAsked);
  if (due.length === 0) return [];
  const holds = isHolding(desk);
  return due.filter((one) => !holds || !isFromForm(one)).flatMap((one) => ask(desk, one));
}

const isAsked = ({ named, alarmed, status }: Complaint): boolean =>
  named !== '' && status !== 'withdrawn' && !alarmed.split(' ').includes('about');

function ask(desk: Desk, complaint: Complaint): readonly Change[] {
  const { number, named, alarmed } = complaint;
  const say = inDeskLanguage(desk, said);
  const words = [complaint.what, complaint.extra].filter((part) => part !== '').join('\n\n');
  const asked = happen(
    desk,
    number,
    'about-asked',
    { alarmed: `${alarmed} about`.trim() },
    { who: named },
  );
  const mails = whoMaySay(desk, complaint).map((lead) =>
    mailed(desk, {
      key: `about:${number}:${lead.mail}:${desk.now}`,
      purpose: 'notice',
      to: lead.mail,
      language: desk.settings.language,
      subject: say.aboutSubject(named, number),
      number,
      blocks: [
        { kind: 'text', text: say.aboutAsked(named) },
        { kind: 'quote', text: inert(words, 5000) },
        { kind: 'button', label: deskWords(desk).mail.openRow(number), url: rowLink(desk, number) },
      ],
    }),
  );
  return [asked, ...mails];
}
