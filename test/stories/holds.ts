// What must hold in every shop, whatever happened to it.
import { keysInArchive } from '../../src/complaints/archive/archive.ts';
import { wholeIndex } from '../../src/desk/key-index.ts';
import type { State } from '../../src/desk/state.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { textOfBooks } from '../../src/dev/google/host/world-copy.ts';
import type { SentMail } from '../../src/dev/google/types.ts';
import { someSettings } from '../builders.ts';
import type { OutboxMail, Shop } from './shop.ts';

/** A notice may have left inside a folded mail. */
const carries = (mail: SentMail, { to, subject, text }: OutboxMail): boolean =>
  mail.to.includes(to) &&
  ((mail.subject === subject && mail.text === text) ||
    mail.text.split('\n\n----\n\n').includes(`${subject}\n\n${text}`));

/** Mails that left more often than they stand in the outbox, or do not stand there at all. */
function sentTooOften({ google: { mails } }: Shop, outbox: readonly OutboxMail[]): string[] {
  const entries = outbox.filter(({ state }) => state === 'sent' || state === 'uncertain');
  const like = ({ to, subject, text }: OutboxMail): string => [to, subject, text].join('\n');
  const known = entries.filter((entry) => {
    const same = entries.filter((other) => like(other) === like(entry)).length;
    return mails.filter((mail) => carries(mail, entry)).length > same;
  });
  const unknown = mails.filter((mail) => !outbox.some((entry) => carries(mail, entry)));
  return [...known.map(({ key }) => key), ...unknown.map(({ subject }) => subject)];
}

const wasSent = ({ google: { mails } }: Shop, entry: OutboxMail): boolean =>
  mails.some((mail) => carries(mail, entry));

const shownAsUncertain = (shop: Shop): readonly string[] =>
  shop.health().problems.map(({ where }) => where);

/** The rule of one, as far as mails and logs can tell: nothing doubled, nothing untrue, chains whole. */
export function soundness(shop: Shop, outbox: readonly OutboxMail[] = shop.outbox()) {
  const { brokenChains, differences, problems } = shop.verify();
  const keys = (entries: readonly OutboxMail[]) => entries.map(({ key }) => key);
  const sent = outbox.filter(({ state }) => state === 'sent');
  const unsent = outbox.filter(({ state }) => state === 'queued' || state === 'taken-back');
  const uncertain = outbox.filter(({ state }) => state === 'uncertain');
  const shown = uncertain.length === 0 ? [] : shownAsUncertain(shop);
  return {
    brokenChains,
    differences,
    problems,
    sentTooOften: sentTooOften(shop, outbox),
    notedButNeverSent: keys(sent.filter((entry) => !wasSent(shop, entry))),
    sentButNotNoted: keys(unsent.filter((entry) => wasSent(shop, entry))),
    uncertainButNotShown: keys(uncertain.filter(({ key }) => !shown.includes(key))),
    indexedOtherwise: indexedOtherwise(shop),
  };
}

export const sound: ReturnType<typeof soundness> = {
  brokenChains: [],
  differences: [],
  problems: [],
  sentTooOften: [],
  notedButNeverSent: [],
  sentButNotNoted: [],
  uncertainButNotShown: [],
  indexedOtherwise: [],
};

/** Cells of the index that say something else than Customers, the Archive and its log do. */
export function indexedOtherwise(shop: Shop): string[] {
  const { index, archived }: Partial<State> = shop.state();
  if (index !== 'written') return [];
  const customers = shop.table('customers').map(({ id, keys }) => ({
    id: String(id),
    keys: (keys ?? []) as readonly string[],
  }));
  return [
    ...otherwise(shop, 0, wholeIndex(customers)),
    ...((archived?.behind ?? true) ? [] : otherwise(shop, 1, wholeIndex(archivedOnes(shop)))),
  ];
}

function archivedOnes(shop: Shop): { id: string; keys: string[] }[] {
  const settings = Object.fromEntries(shop.table('settings').map(({ key, value }) => [key, value]));
  const desk = { settings: someSettings({ ...settings, zone: String(settings['zone']) }) };
  return shop.table('archive').map(({ number, customer, company, mail, phone }, at) => ({
    id: (at + 1).toString(36),
    keys: keysInArchive(desk, {
      number: String(number),
      customer: String(customer ?? ''),
      company: String(company ?? ''),
      mail: String(mail ?? ''),
      phone: String(phone ?? ''),
    }),
  }));
}

function otherwise(shop: Shop, column: number, cells: readonly string[]): string[] {
  const sorted = (cell: unknown): string =>
    String(cell ?? '')
      .split(' ')
      .sort()
      .join(' ');
  const found = shop
    .grid(tabs.index.sheetId)
    .slice(1)
    .map((row) => sorted(row[column]));
  return cells.map(sorted).filter((cell, at) => cell !== found[at]);
}

/** All that people can see: the sheet and the mailboxes. */
export const visible = ({ google }: Shop): string =>
  `${textOfBooks(google.world)}\n${JSON.stringify(google.mails)}`;
