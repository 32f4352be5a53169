import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  broughtBack: {
    note: '这一行曾被删除或损坏，投诉台已按日志恢复。不该计入的投诉请撤销：在侧边栏选“撤销”，或把状态改为“已撤销”。',
    lostText: '［这段文字太长，日志里没有全文。请看“文件 > 版本记录”。］',
  },
  choices: {
    happening: {
      'row-restored': '按日志恢复了该行',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    'row-restored': () => '已按日志恢复该行',
  },
};
