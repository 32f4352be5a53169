// The firm's own phrases, filled for one complaint. Templates are data: they are never compiled to code.
import { localTime } from '../calendar.ts';
import type { Complaint } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { wordsFor } from '../mails.ts';

/** A field that nobody knows stays readable as it was written, so that whoever answers sees it. */
export function fillTemplate(desk: Desk, complaint: Complaint, template: string): string {
  const words = wordsFor(desk, complaint);
  const fields = new Map(
    Object.entries({
      name: complaint.name,
      number: complaint.number,
      what: complaint.what.slice(0, 200),
      wanted: complaint.wanted.slice(0, 200),
      owner: complaint.owner,
      promise: complaint.promise,
      due:
        complaint.due === null ? '' : words.time.by(localTime(complaint.due, desk.settings.zone)),
      business: desk.settings.businessName,
      order: complaint.order,
    }),
  );
  return template.replace(
    /\{\{\s*(\w+)\s*\}\}/g,
    (asWritten, field: string) => fields.get(field) ?? asWritten,
  );
}
