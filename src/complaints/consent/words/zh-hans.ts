import type { shown as shownEn } from './en.ts';

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
