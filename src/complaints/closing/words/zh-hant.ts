import type { said as en } from './en.ts';

export const said: typeof en = {
  refusals: {
    'not-closed': '這件客訴還沒有結案。',
    'which-stays': '請填寫保留的那一筆客訴的單號，這樣日後查到這一筆，也能找到那一筆。',
  },
  choices: {
    happening: {
      resolved: '已解決',
      closed: '已結案',
      reopened: '已重新開啟',
      withdrawn: '已撤銷',
      restored: '已復原',
    },
  },
  headers: {
    complaints: {
      resolved: '解決時間',
      closed: '結案時間',
      justified: '客訴是否成立',
      cause: '原因',
      result: '處理結果',
      accepted: '顧客是否接受',
      reopened: '重新開啟次數',
      reopenedAt: '最近重新開啟時間',
    },
  },
  settings: {
    graceDays: { name: '結案後可重新開啟的天數', meaning: '顧客評分低或再次回覆時重新開啟。' },
  },
};
