import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  sayNumber: (number, owner) =>
    owner === '' ? `您的單號是 ${number}。` : `您的單號是 ${number}，由${owner}為您處理。`,
};

export const shown: typeof shownEn = {
  quick: {
    what: '發生了什麼事',
    who: '是誰',
    whoHint: '姓名、公司',
    reach: '怎麼聯絡',
    reachHint: '電話、電子信箱或聊天帳號',
    hurt: '有人受傷，或差點受傷',
    channel: '來源',
    place: '地點',
    anyPlace: '沒有說',
    known: '這位顧客來過：',
    say: '請對顧客說：',
    saved: '已登記',
    openIt: '開啟',
    another: '再登記一件',
  },
  known: {
    comma: '，',
    title: (name) => (name === '' ? '舊顧客' : `舊顧客：${name}`),
    nothingOpen: '目前沒有未結案的客訴。',
    which: '這次是',
    fresh: '新的客訴',
    addTo: (number) => `關於 ${number}，補充進去`,
  },
  by: '聯絡管道是',
  notSaid: '沒有說',
  readAs: (ways) => `讀作：${ways.join(' · ')}`,
  doubt: {
    'mail-slip': '這不是可以寄信的信箱：是不是少了或多了一個符號？',
    'digits-lost': '這個號碼被試算表四捨五入過，末尾幾位已經遺失。',
  },
  addedTo: '已補充到',
  sayAdded: '已記入原來的客訴，並會通知承辦人。',
  belongsTo: (number) => `與 ${number} 相關`,
};
