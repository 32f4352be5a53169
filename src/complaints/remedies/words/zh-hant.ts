import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    askApproval: '請求核准',
    approve: '核准',
  },
  done: {
    askApproval: '已請求，一有結果就通知您。',
    approve: '已決定，承辦人會收到郵件。',
  },
  sum: '金額',
  why: '理由',
  decision: '可以給嗎？',
  decisions: { yes: '可以', no: '不可以' },
  waits: (sum) => `${sum} 正在等待核准。`,
  approvedBy: (sum, who) => `${sum}，由${who}核准`,
  story: {
    'approval-asked': (who, d) => `${who}請求核准${named(d['value'], '：')}`,
    approved: (who, d) => `${who}核准了${named(d['value'], ' ')}`,
    declined: (who, d) => `${who}沒有核准${named(d['value'], ' ')}`,
  },
};
