// Mails link to a complaint's row. Where it stands, or will after this commit, is known only now; a link whose row is
// unknown, or moved since, still opens the list.
import type { Mail } from '../../desk/outbox.ts';
import type { Plan } from '../../desk/plan.ts';
import { tabs } from '../../desk/tabs.ts';
import { appendsOf, pushedBy, typedBy } from './appended-rows.ts';
import type { ReadDesk } from './parse-desk.ts';

const link = new RegExp(
  `(#gid=${tabs.complaints.sheetId})(&(?:amp;)?)row=([A-Z]{1,4}-\\d{4}-\\d{4,})`,
  'g',
);

const hasLinks = ({ text, html }: Mail): boolean => [text, html].some((part) => part.match(link));

export function withRowLinks(plan: Plan, read: ReadDesk): Plan {
  const written = plan.changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));
  if (!written.some(hasLinks)) return plan;
  const places = placesOf(plan, read);
  const placed = (text: string): string =>
    text.replace(link, (_, list: string, and: string, number: string) => {
      const at = places.get(number);
      return at === undefined ? list : `${list}${and}range=A${at + 1}`;
    });
  const fresh = new Map(
    written.map((mail) => [mail, { ...mail, text: placed(mail.text), html: placed(mail.html) }]),
  );
  const now = (mail: Mail): Mail => fresh.get(mail) ?? mail;
  const outbox = [...plan.after.outbox].map(
    ([key, entry]) => [key, { ...entry, mail: now(entry.mail) }] as const,
  );
  return {
    ...plan,
    after: { ...plan.after, outbox: new Map(outbox) },
    changes: plan.changes.map((one) =>
      one.type === 'mail' ? { ...one, mail: now(one.mail) } : one,
    ),
  };
}

/** 0-based row of each complaint; new ones follow the last. */
function placesOf(plan: Plan, read: ReadDesk): ReadonlyMap<string, number> {
  const table = read.raw.tables.get('complaints');
  const next = (table?.firstRow ?? 1) + (table?.rows.length ?? 0);
  const coming = appendsOf(plan, read).filter(({ tab }) => tab === 'complaints');
  const below = coming.filter(({ at }) => at === undefined).flatMap(({ rows }) => rows);
  const between = coming.filter(({ at }) => at !== undefined);
  const { at, typed } = read.registers.complaints;
  const rowOfClaim = new Map(typed.map((row) => [row.claim, row.at]));
  const becoming = [...typedBy(plan)].map(
    ([number, claim]) => [number, rowOfClaim.get(claim) ?? next] as const,
  );
  const stood = [
    ...at,
    ...becoming,
    ...below.map((row, index) => [String(row['number']), next + index] as const),
  ];
  return new Map([
    ...stood.map(([number, row]) => [number, pushedBy(between, row)] as const),
    ...between.flatMap(({ rows, at: first = 0 }, order) =>
      rows.map(
        (row, index) =>
          [String(row['number']), pushedBy(between.slice(order + 1), first + index)] as const,
      ),
    ),
  ]);
}
