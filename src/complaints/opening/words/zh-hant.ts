import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  menu: '正式啟用…',
  question: {
    title: '正式啟用客訴台？',
    text: (complaints) =>
      `練習用的 ${complaints} 件客訴會永久刪除，連同紀錄、顧客、評分和郵件。這段期間真有顧客留言的，也算練習，請先記下來。匯入的舊客訴會保留。啟用後郵件會寄給顧客，單號從 0001 開始。`,
  },
  opened: '已正式啟用：從現在起郵件會寄給顧客，單號從 0001 開始。',
  wasOpen: '客訴台早已啟用，沒有做任何更動。',
  copy: {
    justCopy: '它就只是一份副本：不做任何事，也不寄信給任何人。之後不再詢問。',
    made: (tabs) =>
      `它現在是一個獨立的客訴台，由您負責運作，處於練習狀態。原來那個客訴台的舊回覆還留在：${tabs}。這些工作表可以刪除。`,
  },
  takeOver: {
    notYours: '只有店主（見「團隊」工作表）才能接手運作客訴台。沒有做任何更動。',
    protected: (owner) =>
      `受保護的工作表，Google 不讓您更動。請先由 ${owner} 或檔案擁有者把擁有權轉移給您（共用 > 您的名字 > 轉移擁有權）。沒有做任何更動。`,
  },
  refusals: {
    'principal-only': '只有店主，或當初設定客訴台的人，才能這樣做。',
    'no-copy': '這不是副本，而是客訴台本身。沒有做任何更動。',
  },
  headers: {
    complaints: {
      practice: '練習',
    },
  },
};

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
    limits: {
      title: '金額上限',
      todo: '每人可自行決定多少金額？沒填的人，不論多少都要先請求核准。本來就想這樣？直接按「做好了」。',
      go: '到「團隊」工作表',
    },
    hours: {
      title: '營業時間',
      todo: '期限按營業時間計算。時間和節假日都對嗎？',
      go: '到「營業時間」工作表',
    },
    privacy: {
      title: '隱私說明',
      todo: '讀一遍表單最後的文字，它代表您的店。',
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
