import type { said as en, shown as shownEn } from './en.ts';

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

export const shown: typeof shownEn = {
  title: '迎接第一位顾客之前',
  progress: (done, of) => `已完成 ${done}／${of}`,
  fold: '收起清单',
  unfold: '展开清单',
  ready: '完成',
  tick: '做好了',
  untick: '还没做',
  items: {
    team: {
      title: '团队',
      todo: '填好店里的人和邮箱。只有您一个人？直接点“做好了”。',
      go: '去“团队”工作表',
    },
    limits: {
      title: '金额上限',
      todo: '每人可自行决定多少金额？没填的人，不论多少都要先请求批准。本来就想这样？直接点“做好了”。',
      go: '去“团队”工作表',
    },
    hours: {
      title: '营业时间',
      todo: '期限按营业时间计算。时间和节假日都对吗？',
      go: '去“营业时间”工作表',
    },
    privacy: {
      title: '隐私说明',
      todo: '读一遍表单最后的文字，它代表您的店。',
      go: '到表单上阅读',
    },
    practice: {
      title: '练习投诉',
      todo: '像顾客一样填一份表单。所有邮件只发给您自己。',
      go: '打开表单',
    },
    poster: {
      title: '海报',
      todo: '打印海报，贴在顾客看得到的地方。',
      go: '去看海报',
    },
    private: {
      title: '换个身份看看',
      todo: '用无痕窗口打开表单：顾客是没有登录的。',
      otherwise:
        'Google 要求登录？请到表单里：“已发布 > 管理 > 回复者”选“知道链接的任何人”；“设置 > 回复”里不要开任何限制。',
      go: '复制链接',
    },
    open: {
      title: '正式启用',
      todo: '从此邮件会发给顾客。',
      go: '正式启用…',
    },
  },
  open: {
    title: '正式启用投诉台？',
    text: '练习的内容会永久删除：投诉、记录、顾客、评价和邮件。这期间真有顾客留言的，也算练习，请先记下来。导入的旧投诉会保留。启用后邮件会发给顾客，单号从 0001 开始。',
    yes: '现在启用',
    no: '再等等',
    done: '已正式启用，从现在起邮件会发给顾客。',
  },
  copied: '链接已复制。',
};
