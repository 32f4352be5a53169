// The firm's own phrases, filled for one complaint. Templates are data: they are never compiled to code.
import mustache from 'mustache';
import { localTime } from '../calendar.ts';
import type { Complaint } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { wordsFor } from '../mails.ts';

const asIs = { escape: (text: string): string => text };

/** A template that cannot be read, a section left open say, is shown as it was written. */
export function fillTemplate(desk: Desk, complaint: Complaint, template: string): string {
  const { time } = wordsFor(desk, complaint);
  const { name, number, owner, promise, order, due } = complaint;
  const fields = {
    name,
    number,
    owner,
    promise,
    order,
    what: complaint.what.slice(0, 200),
    wanted: complaint.wanted.slice(0, 200),
    due: due === null ? '' : time.moment(localTime(due, desk.settings.zone)),
    business: desk.settings.businessName,
  };
  try {
    return mustache.render(template, fields, {}, asIs);
  } catch {
    return template;
  }
}
