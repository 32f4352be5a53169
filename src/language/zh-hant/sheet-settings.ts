import type { settings as english } from '../en/sheet-settings.ts';

export const settings: typeof english = {
  businessName: {
    name: '商家名稱',
    meaning: '寫在每封信的結尾和表單的標題裡。您自己在表單裡改寫過的文字會保留。',
  },
  language: { name: '客訴台的語言', meaning: '員工和店主看到的語言。' },
  languages: {
    name: '顧客的語言',
    meaning:
      '每種語言各有表單。新增的語言幾分鐘內自動建好；移除的語言，客訴表單隨即停用，加回來就重新開放。',
  },
  zone: { name: '時區', meaning: '所有日期與期限都以此時區為準。' },
  urgentPhone: {
    name: '急事電話',
    meaning: '寫在每封收件確認裡，也顯示在表單送出之後。留空則不寫。',
  },
  emergencyPhone: { name: '緊急求助電話', meaning: '有人受傷時應立即撥打的電話，寫在表單和信裡。' },
  deskMail: {
    name: '客訴台信箱',
    meaning: '顧客回信時寄到這裡。留空則寄到運作客訴台的帳號。',
  },
  numberPrefix: { name: '單號開頭', meaning: 'R 會產生 R-2026-0001。' },
  currency: { name: '幣別', meaning: '用於補償金額與權限。' },
  firstAnswerHours: {
    name: '首次回覆時限（工作小時）',
    meaning: '寫在每封收件確認裡；規則表另有規定者除外。',
  },
  solveHours: {
    name: '解決時限（工作小時）',
    meaning: '自收件起算，等候顧客期間暫停；規則表另有規定者除外。',
  },
  warnMinutes: { name: '到期前提醒（工作分鐘）', meaning: '提前這麼久提醒承辦人。' },
  managerAfterHours: { name: '逾時多久告知主管（工作小時）', meaning: '在此之前先提醒承辦人。' },
  principalAfterHours: { name: '逾時多久告知店主（工作小時）', meaning: '主管得知後仍未處理時。' },
  graceDays: { name: '結案後可重新開啟的天數', meaning: '顧客評分低或再次回覆時重新開啟。' },
  surveyAfterDays: { name: '結案幾天後調查滿意度', meaning: '自結案起算。' },
  surveyLapseDays: { name: '滿意度調查幾天後過期', meaning: '過期的電話調查不再進行。' },
  takeBackMinutes: { name: '回覆幾分鐘後寄出', meaning: '寄出之前，撰寫者可以收回。' },
  acknowledgementsPerAddress: {
    name: '每天寄到同一信箱的收件確認',
    meaning: '超過的不再寄出，以免有人藉此騷擾他人。',
  },
  floodPerHour: {
    name: '每小時表單過多的界線',
    meaning: '超過後暫停收件確認，直到您確認這些表單是真的。填 0 則不檢查。',
  },
  mailReserve: { name: '每天保留的郵件數', meaning: '從帳號每天的寄信額度中留給警示和收件確認。' },
  targetAnsweredInTime: { name: '目標：準時回覆（%）', meaning: '顯示在總覽裡。' },
  targetSolvedInTime: { name: '目標：準時解決（%）', meaning: '顯示在總覽裡。' },
  targetPromisesKept: { name: '目標：兌現承諾（%）', meaning: '顯示在總覽裡。' },
  targetSatisfied: {
    name: '目標：顧客滿意（%）',
    meaning: '五分制中的 4 分和 5 分。顯示在總覽裡。',
  },
  privacyText: {
    name: '隱私權說明',
    meaning: '顯示在表單的問題上方。請務必讀一遍，內容由您負責。',
  },
};
