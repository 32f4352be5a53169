import type { sidebarAbove as english } from '../en/sidebar-above.ts';

export const sidebarAbove: typeof english = {
  action: { help: '请求支援', askApproval: '请求批准', approve: '批准' },
  done: {
    help: '已请求，主管会收到邮件。',
    askApproval: '已请求，有了结果会马上通知您。',
    approve: '已决定，经办人会收到邮件。',
  },
  helpText: '需要什么支援',
  sum: '金额',
  why: '理由',
  decision: '可以给吗？',
  decisions: { yes: '可以', no: '不可以' },
  waits: (sum) => `${sum} 正在等待批准。`,
  approvedBy: (sum, who) => `${sum}，由${who}批准`,
  limit: (sum) => `超过 ${sum} 须先由别人批准。`,
  archived: '已归档：可以查看，不能再改动。',
  logLinked: '记一单与它相关的新投诉',
  belongsTo: (number) => `与 ${number} 相关`,
  copyFailed: '浏览器不允许复制，请选中文字自行复制。',
};
