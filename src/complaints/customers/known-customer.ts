// Who is reached at this address, number or chat name? Shown before a second complaint is made of the first.
import type { Known } from '../../desk/call-results.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys, holdersOf } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { isAboutReader } from '../../desk/people.ts';
import { byUrgency } from '../../plain/by-urgency.ts';
import { isOpen } from '../../plain/status.ts';
import { oneLine } from '../../plain/text.ts';
import { itemOf, meOf } from '../queue/queue.ts';

const shownOpen = 3;
const shortestName = 2;

export function knownAt(desk: Desk, text: string, mail: string): Known | null {
  const me = meOf(desk, mail);
  const theirs = complaintsOf(desk)
    .filter((c) => c.status !== 'withdrawn' && !isAboutReader(desk.team, c, me))
    .filter(isOf(desk, text))
    .sort((a, b) => b.received - a.received);
  const [latest] = theirs;
  if (!latest) return null;
  const open = theirs.filter((c) => isOpen(c) || c.status === 'resolved');
  return {
    name: theirs.find(({ name }) => name !== '')?.name ?? '',
    company: theirs.find(({ company }) => company !== '')?.company ?? '',
    open: open
      .map((c) => itemOf(c, desk.now))
      .sort(byUrgency)
      .slice(0, shownOpen),
  };
}

/** By address or number; a chat name only as a whole. */
function isOf(desk: Desk, text: string): (c: Complaint) => boolean {
  const keys = contactKeys(desk, { mail: '', phone: text });
  const [customer] = holdersOf(desk, keys);
  const plain = (name: string): string => oneLine(name).toLowerCase();
  const chat = plain(text);
  return (c) => {
    if (customer !== undefined && c.customer === customer) return true;
    if (keys.length > 0) return contactKeys(desk, c).some((key) => keys.includes(key));
    return chat.length >= shortestName && plain(c.phone) === chat;
  };
}
