// What must hold in every shop, whatever happened to it.
import { wholeIndex } from '../../src/desk/customer-index.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { textOfBooks } from '../../src/dev/google/host/world-copy.ts';
import type { SentMail } from '../../src/dev/google/types.ts';
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

/** Cells of the index that say something else than Customers do. */
export function indexedOtherwise(shop: Shop): string[] {
  if (shop.state().index !== 'written') return [];
  const sorted = (cell: unknown): string =>
    String(cell ?? '')
      .split(' ')
      .sort()
      .join(' ');
  const cells = shop
    .grid(tabs.index.sheetId)
    .slice(1)
    .map(([cell]) => sorted(cell));
  const customers = shop.table('customers').map(({ id, keys }) => ({
    id: String(id),
    keys: (keys ?? []) as readonly string[],
  }));
  return wholeIndex(customers)
    .map(sorted)
    .filter((cell, at) => cell !== cells[at]);
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

/** All that people can see: the sheet and the mailboxes. */
export const visible = ({ google }: Shop): string =>
  `${textOfBooks(google.world)}\n${JSON.stringify(google.mails)}`;
