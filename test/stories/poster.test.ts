// A shop hangs its poster: from the menu to a customer's form with the place chosen, and the phone on the counter.

import type { Posters } from '../../src/complaints/poster/poster.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from './shop.ts';

let shopAgain: () => Shop;
beforeAll(async () => {
  shopAgain = await openShop({ languages: ['en', 'zh-Hant'] });
}, 60_000);

const postersOf = (shop: Shop, as: string = people.Anna): Posters => shop.call('poster', {}, as);
const placeIn = (shop: Shop, url: string): unknown => {
  const form = shop.google.openForm(url);
  const link = shop.state().forms.find((one) => one.formId === form.formId);
  return form.prefilled[link?.questions['place'] ?? ''];
};

const typePlace = (shop: Shop, row: number, place: string) =>
  shop.google.typeCell(people.Anna, tabs.touchpoints.sheetId, row, 1, place);

test('the menu opens the page, and every link opens its form with the place chosen', () => {
  const shop = shopAgain();
  shop.google.call('showPoster', [], { as: people.Anna });
  expect(shop.google.sidebar(people.Anna)).toContain('id="app"');
  const { places, businessName, practising, pending } = postersOf(shop);
  expect({ businessName, practising, pending }).toMatchObject({
    practising: false,
    pending: false,
  });
  expect(places.length).toBeGreaterThan(1);
  for (const { place, links } of places) {
    expect(links.map(({ language }) => language)).toEqual(['en', 'zh-Hant']);
    for (const { url, staffUrl } of links) {
      expect([placeIn(shop, url), placeIn(shop, staffUrl)]).toEqual(
        place === '' ? [undefined, undefined] : [place, place],
      );
    }
  }
});

test('a new place is printed by others once the forms offer it, by whoever set the desk up at once', () => {
  const waiting = shopAgain();
  typePlace(waiting, 8, 'Old Town');
  expect(postersOf(waiting, people.Li)).toMatchObject({ pending: true });
  expect(postersOf(waiting, people.Li).places.map(({ place }) => place)).toEqual(['']);
  waiting.later(6);
  const offered = postersOf(waiting, people.Li);
  expect(offered.pending).toBe(false);
  expect(placeIn(waiting, linkOf(offered, 'Old Town'))).toBe('Old Town');

  const installed = shopAgain();
  typePlace(installed, 8, 'Old Town');
  const atOnce = postersOf(installed);
  expect(placeIn(installed, linkOf(atOnce, 'Old Town'))).toBe('Old Town');
});

const linkOf = ({ places }: Posters, wanted: string, by: 'url' | 'staffUrl' = 'url'): string =>
  places.find(({ place }) => place === wanted)?.links[0]?.[by] ?? '';

test('a place that stands twice in Touchpoints is one place, and changes nothing', () => {
  const shop = shopAgain();
  typePlace(shop, 8, 'Harbour');
  const { pending, places } = postersOf(shop, people.Li);
  expect(pending).toBe(false);
  expect(places.filter(({ place }) => place === 'Harbour')).toHaveLength(1);
});

test('written down by staff: marked as such, with an owner and an acknowledgement like any other', () => {
  const shop = shopAgain();
  const place = postersOf(shop).places[1]?.place ?? '';
  const form = shop.google.openForm(linkOf(postersOf(shop), place, 'staffUrl'));
  const titles = shop.state().forms.find((one) => one.formId === form.formId)?.questions ?? {};
  shop.google.submitForm(form.formId, {
    ...form.prefilled,
    [titles['what'] ?? '']: 'The cup was broken.',
    [titles['email'] ?? '']: 'wang@example.com',
  });
  const [facts] = shop.facts();
  expect(facts).toMatchObject({ channel: 'staff', place, mail: 'wang@example.com' });
  expect(facts?.['owner']).not.toBe('');
  expect(shop.mailsTo('wang@example.com').map(({ subject }) => subject)).toEqual([
    `We have your message [${facts?.['number']}]`,
  ]);
  expect(shop.rows()[0]).toMatchObject({ channel: 'staff' });
  expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [] });
});

test('a mark that somebody made up is none, and who is not in Team is not told it', () => {
  const shop = shopAgain();
  shop.customerWrites({ what: 'Cold coffee', reference: 'STAFF-2345678923' });
  expect(shop.facts()).toEqual([expect.objectContaining({ channel: 'form', what: 'Cold coffee' })]);
  const stranger = 'stranger@example.com';
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const book = spreadsheets[spreadsheetId];
  Object.assign(book ?? {}, { editors: [...(book?.editors ?? []), stranger] });
  const links = postersOf(shop, stranger).places.flatMap((place) => place.links);
  expect(new Set(links.map(({ staffUrl }) => staffUrl))).toEqual(new Set(['']));
});
