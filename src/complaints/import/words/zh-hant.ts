import type { said as en } from './en.ts';

export const said: typeof en = {
  refusals: {
    'import-running': '另一個檔案還在匯入。請等它完成，或先停止它。',
    'import-unknown': '這次匯入已經結束。請重新選擇檔案：已匯入的列會自動辨識。',
    'import-no-room':
      '試算表放不下這麼多列：Google 規定每個檔案最多一千萬個儲存格。請在 CSV 檔裡只保留最近幾年。',
    'import-no-tab':
      '缺少匯入用的工作表。請再執行一次「Redress > 設定客訴台」，它只補上缺少的，不會更動其他內容。',
    'import-practising': '客訴台還在練習，正式啟用時練習內容會全部清除。請先正式啟用客訴台。',
  },
  headers: {
    imports: {
      at: '順序',
      what: '經過',
      continued: '經過（續）',
      wanted: '希望如何',
      result: '處理結果',
      extra: '其他回答',
      rest: '其餘內容',
    },
  },
};
