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
  country: {
    name: '國家或地區',
    meaning:
      '兩個字母，如 TW、HK、MO、CN、SG：沒有寫國碼的電話，就當作當地的號碼。留空則依時區判斷。',
  },
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
  mailReserve: { name: '每天保留的郵件數', meaning: '從帳號每天的寄信額度中留給警示和收件確認。' },
};
