// A hair and nail salon with two shops, open every day.
import { inEachShop } from './in-each-shop.ts';
import { salonBefore } from './salon-before.ts';
import { salonNow } from './salon-now.ts';
import type { Shop } from './script.ts';

const person = (name: string, mail: string, role: string, limit: number | null) => ({
  name,
  mail,
  role,
  limit,
  department: '门店',
});

export const salon: Shop = {
  language: 'zh-Hans',
  people: {
    沈岚: 'shen.lan@qinghe.example',
    许诺: 'xu.nuo@qinghe.example',
    何杰: 'he.jie@qinghe.example',
    林小雨: 'lin.xiaoyu@qinghe.example',
  },
  settings: {
    businessName: '青禾美发',
    zone: 'Asia/Shanghai',
    languages: ['zh-Hans', 'en'],
    deskMail: 'kefu@qinghe.example',
    urgentPhone: '021-5550-0166',
    emergencyPhone: '120',
    currency: 'CNY',
    places: ['学府路店', '江湾店', '线上预约'],
    hours: Array(7).fill('09:30-20:00'),
    people: [
      person('沈岚', 'shen.lan@qinghe.example', 'principal', null),
      person('许诺', 'xu.nuo@qinghe.example', 'manager', 2000),
      person('何杰', 'he.jie@qinghe.example', 'staff', 1000),
      person('林小雨', 'lin.xiaoyu@qinghe.example', 'staff', 1000),
    ],
  },
  tales: [...salonBefore, ...salonNow, ...inEachShop('zh-Hans')],
};
