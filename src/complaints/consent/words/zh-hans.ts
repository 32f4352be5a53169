import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  what: {
    spreadsheets: '读写表格',
    forms: '管理表单',
    'script.send_mail': '发送邮件',
    'script.scriptapp': '自动运行',
    'script.container.ui': '显示侧边栏和页面',
    'userinfo.email': '查看邮箱地址',
    unknown: '全部权限',
  },
  meanwhile: {
    spreadsheets: '投诉台既不能读也不能写，什么都做不了。',
    forms: '给顾客的表单无法建立、更新或检查。',
    'script.send_mail': '邮件一封也发不出去，会先排队，允许之后再发出。',
    'script.scriptapp': '设置时无法启动定时任务，已经在运行的会照常运行。',
    'script.container.ui': '侧边栏、设置页和海报都打不开。',
    'userinfo.email': '投诉台不知道您是谁，您只能查看，不能改动。',
    unknown: 'Google 没有说明缺的是哪一项，邮件、表单或定时任务可能会停下来。',
  },
  yours: (what, meanwhile) => `您还没有允许${what}：${meanwhile}`,
  desks: (who, what, meanwhile) => `投诉台由 ${who} 运行，但这个账号没有允许${what}：${meanwhile}`,
  line: (whats) => `您还没有允许${whats.join('、')}。`,
  how: (sentence, url) =>
    `${sentence}请再次选择“Redress > 设置投诉台”，或打开 ${url} ，把所有方框都勾上（“全选”）。`,
  refusals: {
    'no-consent': '请打开 Google 的授权页面，把所有方框都勾上（“全选”），再试一次。',
    'not-recognised': '您没有允许查看邮箱地址，投诉台不知道您是谁：可以查看，但不能改动。',
  },
};

export const shown: typeof shownEn = {
  title: 'Google 会问什么',
  first:
    '第一次使用时会看到“Google 尚未验证此应用”（表格属于公司的 Google 账号时不会出现）。请这样继续：',
  steps: [
    '点“高级”，再点“转至…（不安全）”。',
    '勾上“全选”，再点“继续”。哪一项没勾，哪一项就不能用。',
  ],
  why: '这是因为脚本只归您自己用，没有交给 Google 审核。它在您自己的账号里运行，除了您共享这份表格的人，谁也得不到访问权限。',
  staff: '店里每个人第一次打开侧边栏时，Google 也会问一次。',
  blocked:
    '加入了 Google 高级保护计划的账号无法继续，请换一个账号。公司的 Google 账号可能要由管理员先放行。',
  open: '打开 Google 的授权页面',
  after: '请在 Google 的页面上把所有方框都勾上（“全选”），再回到这里点“再试一次”。',
};
