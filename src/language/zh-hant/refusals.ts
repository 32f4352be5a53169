import type { refusals as english } from '../en/refusals.ts';

export const refusals: typeof english = {
  'not-in-team': '您不在「團隊」工作表裡：可以查看，但不能更動。請店主把您加進去。',
  'not-your-role': '只有主管或這件客訴的承辦人可以這樣做。',
  'unknown-complaint': '找不到這個單號的處理中客訴。',
  'unknown-person': '「團隊」工作表裡沒有這個名字。',
  'about-this-person': '這件客訴涉及這位同事，請換一位承辦。',
  'already-closed': '這件客訴已經結案，請先重新開啟。',
  'not-resolved': '請先按「已解決」，寫下為顧客做了什麼。',
  'no-mail': '沒有可用的電子信箱。請打電話或用通訊軟體聯絡，再用「已告知顧客」記下來。',
  'mail-gone': '郵件已經寄出。',
  'nothing-said': '還沒有寫內容。',
  'date-unreadable': '看不懂這個日期。',
  'too-late-to-reopen': '這件客訴已經封存，請另外登記一件。',
  'somebody-saving': '有同事正在儲存。沒有更動任何內容，請再試一次。',
  'bad-arguments': '無法辨識這個操作，請重新整理側邊欄再試。',
  'desk-copied': '這是客訴台的副本：在有人決定「新客訴台」或「只是副本」之前，它不會做任何事。',
  'desk-older':
    'Redress 剛更新到新版本，正在整理這份試算表，最多五分鐘，請稍後再試。資料不會遺失。',
  'desk-newer':
    '這份試算表由較新版本的 Redress 管理，目前安裝的是舊版本。沒有更動任何內容，請重新安裝新版本。',
  'not-set-up': '這個試算表裡還沒有客訴台。請選擇「Redress > 設定客訴台」。',
  'header-trouble': '有欄位標題缺少或重複，所以沒有寫入。請看側邊欄下方的問題提示。',
  'google-failed': 'Google 沒有正常回應，可能沒有儲存。請查看後再試。',
  'just-copy': '這只是客訴台的一份副本，不會做任何事，也不會寄信給任何人。',
};
