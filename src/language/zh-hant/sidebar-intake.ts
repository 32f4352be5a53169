import type { sidebarIntake as words } from '../en/sidebar-intake.ts';

export const sidebarIntake: typeof words = {
  flood: {
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
  addedTo: '已補充到',
  sayAdded: '已記入原來的客訴，並會通知承辦人。',
  problem: {
    dismiss: '知道了',
    again: '再寄一次',
    done: { dismiss: '已從清單中移除。', again: '將於下次定時執行時寄出。' },
  },
  twice: {
    of: '保留哪一件',
    hint: '請填單號，例如 R-2026-0042',
  },
};
