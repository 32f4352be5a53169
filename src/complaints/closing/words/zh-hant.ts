import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  refusals: {
    'not-closed': '這件客訴還沒有結案。',
    'which-stays': '請填寫保留的那一筆客訴的單號，這樣日後查到這一筆，也能找到那一筆。',
  },
  choices: {
    happening: {
      resolved: '已解決',
      closed: '已結案',
      reopened: '已重新開啟',
      withdrawn: '已撤銷',
      restored: '已復原',
    },
  },
  headers: {
    complaints: {
      resolved: '解決時間',
      closed: '結案時間',
      justified: '客訴是否成立',
      cause: '原因',
      result: '處理結果',
      accepted: '顧客是否接受',
      reopened: '重新開啟次數',
      reopenedAt: '最近重新開啟時間',
    },
  },
  settings: {
    graceDays: { name: '結案後可重新開啟的天數', meaning: '顧客評分低或再次回覆時重新開啟。' },
  },
};

export const shown: typeof shownEn = {
  action: {
    resolve: '已解決',
    close: '結案',
    reopen: '重新開啟',
    withdraw: '撤銷',
    restore: '復原',
  },
  done: {
    resolve: '已解決。請詢問顧客是否滿意，再結案。',
    close: '已結案。',
    reopen: '已重新開啟。',
    withdraw: '已撤銷：不寄郵件、不列入統計，可以復原。',
    restore: '已放回清單。',
  },
  text: {
    reopen: '為什麼重新開啟',
  },
  resolve: {
    justified: '顧客反映的情況屬實嗎？',
    verdicts: { yes: '屬實', part: '部分屬實', no: '不屬實' },
    promise: (what) => `承諾過：${what}`,
    ends: { kept: '已兌現', dropped: '不再需要' },
    result: '做了什麼',
    remedy: '給了顧客什麼',
    remedyHint: '換貨、退款、道歉…',
    cause: '原因是什麼',
    value: '金額',
    limit: (sum) => `超過 ${sum} 須先由別人核准。`,
  },
  close: {
    accepted: '顧客滿意嗎？',
    answers: { yes: '滿意', no: '不滿意', unknown: '不清楚' },
  },
  withdraw: {
    why: '原因',
    reasons: {
      spam: '垃圾訊息',
      test: '測試',
      twice: '重複登記',
      'by-customer': '顧客自行撤回',
    },
  },
  twice: {
    of: '保留哪一件',
    hint: '請填單號，例如 R-2026-0042',
  },
  story: {
    resolved: (who) => `${who} 解決了問題`,
    closed: (who) => `${who} 結案`,
    reopened: (who) => `${who} 重新開啟`,
    withdrawn: (who, d) => `${who} 撤銷${named(d['why'], '，原因：')}${named(d['of'], '，保留 ')}`,
    restored: (who) => `${who} 復原`,
  },
};
