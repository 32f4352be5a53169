// A coffee shop to try the desk with, in each language: two places, a business owner, a manager, and Li.
import type { Language } from '../../language/languages.ts';
import { countryOf, usualChats } from '../../plain/countries.ts';
import { SetUp, type SetUpPerson } from './set-up.ts';

interface Shop
  extends Pick<
    SetUp,
    'businessName' | 'zone' | 'urgentPhone' | 'emergencyPhone' | 'currency' | 'places'
  > {
  readonly principal: string;
  readonly manager: string;
  readonly staff: readonly [string, string];
  readonly department: string;
}

const shops: Readonly<Record<Language, Shop>> = {
  en: {
    businessName: 'Linden Coffee',
    zone: 'Europe/London',
    urgentPhone: '020 7946 0123',
    emergencyPhone: '999',
    currency: 'GBP',
    places: ['Main Street', 'Harbour', 'Online shop'],
    principal: 'Anna',
    manager: 'Mei',
    staff: ['Li', 'Tom'],
    department: 'Shop',
  },
  'zh-Hans': {
    businessName: '林登咖啡',
    zone: 'Asia/Shanghai',
    urgentPhone: '010-2345-6789',
    emergencyPhone: '120',
    currency: 'CNY',
    places: ['大街店', '港口店', '网店'],
    principal: '林安',
    manager: '陈梅',
    staff: ['李莉', '唐明'],
    department: '门店',
  },
  'zh-Hant': {
    businessName: '林登咖啡',
    zone: 'Asia/Taipei',
    urgentPhone: '02-2345-6789',
    emergencyPhone: '119',
    currency: 'TWD',
    places: ['大街店', '港口店', '網路商店'],
    principal: '林安',
    manager: '陳梅',
    staff: ['李莉', '唐明'],
    department: '門市',
  },
};

/** The principal's address is the account that should set the desk up. */
export const demoMails = {
  principal: 'anna@linden.example',
  manager: 'mei@linden.example',
  staff: ['li@linden.example', 'tom@linden.example'],
} as const;

export function demoSetUp(language: Language): SetUp {
  const { principal, manager, staff, department, ...shop } = shops[language];
  const person = (name: string, mail: string, part: Partial<SetUpPerson> = {}) => ({
    name,
    mail,
    department,
    ...part,
  });
  return SetUp().parse({
    ...shop,
    language,
    languages: [language],
    chats: [...usualChats(countryOf({ ...shop, country: '' }))],
    deskMail: 'desk@linden.example',
    people: [
      person(principal, demoMails.principal, { role: 'principal' }),
      person(manager, demoMails.manager, { role: 'manager', limit: 1000 }),
      person(staff[0], demoMails.staff[0], { limit: 100 }),
      person(staff[1], demoMails.staff[1], { limit: 100 }),
    ],
  });
}
