import type { shown as shownEn } from './en.ts';

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
