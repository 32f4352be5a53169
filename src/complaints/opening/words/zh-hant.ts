import type { said as en } from './en.ts';

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
