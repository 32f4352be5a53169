// A repair shop for phones, laptops, bicycles and kitchen machines: two counters, and a van.
import { inEachShop } from './in-each-shop.ts';
import { repairShopBefore } from './repair-shop-before.ts';
import { repairShopNow } from './repair-shop-now.ts';
import type { Shop } from './script.ts';

const person = (name: string, mail: string, role: string, limit: number | null) => ({
  name,
  mail,
  role,
  limit,
  department: 'Workshop',
});

export const repairShop: Shop = {
  language: 'en',
  people: {
    Ruth: 'ruth@brightside.example',
    Owen: 'owen@brightside.example',
    Dan: 'dan@brightside.example',
    Priya: 'priya@brightside.example',
  },
  settings: {
    businessName: 'Brightside Repairs',
    zone: 'Europe/London',
    languages: ['en', 'zh-Hans'],
    deskMail: 'help@brightside.example',
    urgentPhone: '020 7946 0188',
    emergencyPhone: '999',
    currency: 'GBP',
    places: ['Mill Lane', 'Station Road', 'Home visits'],
    hours: [...Array(5).fill('08:30-17:30'), '09:00-13:00', ''],
    people: [
      person('Ruth', 'ruth@brightside.example', 'principal', null),
      person('Owen', 'owen@brightside.example', 'manager', 500),
      person('Dan', 'dan@brightside.example', 'staff', 100),
      person('Priya', 'priya@brightside.example', 'staff', 100),
    ],
  },
  tales: [...repairShopBefore, ...repairShopNow, ...inEachShop('en')],
};
