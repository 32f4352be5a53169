import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  subject: (count: number) => `一小時內收到 ${count} 份表單：都是真的嗎？`,
  came: (count: number, most: number, addresses: number) =>
    `一小時內收到 ${count} 份表單，來自 ${addresses} 個電子信箱；平常不會超過 ${most} 份。收件確認先暫緩寄出。所有內容都已記錄；凡寫明有人受傷的，警示仍照常立即寄出。最後幾份是：`,
  decide:
    '請開啟試算表，在側邊欄最上方選擇：「都是真的」會寄出收件確認；「全部撤銷」會把它們移出清單，不寄信給任何人，而且可以復原。',
  otherwise: (by: string) =>
    `若到${by}仍無人決定，就當作真實意見處理，收件確認照常寄出，但不引用對方所寫的內容。`,
  refusals: {
    'flood-over': '這個問題已經有人決定了，請重新整理清單。',
  },
  settings: {
    floodPerHour: {
      name: '每小時表單過多的界線',
      meaning: '超過後暫停收件確認，直到您確認這些表單是真的。填 0 則不檢查。',
    },
  },
};

export const shown: typeof shownEn = {
  title: '這些都是真的嗎？',
  came: (waiting) => `一小時內收到的表單異常多，有 ${waiting} 封收件確認暫緩寄出。`,
  otherwise: (by) => `到${by}仍無人決定，就會寄出。`,
  real: '都是真的',
  fake: (n) => `全部撤銷（${n} 件）`,
  sure: (n) => `要撤銷 ${n} 件嗎？不會寄信給任何人，而且可以復原。`,
  yes: '確定撤銷',
  no: '先不要',
  withdrawn: (n) => `已一次撤銷 ${n} 件。`,
  undo: '全部復原',
  askLead: '由主管或店主決定。',
  done: {
    real: '收件確認現在陸續寄出，以當天的寄信額度為限。',
    fake: '已撤銷，沒有寄信給任何人。',
    undo: '已回到清單中。',
  },
};
