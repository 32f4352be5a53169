// A link may have come into a stranger's hands: whoever loses our mails by another address hears of it once.

import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Block } from '../../desk/email.ts';
import { addLink, mailed, wordsFor } from '../../desk/mails.ts';
import { canMail } from '../../desk/who-hears.ts';
import { addressKey } from '../../plain/addresses.ts';
import { said } from './words/said.ts';

/** Nothing of what was said, nor the other address. */
export function addressMoved(
  desk: Desk,
  complaint: Complaint,
  mail: string | undefined,
  key: string,
): readonly Change[] {
  const isSame = mail === undefined || addressKey(mail) === addressKey(complaint.mail);
  if (isSame || !canMail(desk, complaint.mail) || complaint.status === 'withdrawn') return [];
  const { number, language } = complaint;
  const say = said[language];
  const link = addLink(desk, complaint);
  const blocks: Block[] = [
    { kind: 'text', text: say.addressMoved(number) },
    ...(link === '' ? [] : [{ kind: 'link' as const, label: say.addressBack, url: link }]),
    { kind: 'text', text: wordsFor(desk, complaint).mail.closing(desk.settings.businessName) },
  ];
  const subject = say.addressMovedSubject(number);
  const to = complaint.mail.trim();
  const moved = { key: `moved:${number}:${key}`, purpose: 'answer' as const, to, language };
  return [mailed(desk, { ...moved, subject, blocks, number })];
}
