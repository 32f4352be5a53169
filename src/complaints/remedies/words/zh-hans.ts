import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    askApproval: '请求批准',
    approve: '批准',
  },
  done: {
    askApproval: '已请求，有了结果会马上通知您。',
    approve: '已决定，经办人会收到邮件。',
  },
  sum: '金额',
  why: '理由',
  decision: '可以给吗？',
  decisions: { yes: '可以', no: '不可以' },
  waits: (sum) => `${sum} 正在等待批准。`,
  approvedBy: (sum, who) => `${sum}，由${who}批准`,
  story: {
    'approval-asked': (who, d) => `${who}请求批准${named(d['value'], '：')}`,
    approved: (who, d) => `${who}批准了${named(d['value'], ' ')}`,
    declined: (who, d) => `${who}没有批准${named(d['value'], ' ')}`,
  },
};
