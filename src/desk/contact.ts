import type { Complaint } from './complaint.ts';
import { mailKey, phoneKey } from './customer.ts';
import { type Desk, deskWords } from './desk.ts';
import { type Block, oneLine } from './email.ts';

/** How to reach the customer with one touch: by phone, by mail; a chat name can only be read. */
export function contact(desk: Desk, complaint: Pick<Complaint, 'phone' | 'mail'>): Block[] {
  const mail = mailKey(complaint.mail);
  const write = deskWords(desk).mail.write(mail);
  return [
    ...phoneOrChat(desk, oneLine(complaint.phone, 60)),
    ...(mail === '' ? [] : [{ kind: 'link' as const, label: write, url: `mailto:${mail}` }]),
  ];
}

function phoneOrChat(desk: Desk, phone: string): Block[] {
  const words = deskWords(desk);
  if (phone === '') return [];
  if (phoneKey(phone) === '') return [{ kind: 'text', text: words.mail.chat(phone) }];
  // +886 (0)912: the zero is not dialled from abroad.
  const digits = phone
    .normalize('NFKC')
    .replace('(0)', '')
    .replace(/[^\d+]/g, '');
  return [{ kind: 'link', label: words.mail.call(phone), url: `tel:${digits}` }];
}
