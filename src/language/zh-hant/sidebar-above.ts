import type { sidebarAbove as english } from '../en/sidebar-above.ts';

export const sidebarAbove: typeof english = {
  action: { help: '請求支援', askApproval: '請求核准', approve: '核准' },
  done: {
    help: '已請求，主管會收到郵件。',
    askApproval: '已請求，一有結果就通知您。',
    approve: '已決定，承辦人會收到郵件。',
  },
  helpText: '需要什麼支援',
  sum: '金額',
  why: '理由',
  decision: '可以給嗎？',
  decisions: { yes: '可以', no: '不可以' },
  waits: (sum) => `${sum} 正在等待核准。`,
  approvedBy: (sum, who) => `${sum}，由${who}核准`,
  limit: (sum) => `超過 ${sum} 須先由別人核准。`,
  archived: '已歸檔：可以查看，不能再更動。',
  logLinked: '另記一單與它相關的客訴',
  belongsTo: (number) => `與 ${number} 相關`,
  copyFailed: '瀏覽器不允許複製，請選取文字自行複製。',
};
