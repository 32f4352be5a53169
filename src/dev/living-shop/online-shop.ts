// An online shop for household things, with a pick-up counter and a chat.
import { inEachShop } from './in-each-shop.ts';
import { onlineShopBefore } from './online-shop-before.ts';
import { onlineShopNow } from './online-shop-now.ts';
import type { Shop } from './script.ts';

const person = (name: string, mail: string, role: string, limit: number | null) => ({
  name,
  mail,
  role,
  limit,
  department: '客服',
});

export const onlineShop: Shop = {
  language: 'zh-Hant',
  people: {
    葉青: 'ye.qing@xiaoxiang.example',
    江文: 'jiang.wen@xiaoxiang.example',
    謝德: 'xie.de@xiaoxiang.example',
    吳可心: 'wu.kexin@xiaoxiang.example',
  },
  settings: {
    businessName: '小巷選物',
    zone: 'Asia/Taipei',
    languages: ['zh-Hant', 'en'],
    deskMail: 'service@xiaoxiang.example',
    urgentPhone: '02-5550-0133',
    emergencyPhone: '119',
    currency: 'TWD',
    places: ['官網', 'LINE 商店', '取貨門市'],
    people: [
      person('葉青', 'ye.qing@xiaoxiang.example', 'principal', null),
      person('江文', 'jiang.wen@xiaoxiang.example', 'manager', 5000),
      person('謝德', 'xie.de@xiaoxiang.example', 'staff', 5000),
      person('吳可心', 'wu.kexin@xiaoxiang.example', 'staff', 5000),
    ],
  },
  tales: [...onlineShopBefore, ...onlineShopNow, ...inEachShop('zh-Hant')],
};
