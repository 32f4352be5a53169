// The firm's own phrases, filled for one complaint. Templates are data: they are never compiled to code.
import { type Instant, localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { nextDate } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import { wordsFor } from '../../desk/mails.ts';
import { personNamed } from '../../desk/people.ts';
import { openPromises } from '../promises/promises.ts';

export interface Filled {
  readonly text: string;
  /** The date that the text names. */
  readonly due: Instant | null;
}

/** `{{due}}` is a date that can be kept: of the promise that the text is about, or the next one. Deadlines run inside the firm
 * and may be past. */
export function fillTemplate(desk: Desk, complaint: Complaint, template: string): Filled {
  const { time } = wordsFor(desk, complaint);
  const { name, number, owner, order } = complaint;
  const [next] = openPromises(desk, number).filter((one) => one.due > desk.now);
  const promised = /\{\{[#^]?\s*promise\b/.test(template) ? next : undefined;
  const due = promised?.due ?? nextDate(desk, desk.now);
  const by = time.moment(localTime(due, desk.settings.zone));
  const fields = {
    name,
    number,
    // While nobody looks after it, whoever writes does.
    owner: owner || (personNamed(desk.team, desk.actor)?.name ?? desk.settings.businessName),
    promise: promised?.what ?? '',
    order,
    what: complaint.what.slice(0, 200),
    wanted: complaint.wanted.slice(0, 200),
    due: by,
    business: desk.settings.businessName,
  };
  const text = fill(template, fields);
  return { text, due: text.includes(by) ? due : null };
}

/** `{{due}}`, or a part with its end: `{{#due}} until {{due}}{{/due}}`. */
const tag = /\{\{([#^])\s*(\w+)\s*\}\}([\s\S]*?)\{\{\/\s*\2\s*\}\}|\{\{\s*(\w+)\s*\}\}/g;

/** The two tags of Mustache that phrases need: a field, and a part for when it is (`#`) or is not (`^`) known. What is
 * filled in is not read again; a part without an end stays as it was written. */
export const fill = (template: string, fields: Readonly<Record<string, string>>): string =>
  filled(template, new Map(Object.entries(fields)));

/** A map, since `{{constructor}}` is a field that every object has. */
const filled = (template: string, fields: ReadonlyMap<string, string>): string =>
  template.replace(tag, (_, sign: string, condition: string, part: string, field: string) => {
    if (field) return fields.get(field) ?? '';
    return (sign === '#') === ((fields.get(condition) ?? '') !== '') ? filled(part, fields) : '';
  });
