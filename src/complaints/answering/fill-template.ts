// The firm's own phrases, filled for one complaint. Templates are data: they are never compiled to code.
import mustache from 'mustache';
import { localTime } from '../calendar.ts';
import type { Complaint } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { wordsFor } from '../mails.ts';

/** What a phrase may name as {{field}}. */
export const templateFields = [
  'name',
  'number',
  'what',
  'wanted',
  'owner',
  'promise',
  'due',
  'business',
  'order',
] as const;

const asIs = { escape: (text: string): string => text };

/** A field that is not known stays readable as it was written; a broken template is shown as it is. */
export function fillTemplate(desk: Desk, complaint: Complaint, template: string): string {
  const words = wordsFor(desk, complaint);
  const fields: Readonly<Record<(typeof templateFields)[number], string>> = {
    name: complaint.name,
    number: complaint.number,
    what: complaint.what.slice(0, 200),
    wanted: complaint.wanted.slice(0, 200),
    owner: complaint.owner,
    promise: complaint.promise,
    due: complaint.due === null ? '' : words.time.by(localTime(complaint.due, desk.settings.zone)),
    business: desk.settings.businessName,
    order: complaint.order,
  };
  try {
    return mustache.render(template, fields, {}, asIs);
  } catch {
    return template;
  }
}
