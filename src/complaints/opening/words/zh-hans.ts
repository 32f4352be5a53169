import type { said as en } from './en.ts';

export const said: typeof en = {
  menu: '正式启用…',
  question: {
    title: '正式启用投诉台？',
    text: (complaints) =>
      `练习用的 ${complaints} 件投诉会永久删除，连同记录、顾客、评价和邮件。这期间真有顾客留言的，也算练习，请先记下来。导入的旧投诉会保留。启用后邮件会发给顾客，单号从 0001 开始。`,
  },
  opened: '已正式启用：从现在起邮件会发给顾客，单号从 0001 开始。',
  wasOpen: '投诉台早已启用，没有做任何改动。',
  copy: {
    justCopy: '它就只是一份副本：不做任何事，也不给任何人发邮件。以后不再询问。',
    made: (tabs) =>
      `它现在是一个独立的投诉台，由您运行，处于练习状态。原来那个投诉台的旧回复还留在：${tabs}。这些工作表可以删除。`,
  },
  takeOver: {
    notYours: '只有店主（见“团队”工作表）才能接手运行投诉台。没有做任何改动。',
    protected: (owner) =>
      `受保护的工作表，Google 不让您改动。请先由 ${owner} 或文件所有者把所有权转给您（共享 > 您的名字 > 转让所有权）。没有做任何改动。`,
  },
  refusals: {
    'principal-only': '只有店主，或当初设置投诉台的人，才能这样做。',
    'no-copy': '这不是副本，而是投诉台本身。没有做任何改动。',
  },
  headers: {
    complaints: {
      practice: '练习',
    },
  },
};
