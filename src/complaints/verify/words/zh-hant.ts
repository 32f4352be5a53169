import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  broughtBack: {
    note: '這一列曾被刪除或損壞，客訴台已依紀錄還原。不該計入的客訴請撤銷：在側邊欄選「撤銷」，或把狀態改為「已撤銷」。',
    lostText: '〔這段文字太長，紀錄裡沒有全文。請看「檔案 > 版本記錄」。〕',
  },
  choices: {
    happening: {
      'row-restored': '依紀錄還原該列',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    'row-restored': () => '已依紀錄還原該列',
  },
};
