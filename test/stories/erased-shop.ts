// A shop in which one person complained by form, by phone and in a file that was imported; was promised something, mailed,
// called, asked, and is archived in part. Another customer's complaint stands beside it.
import { referenceFor } from '../../src/desk/reference.ts';
import type { Language } from '../../src/language/languages.ts';
import { openShop, people, type Shop } from './shop.ts';

export const [first, other, second, imported] = [
  'R-2026-0001',
  'R-2026-0002',
  'R-2026-0003',
  'R-2026-0004',
] as const;
export const theirs = [first, second, imported];

/** Whatever would tell who it was, and what they and we said. */
export const secrets = [
  'Quill',
  'zach.quill',
  '0912 345 678',
  '912345678',
  'ORD-77',
  'samovar',
  'limescale',
] as const;

const quill = {
  what: 'The samovar leaks, as it did before',
  wanted: 'A samovar that is tight',
  name: 'Zacharias Quill',
  company: 'Quill & Sons',
  email: 'Zach.Quill@example.com',
  phone: '0912 345678',
  order: 'ORD-77',
};

const promise = {
  what: 'Another samovar by post',
  who: 'Tom',
  due: '2026-11-24T12:00',
  tell: true,
};

function complains(shop: Shop, language: Language): void {
  shop.customerWrites(quill, { language });
  shop.customerWrites({ what: 'The tea was cold', email: 'chen@example.com' }, { language });
  shop.oneClockRunAfter(10);
  const li = shop.staff('Li');
  li.answers(first, 'Dear Mr Quill, we look at the samovar.');
  li.does('note', { number: first, text: 'Quill shouted.' });
  li.does('promise', { number: first, ...promise });
  shop.oneClockRunAfter(10);
  const reference = referenceFor(shop.state().secret, first, 'add');
  shop.customerWrites({ what: 'There is limescale, too', reference }, { language });
  shop.oneClockRunAfter(10);
}

function isSolved(shop: Shop): void {
  const li = shop.staff('Li');
  li.tells(first, 'I told Quill that the samovar is on its way.');
  li.does('keepPromise', { number: first, promise: `${first}-P1`, text: 'Quill has it' });
  li.solves(first, 'Sent Quill another samovar', { cause: 'Cheap samovar', value: 40 });
  li.closes(first);
}

/** Until the form's complaint is in the Archive, answered with a score; the one by phone is closed. */
export async function openErasedShop(
  language: Language = 'en',
  practise = false,
): Promise<() => Shop> {
  const shop = (await openShop({ languages: [language], practise }))();
  complains(shop, language);
  isSolved(shop);
  shop.leap('2026-11-23T08:30:00Z');
  shop.customerRates(first, 4, { comment: 'The new samovar is fine' }, { events: 'normal' });
  shop.oneClockRunAfter(10);
  shop.leap('2026-12-20T01:00:00Z');
  shop.leap('2026-12-20T03:05:00Z');
  const li = shop.staff('Li');
  li.logs('The samovar again', { who: 'Z. Quill', reach: '0912 345 678' });
  li.tells(second, 'Quill may bring the samovar.');
  li.solves(second, 'Quill was here');
  li.closes(second);
  shop.oneClockRunAfter(10);
  return shop.remembered();
}

const row = { key: 'r-1', row: 2, received: '2026-05-20T00:00:00', status: 'closed' };

export function importsOneOfTheirs(shop: Shop): void {
  const what = 'In May a samovar was late';
  const rows = [{ ...row, closed: '2026-05-22T10:00:00', what, mail: quill.email }];
  shop.call('importRows', { id: 'a-file-1', name: 'old.csv', total: 1, from: 0, rows });
  shop.call('importNext', { id: 'a-file-1' });
}

/** All that is stored but the mailbox, which nobody but its owner reaches. */
export const stored = ({ google: { world } }: Shop): string =>
  JSON.stringify([
    world.spreadsheets,
    world.forms,
    world.properties,
    world.caches,
    world.pendingEvents,
    world.pendingEdits,
  ]);

export const foundIn = (shop: Shop): string[] => {
  const text = stored(shop);
  return secrets.filter((secret) => text.includes(secret));
};

export const asksToErase = (shop: Shop, number: string = first) =>
  shop.staff('Mei').does('erase', { number });

type Figures = Readonly<Record<string, unknown>>;

/** Every number that people are shown of the desk. */
export function figures(shop: Shop): Figures {
  const { health, ...report } = shop.call<Figures>('report', {}, people.Anna);
  return report;
}
