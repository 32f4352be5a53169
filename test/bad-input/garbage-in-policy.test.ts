// Whatever stands in Team, Hours, Rules, Touchpoints and Settings: the next complaint is logged, owned and acknowledged.
import { type TabName, tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

const policy: readonly TabName[] = ['team', 'hours', 'rules', 'touchpoints', 'settings'];
const cells = policy.flatMap((tab) =>
  tabs[tab].columns.map(({ field }, at) => ({ tab, field, at })),
);

it.each(cells)('garbage in every $field of $tab', ({ tab, at }) => {
  const shop = fresh();
  const { sheetId } = tabs[tab];
  const rows = shop.grid(sheetId).filter((row) => row.some((cell) => cell !== '')).length;
  for (let row = 2; row <= rows; row += 1) {
    shop.google.typeCell(people.Anna, sheetId, row, at + 1, '☂ 31 February');
  }
  shop.oneClockRunAfter(10);
  shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com', name: 'Wang' });
  shop.oneClockRunAfter(15);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(shop.rows().map(({ what }) => what)).toEqual(['The cup broke']);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  const owned = shop.rows()[0]?.['owner'] !== '';
  const alarmed = shop.health().problems.some(({ code }) => code === 'nobody-available');
  expect(owned || alarmed).toBe(true);
});

it('a form that somebody deleted does not stop the clock when places change', async () => {
  const shop = (await openShop({ languages: ['en', 'zh-Hant'] }))();
  const gone = shop.state().forms.find(({ language }) => language === 'zh-Hant');
  if (!gone) throw new Error('no second form');
  Reflect.deleteProperty(shop.google.world.forms, gone.formId);
  shop.google.typeCell(people.Anna, tabs.touchpoints.sheetId, 2, 1, 'Harbour Street');
  shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com' }, { events: 'missing' });
  shop.oneClockRunAfter(15);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
}, 60_000);
