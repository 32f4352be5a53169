import type { checkProblems as english } from '../en/check-problems.ts';

export const checkProblems: typeof english = {
  'triggers-missing': () =>
    '定時作業或觸發條件不見了，什麼都不會自動進行。請選擇「Redress > 設定客訴台」，會自動補上。',
  'form-gone': (where) =>
    `負責運作客訴台的帳號打不開表單「${where}」。請從 Google 雲端硬碟的垃圾桶還原，或把表單共用給那個帳號。已收到的內容都在。`,
  'form-closed': (where) =>
    `表單「${where}」現在不收回覆。請選擇「Redress > 設定客訴台」，或在 Google 表單按「發布」。`,
  'set-up-unfinished': () =>
    '設定還沒有完成。請選擇「Redress > 設定客訴台」，頁面上可以複製經過，交給維護指令碼的人。',
  'looks-refused': (where) =>
    `Google 沒有接受：${where}。客訴台照常運作。再執行「設定客訴台」會重試一次，之後不再提醒。`,
  'form-signs-in': (where) =>
    `表單「${where}」要求顧客登入。請在 Google 表單開啟：已發布 > 管理 > 作答者：知道連結的任何人；設定 > 回覆：不要勾選任何限制。`,
  'answers-reckoned': (where, detail) =>
    `${where}：Google 把一個回答變成了數字或日期，在表單裡也沒有找到原文：${detail}。請到表單的回覆裡查看。`,
  'form-unlinked': (where) =>
    `表單「${where}」與這份試算表斷開了。請選擇「Redress > 設定客訴台」，會重新連結，期間收到的回覆會各登記一次。`,
  'answers-not-text': (where) =>
    `在「${where}」工作表裡，Google 會把顧客寫的內容變成數字和日期。請選擇「Redress > 設定客訴台」，會把這些欄設為純文字。`,
  'calendar-wrong': () =>
    '這裡的 Google 對時區或語言的計算不正常，期限可能會錯。請告訴維護指令碼的人。',
};
