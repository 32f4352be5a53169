import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  hurtSubject: (number) => `✚ 有人受伤或险些受伤 [${number}]`,
  hurt: (name, due) =>
    `${name === '' ? '一位顾客' : name}反映有人受伤或险些受伤。请马上打电话联系${due === '' ? '' : `，已承诺${due}答复`}。`,
  moreSubject: (count: number) => `✚ 又有 ${count} 件：有人受伤或差点受伤`,
  more: (count: number) =>
    `又有 ${count} 位顾客表示有人受伤或差点受伤。一小时内来得太多，因此每十分钟合并通知一次。请马上查看：其中可能有人需要帮助。`,
  choices: {
    happening: {
      alarmed: '已发出警报',
    },
    severity: { normal: '一般', urgent: '↑ 紧急', safety: '✚ 安全' },
  },
  headers: {
    complaints: {
      severity: '严重程度',
      hurt: '有人受伤',
      alarmed: '已发警报',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    alarmed: () => '已紧急通知负责人',
  },
};
