import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  hurt: {
    subject: (number) => `✚ 有人受伤或险些受伤 [${number}]`,
    one: (name, due) =>
      `${name === '' ? '一位顾客' : name}反映有人受伤或险些受伤。请马上打电话联系${due === '' ? '' : `，已承诺${due}答复`}。`,
    moreSubject: (count: number) => `✚ 又有 ${count} 件：有人受伤或差点受伤`,
    more: (count: number) =>
      `又有 ${count} 位顾客表示有人受伤或差点受伤。一小时内来得太多，因此每十分钟合并通知一次。请马上查看：其中可能有人需要帮助。`,
  },
  perhaps: {
    subject: (number) => `✚ 有人受伤吗？请回答有或没有 [${number}]`,
    one: (name, due) =>
      `从${name === '' ? '一位顾客' : name}的话看，可能有人受伤。请马上看一下，并在系统里回答：有，或没有。拿不准就打电话问${due === '' ? '' : `，已承诺${due}答复`}。`,
    moreSubject: (count) => `✚ 又有 ${count} 件：有人受伤吗？`,
    more: (count) =>
      `从另外 ${count} 位顾客的话看，可能有人受伤。一小时内来得太多，因此每十分钟合并通知一次。请马上看一下，并在系统里逐件回答：有，或没有。`,
  },
  choices: {
    happening: {
      alarmed: '已发出警报',
      'hurt-asked': '已询问是否有人受伤',
      'hurt-said': '已确认是否有人受伤',
    },
    severity: { normal: '一般', urgent: '↑ 紧急', safety: '✚ 安全' },
    perhapsHurt: { asked: '有人受伤？请选', yes: '有人受伤', no: '没人受伤' },
  },
  headers: {
    complaints: {
      severity: '严重程度',
      hurt: '有人受伤',
      perhapsHurt: '是否有人受伤',
      alarmed: '已发警报',
    },
  },
};

export const shown: typeof shownEn = {
  action: { wasHurt: '有人受伤', wasNotHurt: '没有人受伤' },
  whatFor: {
    wasHurt: '立刻通知主管。',
    wasNotHurt: '没有人受伤，照常处理。',
  },
  done: { wasHurt: '已紧急通知负责人。', wasNotHurt: '已记下：没有人受伤。' },
  askedHurt: '有人受伤吗？顾客的话可能是这个意思。拿不准就打电话问。',
  story: {
    alarmed: () => '已紧急通知负责人',
    'hurt-asked': () => '已询问：有人受伤吗？',
    'hurt-said': (who, d) => `${who}：${d['hurt'] === true ? '有人受伤' : '没有人受伤'}`,
  },
};
