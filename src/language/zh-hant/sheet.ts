import type { sheet as english } from '../en/sheet.ts';
import { choices } from './sheet-choices.ts';
import { formerHeaders, headers } from './sheet-headers.ts';
import { settings } from './sheet-settings.ts';

export const sheet: typeof english = {
  tabs: {
    complaints: '客訴',
    team: '團隊',
    hours: '營業時間',
    rules: '規則',
    touchpoints: '地點',
    settings: '設定',
    outbox: '寄件匣',
    log: '紀錄',
    archive: '封存',
    logArchive: '紀錄封存',
    state: '狀態資料',
    index: '索引',
  },
  headers,
  formerHeaders,
  choices,
  settings,
  yes: '是',
  no: '否',
  weekdays: ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  closed: '公休',
  protection: {
    warning: '這裡由 Redress 填寫。白色儲存格可以修改，其他更動可能會被還原。',
    kept: '此工作表由 Redress 維護，只有負責運作客訴台的人可以修改。',
  },
  doHelp:
    '選擇您做了什麼。系統會在一分鐘內執行，然後清空此格。要登記新客訴，請在第一個空白列寫下顧客說了什麼。',
  noteHelp:
    '為旁邊一格的操作補充說明：告訴了顧客什麼、需要什麼協助、給了幾分。選擇操作之前會一直留在這裡。',
  countedHelp: '每晚統計一次，含封存。',
  newRowHelp: '在空白列寫下顧客說了什麼，知道是誰也請寫上。幾分鐘後它就是一件有單號的客訴。',
  dateSigns: '年月日',
  dayHelp: '星期幾，或日期，例如 2026-12-25。',
};
