import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  what: {
    spreadsheets: '讀寫試算表',
    forms: '管理表單',
    'script.send_mail': '寄送郵件',
    'script.scriptapp': '自動執行',
    'script.container.ui': '顯示側邊欄和頁面',
    'userinfo.email': '查看電子信箱',
    unknown: '全部權限',
  },
  meanwhile: {
    spreadsheets: '客訴台既不能讀也不能寫，什麼都做不了。',
    forms: '給顧客的表單無法建立、更新或檢查。',
    'script.send_mail': '郵件一封也寄不出去，會先排隊，允許之後再寄出。',
    'script.scriptapp': '設定時無法啟動定時作業，已經在執行的會照常執行。',
    'script.container.ui': '側邊欄、設定頁和海報都打不開。',
    'userinfo.email': '客訴台不知道您是誰，您只能查看，不能更動。',
    unknown: 'Google 沒有說明缺的是哪一項，郵件、表單或定時作業可能會停下來。',
  },
  yours: (what, meanwhile) => `您還沒有允許${what}：${meanwhile}`,
  desks: (who, what, meanwhile) =>
    `客訴台由 ${who} 負責運作，但這個帳號沒有允許${what}：${meanwhile}`,
  line: (whats) => `您還沒有允許${whats.join('、')}。`,
  how: (sentence, url) =>
    `${sentence}請再次選擇「Redress > 設定客訴台」，或開啟 ${url} ，把所有方框都勾選（「全選」）。`,
  refusals: {
    'no-consent': '請開啟 Google 的授權頁面，把所有方框都勾選（「全選」），再試一次。',
    'not-recognised': '您沒有允許查看電子信箱，客訴台不知道您是誰：可以查看，但不能更動。',
  },
};

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
