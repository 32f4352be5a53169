import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import { mailed } from '../../desk/mails.ts';
import { canMail } from '../../desk/who-hears.ts';
import { oneLine } from '../../plain/text.ts';
import { isBad } from './bad-score.ts';
import { facesFor } from './faces.ts';
import { said } from './words/said.ts';

/** By mail whoever can be mailed; by word of mouth whoever left a number or a name, unless they need no answer. */
export function wayToAsk(desk: Desk, { mail, phone, reach }: Complaint): 'mail' | 'phone' | 'none' {
  if (canMail(desk, mail)) return 'mail';
  return phone.trim() !== '' && reach !== 'none' ? 'phone' : 'none';
}

export function surveyMail(desk: Desk, complaint: Complaint): Change {
  const { number, score, surveys } = complaint;
  const say = said[complaint.language];
  const faces = facesFor(desk, complaint);
  const isSecond = surveys > 0 && isBad(score);
  return mailed(desk, {
    key: surveys === 0 ? `survey:${number}` : `survey:${number}:${surveys}`,
    purpose: 'survey',
    to: complaint.mail.trim(),
    language: complaint.language,
    subject: `${isSecond ? say.subjectAgain : say.subject} [${number}]`,
    number,
    blocks: [
      { kind: 'text', text: `${say.hello(oneLine(complaint.name, 60))}\n${say.ask}` },
      { kind: 'quote', text: inert(complaint.what, 200) },
      { kind: 'text', text: isSecond ? say.howAgain : say.how },
      ...(faces ? [faces] : []),
      { kind: 'small', text: say.opens },
      { kind: 'text', text: desk.settings.businessName },
    ],
  });
}
