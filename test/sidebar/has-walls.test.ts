import { hasWalls } from '../../src/complaints/poster/pages/has-walls.ts';
import { said } from '../../src/complaints/set-up/words/said.ts';
import { languages } from '../../src/language/languages.ts';

test.each([
  ...['Station shop', 'Mill Lane', 'Airline House', 'Appleton', 'Phone shop', 'Webber Street'],
  ...['车站店', '取貨門市', '学府路店', '便利商店旁', '网球场', '上環店'],
])('a poster can hang at %s', (place) => expect(hasWalls(place)).toBe(true));

test.each([
  ...[
    'Online',
    'Our website',
    'Phone or e-mail',
    'Home visits',
    'LINE shop',
    'Web shop',
    'ＷｅＣｈａｔ',
  ],
  ...['官網', '網路商店', '线上预约', '微信小程序', '外卖', '上门服务', '客服电话', '蝦皮賣場'],
])('no poster can hang at %s', (place) => expect(hasWalls(place)).toBe(false));

test.each(
  languages,
)('of the places a new desk starts with in %s, the shop has walls', (language) => {
  const { shop, online, remote } = said[language].places;
  expect([shop, online, remote].map(hasWalls)).toEqual([true, false, false]);
});
