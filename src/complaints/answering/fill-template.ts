// The firm's own phrases, filled for one complaint. Templates are data: they are never compiled to code.

import type { PromiseLine, Template } from '../../desk/call-results.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { nextDate } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import { clearTime, wordsFor } from '../../desk/mails.ts';
import { personNamed } from '../../desk/people.ts';
import { slots, withoutSlots } from '../../plain/slots.ts';
import { isThatTheyHear, openPromises, thatTheyHear } from '../promises/promises.ts';

/** What is promised already and can still be kept is named as it is. Otherwise what the text promises is left open, and
 * begins with a date that can be kept: deadlines run inside the firm and may be past. */
export function fillTemplate(
  desk: Desk,
  complaint: Complaint,
  template: string,
): Omit<Template, 'title'> {
  const known = isAboutPromise.test(template) ? knownPromise(desk, complaint) : undefined;
  if (known) {
    const by = wordsFor(desk, complaint).time.moment(clearTime(desk, known.due));
    const text = fill(template, fieldsOf(desk, complaint, known.what, by));
    const { id, what, who, due } = known;
    return { text, promise: { id, what, who, due } };
  }
  const isNeeded = isAboutPromise.test(template) && !doesWithout.test(template);
  const text = fill(template, fieldsOf(desk, complaint, isNeeded ? slots.what : '', slots.by));
  const what = isNeeded ? '' : thatTheyHear(complaint);
  return { text, promise: text === withoutSlots(text) ? null : begun(desk, complaint, what) };
}

const isAboutPromise = /\{\{[#^]?\s*promise\b/;
/** It has words for when nothing is promised. */
const doesWithout = /\{\{\^\s*promise\b/;

const knownPromise = (desk: Desk, { number }: Complaint) =>
  openPromises(desk, number).find((one) => one.due > desk.now && !isThatTheyHear(one));

const begun = (desk: Desk, { owner }: Complaint, what: string): PromiseLine => ({
  id: '',
  what,
  who: owner,
  due: nextDate(desk, desk.now),
});

/** What they wrote leaves nothing open. */
function fieldsOf(desk: Desk, complaint: Complaint, promise: string, due: string) {
  const { name, number, order, what, wanted } = complaint;
  const business = desk.settings.businessName;
  // While nobody looks after it, whoever writes does.
  const owner = complaint.owner || (personNamed(desk.team, desk.actor)?.name ?? business);
  const words = { name, number, owner, order, business, what: what.slice(0, 200) };
  const known = Object.entries({ ...words, wanted: wanted.slice(0, 200) });
  return {
    ...Object.fromEntries(known.map(([field, text]) => [field, withoutSlots(text)])),
    ...{ promise, due },
  };
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
