import { named } from '../../../language/story.ts';
import type { Decision, decided as decidedEn, said as en, shown as shownEn } from './en.ts';

const ended = '我們已經了解清楚，處理結果如下：';
const opening: Readonly<Record<Decision['justified'], string>> = {
  yes: ended,
  unknown: ended,
  part: '我們仔細了解了情況，您提出的要求我們同意一部分。處理結果如下：',
  no: '我們仔細了解了情況，很抱歉，結果可能和您期望的不一樣。處理結果如下：',
};

export const decided: typeof decidedEn = {
  subject: (number) => `處理結果 [${number}]`,
  text: (d) =>
    [
      opening[d.justified],
      d.result,
      d.remedy === '' ? '' : `給您的補償：${d.remedy}`,
      d.reasons === '' ? '' : `原因說明：${d.reasons}`,
      d.routes,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  otherRoutes:
    '如果您不認同這個結果，請告訴我們，我們會再了解一次。您也可以撥打 1950 消費者服務專線，或向當地的消費者服務中心申訴。',
};

export const said: typeof en = {
  refusals: {
    'reasons-missing': '顧客的要求沒有全部滿足時，要告訴顧客原因：請填寫原因說明。',
    'not-closed': '這件客訴還沒有結案。',
    'which-stays': '請填寫保留的那一筆客訴的單號，這樣日後查到這一筆，也能找到那一筆。',
  },
  choices: {
    happening: {
      resolved: '已解決',
      closed: '已結案',
      raised: '已告知負責人',
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
      reasons: '原因說明',
      accepted: '顧客是否接受',
      reopened: '重新開啟次數',
      reopenedAt: '最近重新開啟時間',
    },
  },
  settings: {
    graceDays: { name: '結案後可重新開啟的天數', meaning: '顧客評分低或再次回覆時重新開啟。' },
    otherRoutesEn: {
      name: '顧客的其他管道（English）',
      meaning:
        '不同意或只部分同意顧客的要求時，寫在郵件結尾：顧客還可以找誰。不填則寫：可以再聯絡我們，或向當地的消費者團體求助。',
    },
    otherRoutesZhHans: {
      name: '顧客的其他管道（简体中文）',
      meaning: '同上，用簡體中文。不填則寫：可以再聯絡我們，或撥打 12315。',
    },
    otherRoutesZhHant: {
      name: '顧客的其他管道（繁體中文）',
      meaning: '同上，用繁體中文。不填則寫：可以再聯絡我們，或撥打 1950。',
    },
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
  whatFor: {
    resolve: '寫明決定和結果，以及怎樣告訴顧客。',
    close: '顧客已知道結果。幾天後會請顧客評分。',
    reopen: '事情其實還沒結束。',
    withdraw: '垃圾、測試或重複：不寄信，不列入數字。',
    restore: '放回清單。',
  },
  done: {
    resolve: '已解決。若有郵件，幾分鐘後寄出，在那之前可以收回。',
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
    result: '做了什麼（寫給顧客看）',
    reasons: '為什麼沒有全部滿足（寫給顧客看）',
    how: '怎麼告訴顧客',
    byMail: '寄郵件，內容見下方',
    told: (way) => `剛剛已告知：${way}`,
    known: '顧客已經知道',
    later: '還沒有，稍後再告訴',
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
    resolved: (who, d) => `${who} 解決了問題${named(d['by'], '，告知方式：')}`,
    closed: (who) => `${who} 結案`,
    raised: (_, d) => `已告知${named(d['told'], ' ')}：結案了，顧客不滿意`,
    reopened: (who) => `${who} 重新開啟`,
    withdrawn: (who, d) => `${who} 撤銷${named(d['why'], '，原因：')}${named(d['of'], '，保留 ')}`,
    restored: (who) => `${who} 復原`,
  },
};
