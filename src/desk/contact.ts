import { mailKey } from '../plain/addresses.ts';
import { callLink, isPhone } from '../plain/phones.ts';
import { oneLine } from '../plain/text.ts';
import type { Complaint } from './complaint.ts';
import { type Desk, deskWords } from './desk.ts';
import type { Block } from './email.ts';

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
  if (!isPhone(phone)) return [{ kind: 'text', text: words.mail.chat(phone) }];
  return [{ kind: 'link', label: words.mail.call(phone), url: callLink(phone) }];
}
