import type { said as en } from './en.ts';

export const said: typeof en = {
  yoursSubject: (name, number) => `由您承辦：${name === '' ? '一位顧客的客訴' : name} [${number}]`,
  noMailPleasePhone:
    '沒有可用的電子信箱，系統沒有寄信給顧客。請打電話或用通訊軟體聯絡，再用「已告知顧客」記下來。',
  mayPromise: (due) =>
    due === '' ? '您可以答應給顧客一個回覆。' : `您可以答應於${due}回覆。做不到的事請不要答應。`,
  unassignedSubject: (number) => `沒有人承辦 [${number}]`,
};
