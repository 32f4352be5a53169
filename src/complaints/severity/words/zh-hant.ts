import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  hurtSubject: (number) => `✚ 有人受傷或險些受傷 [${number}]`,
  hurt: (name, due) =>
    `${name === '' ? '一位顧客' : name}反映有人受傷或險些受傷。請立刻打電話聯絡${due === '' ? '' : `，已承諾${due}回覆`}。`,
  moreSubject: (count: number) => `✚ 又有 ${count} 件：有人受傷或險些受傷`,
  more: (count: number) =>
    `又有 ${count} 位顧客表示有人受傷或險些受傷。一小時內數量太多，因此每十分鐘合併通知一次。請馬上查看：其中可能有人需要協助。`,
  choices: {
    happening: {
      alarmed: '已發出警示',
    },
    severity: { normal: '一般', urgent: '↑ 緊急', safety: '✚ 安全' },
  },
  headers: {
    complaints: {
      severity: '嚴重程度',
      hurt: '有人受傷',
      alarmed: '已發警示',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    alarmed: () => '已緊急通知負責人',
  },
};
