import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  title: 'Google 會問什麼',
  first:
    '第一次使用時會看到「Google 尚未驗證這個應用程式」（試算表屬於公司的 Google 帳號時不會出現）。請這樣繼續：',
  steps: [
    '按「進階」，再按「前往…（不安全）」。',
    '勾選「全選」，再按「繼續」。哪一項沒勾，哪一項就不能用。',
  ],
  why: '這是因為指令碼只供您自己使用，沒有送交 Google 審查。它在您自己的帳號裡執行，除了您共用這份試算表的人，誰都拿不到存取權。',
  staff: '店裡每個人第一次開啟側邊欄時，Google 也會問一次。',
  blocked:
    '加入 Google 進階保護計畫的帳號無法繼續，請改用其他帳號。公司的 Google 帳號可能要由管理員先放行。',
  open: '開啟 Google 的授權頁面',
  after: '請在 Google 的頁面上把所有方框都勾選（「全選」），再回到這裡按「再試一次」。',
};
