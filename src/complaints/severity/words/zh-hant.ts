import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  hurt: {
    subject: (number) => `✚ 有人受傷或險些受傷 [${number}]`,
    one: (name, due) =>
      `${name === '' ? '一位顧客' : name}反映有人受傷或險些受傷。請立刻打電話聯絡${due === '' ? '' : `，已承諾${due}回覆`}。`,
    moreSubject: (count: number) => `✚ 又有 ${count} 件：有人受傷或險些受傷`,
    more: (count: number) =>
      `又有 ${count} 位顧客表示有人受傷或險些受傷。一小時內數量太多，因此每十分鐘合併通知一次。請馬上查看：其中可能有人需要協助。`,
  },
  perhaps: {
    subject: (number) => `✚ 有人受傷嗎？請回答有或沒有 [${number}]`,
    one: (name, due) =>
      `從${name === '' ? '一位顧客' : name}的話看來，可能有人受傷。請馬上看一下，並在系統裡回答：有，或沒有。不確定就打電話問${due === '' ? '' : `，已承諾${due}回覆`}。`,
    moreSubject: (count) => `✚ 又有 ${count} 件：有人受傷嗎？`,
    more: (count) =>
      `從另外 ${count} 位顧客的話看來，可能有人受傷。一小時內數量太多，因此每十分鐘合併通知一次。請馬上看一下，並在系統裡逐件回答：有，或沒有。`,
  },
  choices: {
    happening: {
      alarmed: '已發出警示',
      'hurt-asked': '已詢問是否有人受傷',
      'hurt-said': '已確認是否有人受傷',
    },
    severity: { normal: '一般', urgent: '↑ 緊急', safety: '✚ 安全' },
    perhapsHurt: { asked: '有人受傷？請選', yes: '有人受傷', no: '沒人受傷' },
  },
  headers: {
    complaints: {
      severity: '嚴重程度',
      hurt: '有人受傷',
      perhapsHurt: '是否有人受傷',
      alarmed: '已發警示',
    },
  },
};

export const shown: typeof shownEn = {
  action: { wasHurt: '有人受傷', wasNotHurt: '沒有人受傷' },
  whatFor: {
    wasHurt: '立刻通知主管。',
    wasNotHurt: '沒有人受傷，照常處理。',
  },
  done: { wasHurt: '已緊急通知負責人。', wasNotHurt: '已記下：沒有人受傷。' },
  askedHurt: '有人受傷嗎？顧客的話可能是這個意思。不確定就打電話問。',
  story: {
    alarmed: () => '已緊急通知負責人',
    'hurt-asked': () => '已詢問：有人受傷嗎？',
    'hurt-said': (who, d) => `${who}：${d['hurt'] === true ? '有人受傷' : '沒有人受傷'}`,
  },
};
