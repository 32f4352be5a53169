import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  title: '迎接第一位顧客之前',
  progress: (done, of) => `已完成 ${done}／${of}`,
  fold: '收起清單',
  unfold: '展開清單',
  ready: '完成',
  tick: '做好了',
  untick: '還沒做',
  items: {
    team: {
      title: '團隊',
      todo: '填好店裡的人和電子信箱。只有您一個人？直接按「做好了」。',
      go: '到「團隊」工作表',
    },
    hours: {
      title: '營業時間',
      todo: '期限按營業時間計算。時間和節假日都對嗎？',
      go: '到「營業時間」工作表',
    },
    privacy: {
      title: '隱私說明',
      todo: '讀一遍表單最上面的文字，它代表您的店。',
      go: '到表單上閱讀',
    },
    practice: {
      title: '練習客訴',
      todo: '像顧客一樣填一份表單。所有郵件只寄給您自己。',
      go: '開啟表單',
    },
    poster: {
      title: '海報',
      todo: '列印海報，貼在顧客看得到的地方。',
      go: '看海報',
    },
    private: {
      title: '換個身分看看',
      todo: '用無痕視窗開啟表單：顧客是沒有登入的。',
      otherwise:
        'Google 要求登入？請到表單裡：「已發布 > 管理 > 作答者」選「知道連結的任何人」；「設定 > 回覆」裡不要開啟任何限制。',
      go: '複製連結',
    },
    open: {
      title: '正式啟用',
      todo: '從此郵件會寄給顧客。',
      go: '正式啟用…',
    },
  },
  open: {
    title: '正式啟用客訴台？',
    text: '練習的內容會永久刪除：客訴、紀錄、顧客、評分和郵件。這段期間真有顧客留言的，也算練習，請先記下來。匯入的舊客訴會保留。啟用後郵件會寄給顧客，單號從 0001 開始。',
    yes: '現在啟用',
    no: '再等等',
    done: '已正式啟用，從現在起郵件會寄給顧客。',
  },
  copied: '連結已複製。',
};
