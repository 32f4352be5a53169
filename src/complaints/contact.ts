import type { Complaint } from './complaint.ts';
import { mailKey, phoneKey } from './customer.ts';
import { type Desk, deskWords } from './desk.ts';
import { type Block, oneLine } from './email.ts';

/** How to reach the customer with one touch; a chat name can only be read. */
export function contact(desk: Desk, complaint: Pick<Complaint, 'phone' | 'mail'>): Block[] {
  const words = deskWords(desk).followUp;
  const phone = oneLine(complaint.phone, 60);
  const mail = mailKey(complaint.mail);
  if (phoneKey(phone) !== '') {
    const digits = phone.normalize('NFKC').replace(/[^\d+]/g, '');
    return [{ kind: 'link', label: words.call(phone), url: `tel:${digits}` }];
  }
  return [
    ...(phone === '' ? [] : [{ kind: 'text' as const, text: phone }]),
    ...(mail === ''
      ? []
      : [{ kind: 'link' as const, label: words.write(mail), url: `mailto:${mail}` }]),
  ];
}
