import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import { canMail, queue, wordsFor } from '../../desk/mails.ts';
import { oneLine } from '../../plain/text.ts';
import { facesFor } from './faces.ts';

/** By mail whoever can be mailed; by word of mouth whoever left a number or a name, unless they need no answer. */
export function wayToAsk(desk: Desk, { mail, phone, reach }: Complaint): 'mail' | 'phone' | 'none' {
  if (canMail(desk, mail)) return 'mail';
  return phone.trim() !== '' && reach !== 'none' ? 'phone' : 'none';
}

export function surveyMail(desk: Desk, complaint: Complaint): Change {
  const { number, score, surveys } = complaint;
  const words = wordsFor(desk, complaint).survey;
  const faces = facesFor(desk, complaint);
  const isSecond = surveys > 0 && score !== null;
  return queue(desk, {
    key: surveys === 0 ? `survey:${number}` : `survey:${number}:${surveys}`,
    purpose: 'survey',
    to: complaint.mail.trim(),
    language: complaint.language,
    subject: `${isSecond ? words.subjectAgain : words.subject} [${number}]`,
    number,
    blocks: [
      { kind: 'text', text: `${words.hello(oneLine(complaint.name, 60))}\n${words.ask}` },
      { kind: 'quote', text: inert(complaint.what, 200) },
      { kind: 'text', text: isSecond ? words.howAgain : words.how },
      ...(faces ? [faces] : []),
      { kind: 'small', text: words.opens },
      { kind: 'text', text: desk.settings.businessName },
    ],
  });
}
