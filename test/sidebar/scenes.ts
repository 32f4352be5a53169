// The words of the fixtures: people, places and complaints of one coffee shop in three languages.

import { said } from '../../src/complaints/promises/words/said.ts';
import type { Template } from '../../src/desk/call-results.ts';
import type { Language } from '../../src/language/languages.ts';
import type { LetterFrame } from '../../src/plain/framed.ts';
import { slots } from '../../src/plain/slots.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';

/** In Taipei. */
const tomorrowNoon = Date.UTC(2026, 10, 25, 4);
const noon = (language: Language): string =>
  wordsOf[language].time.moment({ month: 11, day: 25, weekday: 3, hour: 12, minute: 0 });

/** The first template as it is read before anything is changed. */
export const filledFirst = (language: Language): string =>
  (scenes[language].templates[0]?.text ?? '').replace(slots.by, noon(language));

const promising = (title: string, text: string, what: string, who: string): Template => ({
  title,
  text,
  promise: { id: '', what, who, due: tomorrowNoon },
});

interface Scene {
  readonly business: string;
  readonly me: string;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly kind: string;
  readonly items: readonly { name: string; company: string; what: string }[];
  readonly full: string;
  readonly wanted: string;
  readonly said: string;
  readonly templates: readonly Template[];
  readonly frame: LetterFrame;
  readonly logged: string;
  readonly refusal: string;
  readonly sting: string;
}

const quoted = (lead: string, words: string): LetterFrame['quote'] => ({
  ...{ lead, words, begins: words },
});

export const scenes: Record<Language, Scene> = {
  en: {
    business: 'Linden Coffee',
    me: 'Li',
    people: ['Li', 'Mei Huang', 'Anna Lin'],
    places: ['Station shop', 'Online'],
    kind: 'Broken or faulty',
    items: [
      { name: 'Wang Xiaoming', company: '', what: 'The cup arrived broken, I would like a swap.' },
      { name: 'Grace Chen', company: 'Corner Books', what: 'Two of the five bags are missing.' },
      { name: 'Tom Baker', company: '', what: 'The lid came off and I burnt my hand.' },
      { name: 'Ada Novak', company: '', what: 'Waited twenty minutes for a filter coffee.' },
      { name: 'Kim Olsen', company: '', what: 'Charged twice for one order.' },
    ],
    full: 'The cup arrived broken, I would like a swap. The box had no padding at all and the seal was already open when the courier handed it over. I took photos of it at the door. It was meant as a present for Saturday.',
    wanted: 'A swap before Saturday',
    said: 'Called back: the photos are on their way.',
    templates: [
      promising(
        'We are looking into it',
        `Thank you for telling us, and we are sorry for the trouble. I have asked the warehouse about your order and will tell you by ${slots.by}, what we found and what we will do.`,
        said['en'].youHear,
        'Li',
      ),
      { title: 'A swap is on its way', text: 'A new cup leaves our shop today.', promise: null },
      promising(
        'This is what we will do',
        `This is what we will do: ${slots.what} (by ${slots.by}).\n\nIs this all right for you?`,
        '',
        'Li',
      ),
    ],
    frame: {
      subject: 'Our answer to you [R-2026-0042]',
      sender: 'Linden Coffee',
      before: 'Hello Wang Xiaoming,\n\nThis is about your complaint R-2026-0042.',
      after: 'Li\nLinden Coffee',
      quote: quoted('You wrote to us:', 'The cup arrived broken.'),
      hint: 'To answer us or to add something, write here',
    },
    logged:
      'Thank you for telling us. Your number is R-2026-0047. Li is looking after it and will call you by 14:10.',
    refusal: 'Mei Huang closed this complaint a moment ago.',
    sting: 'Please calm down, this is our policy.',
  },
  'zh-Hans': {
    business: '林登咖啡',
    me: '李莉',
    people: ['李莉', '黄梅', '林安娜'],
    places: ['车站店', '网店'],
    kind: '破损或故障',
    items: [
      { name: '王小明', company: '', what: '收到的杯子破了，希望换一个。' },
      { name: '陈佳怡', company: '街角书店', what: '五袋咖啡豆少了两袋。' },
      { name: '唐磊', company: '', what: '杯盖突然掉了，手被烫伤。' },
      { name: '赵欣', company: '', what: '一杯手冲等了二十分钟。' },
      { name: '孙悦', company: '', what: '一笔订单扣了两次钱。' },
    ],
    full: '收到的杯子破了，希望换一个。箱子里一点缓冲都没有，快递员交给我的时候封口已经开了。我在门口就拍了照片。这是周六要送人的礼物，现在很着急，不知道还来不来得及，请尽快告诉我你们打算怎么处理。',
    wanted: '周六以前换一个新的',
    said: '已回电，顾客会把照片发过来。',
    templates: [
      promising(
        '正在了解情况',
        `谢谢您告诉我们，给您添麻烦了，非常抱歉。我已经向仓库核实您的订单，最晚在${slots.by}前告诉您查到的情况和我们的处理办法。`,
        said['zh-Hans'].youHear,
        '李莉',
      ),
      { title: '换货已发出', text: '新的杯子今天从店里寄出。', promise: null },
      promising(
        '这样处理',
        `我们打算这样处理：${slots.what}（${slots.by}前）。\n\n您看这样可以吗？`,
        '',
        '李莉',
      ),
    ],
    frame: {
      subject: '给您的答复 [R-2026-0042]',
      sender: '林登咖啡',
      before: '王小明您好：\n\n关于您的投诉 R-2026-0042：',
      after: '李莉\n林登咖啡',
      quote: quoted('您当时写道：', '收到的杯子是碎的。'),
      hint: '想回复我们或补充情况，请点这里',
    },
    logged: '谢谢您告诉我们。您的单号是 R-2026-0047，由李莉负责，下午2点10分前给您回电。',
    refusal: '黄梅刚刚已经把这件投诉结案了。',
    sting: '请您冷静，这是规定。',
  },
  'zh-Hant': {
    business: '林登咖啡',
    me: '李莉',
    people: ['李莉', '黃梅', '林安娜'],
    places: ['車站門市', '網路商店'],
    kind: '破損或故障',
    items: [
      { name: '王小明', company: '', what: '收到的杯子破了，希望更換。' },
      { name: '陳佳怡', company: '街角書店', what: '五袋咖啡豆少了兩袋。' },
      { name: '唐磊', company: '', what: '杯蓋突然掉了，手被燙傷。' },
      { name: '趙欣', company: '', what: '一杯手沖等了二十分鐘。' },
      { name: '孫悅', company: '', what: '一筆訂單扣了兩次款。' },
    ],
    full: '收到的杯子破了，希望更換。箱子裡完全沒有緩衝材，宅配員交給我的時候封口已經開了。我在門口就拍了照片。這是星期六要送人的禮物，現在很著急，不曉得還來不來得及，請儘快告訴我你們打算怎麼處理。',
    wanted: '星期六以前換一個新的',
    said: '已回電，顧客會把照片傳過來。',
    templates: [
      promising(
        '正在了解狀況',
        `謝謝您告訴我們，造成您的不便，非常抱歉。我已向倉庫確認您的訂單，最晚於${slots.by}前告訴您查到的情況和我們的處理方式。`,
        said['zh-Hant'].youHear,
        '李莉',
      ),
      { title: '換貨已寄出', text: '新的杯子今天從門市寄出。', promise: null },
      promising(
        '這樣處理',
        `我們打算這樣處理：${slots.what}（${slots.by}前）。\n\n您覺得這樣可以嗎？`,
        '',
        '李莉',
      ),
    ],
    frame: {
      subject: '給您的回覆 [R-2026-0042]',
      sender: '林登咖啡',
      before: '王小明您好：\n\n關於您的客訴 R-2026-0042：',
      after: '李莉\n林登咖啡',
      quote: quoted('您當時寫道：', '收到的杯子是碎的。'),
      hint: '想回覆我們或補充說明，請按這裡',
    },
    logged: '謝謝您告訴我們。您的單號是 R-2026-0047，由李莉承辦，下午2點10分前回電給您。',
    refusal: '黃梅剛才已經將這件客訴結案了。',
    sting: '請您冷靜，這是規定。',
  },
};
