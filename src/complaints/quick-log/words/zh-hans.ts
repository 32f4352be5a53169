import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  sayNumber: (number, owner) =>
    owner === '' ? `您的单号是 ${number}。` : `您的单号是 ${number}，由${owner}负责跟进。`,
};

export const shown: typeof shownEn = {
  quick: {
    what: '发生了什么',
    who: '是谁',
    whoHint: '姓名、公司',
    reach: '怎么联系',
    reachHint: '电话、邮箱或聊天账号',
    hurt: '有人受伤，或差点受伤',
    channel: '来源',
    place: '地点',
    anyPlace: '没有说',
    known: '这位顾客来过：',
    say: '请对顾客说：',
    saved: '已登记',
    openIt: '打开',
    another: '再登记一件',
  },
  known: {
    comma: '，',
    title: (name) => (name === '' ? '老顾客' : `老顾客：${name}`),
    nothingOpen: '目前没有未了结的投诉。',
    which: '这次是',
    fresh: '新的投诉',
    addTo: (number) => `关于 ${number}，补充进去`,
  },
  by: '联系方式是',
  notSaid: '没有说',
  readAs: (ways) => `读作：${ways.join(' · ')}`,
  doubt: {
    'mail-slip': '这不是可以写信的邮箱：是不是少了或多了一个符号？',
    'digits-lost': '这个号码被电子表格四舍五入过，末尾几位已经丢失。',
  },
  addedTo: '已补充到',
  sayAdded: '已记入原来的投诉，并会通知经办人。',
  belongsTo: (number) => `与 ${number} 相关`,
};
