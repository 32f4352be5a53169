// A shop in which one customer was promised two things and another nothing yet.
import { openShop, type Record_, type Shop } from './shop.ts';

export const number = 'R-2026-0001';
export const other = 'R-2026-0002';
export const [first, second] = [`${number}-P1`, `${number}-P2`] as const;
const untold = { tell: false };
export const cup = { ...untold, what: 'A new cup by post', who: 'Tom', due: '2026-11-25T12:00' };
export const call = { ...untold, what: 'We call about it', who: 'Li', due: '2026-11-24T18:00' };

export async function openPromisedShop(): Promise<() => Shop> {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com', name: 'Wang' });
  shop.customerWrites({ what: 'The tea was cold', email: 'chen@example.com', name: 'Chen' });
  shop.oneClockRunAfter(10);
  shop.staff('Li').answers(number, 'We look into it.');
  shop.staff('Li').does('promise', { number, ...cup, how: 'phone' });
  shop.staff('Li').does('promise', { number, ...call });
  shop.oneClockRunAfter(20);
  return shop.remembered();
}

export const promises = (shop: Shop): readonly Record_[] =>
  shop.table('promises').map(({ head, ...shown }) => shown);
export const one = (shop: Shop, id: string): Record_ =>
  promises(shop).find((row) => row['id'] === id) ?? {};
export const complaint = (shop: Shop, which = number): Record_ =>
  shop.rows().find((row) => row['number'] === which) ?? {};
