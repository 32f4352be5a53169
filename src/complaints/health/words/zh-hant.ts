import type { said as en } from './en.ts';

export const said: typeof en = {
  subject: '有內容無法儲存',
  look: '其餘的都已處理。側邊欄最下方的問題清單列出了需要查看的內容，處理好之後可以在那裡移除。一小時內如果還有，只會列在那裡，不再另外寄信。',
};
