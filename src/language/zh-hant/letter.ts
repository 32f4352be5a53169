import type { letter as english } from '../en/letter.ts';

export const letter: typeof english = {
  subject: (complaints, decisions, business) => {
    const came = complaints === 0 ? '本週沒有客訴' : `${complaints} 件客訴`;
    const wait = decisions === 0 ? '' : `，${decisions} 件等您決定`;
    return `${came}${wait}${business === '' ? '' : `｜${business}`}`;
  },
  title: (business, week) => `${business === '' ? '' : `${business}｜`}${week}這一週`,
  decisions: (shown, all) =>
    all > shown ? `${all} 件事等您決定，最急的 ${shown} 件在前` : `${shown} 件事等您決定`,
  noDecisions: '沒有需要您決定的事。',
  quiet: '這一週沒有收到客訴。這是好消息，除非顧客找不到管道：海報還貼著嗎？上面的連結還打得開嗎？',
  reasons: {
    hurt: (open) => `有人受傷，過了 ${open}還沒有結案。您要親自打電話嗎？`,
    late: (step, span) =>
      `${{ 'first-answer': '首次回覆', promise: '答應的事', solve: '解決' }[step]}已晚了 ${span}。今天由誰處理？`,
    broken: () => '有一項承諾沒有兌現。要怎麼補救？',
    reopened: (times) => `${times > 1 ? `已 ${times} 次` : ''}重新開啟。怎麼做顧客才會滿意？`,
    badScore: (score) => `顧客只給了 ${score} 分（滿分 5 分）。由誰打電話了解原因？`,
    unassigned: () => '還沒有承辦人。要交給誰？',
  },
  open: '開啟',
  about: (number, customer, kind, reason) =>
    `${number}${customer === '' ? '' : ` ${customer}`}${kind === '' ? '' : `（${kind}）`}：${reason}`,
  numbers: '一週七個數字',
  thisWeek: '本週',
  lastWeek: '上週',
  target: '目標',
  picture: '每週客訴，最近十二週',
  bars: (title, values) => `${title}：${values}`,
  rose: (kind, now, before) => `變化：「${kind}」增加到 ${now} 件，前一週 ${before} 件。`,
  said: '顧客怎麼說（四週）',
  expectation: '比預期好、差不多、不如',
  asked: (n, answered, lapsed, declined) =>
    `詢問 ${n} 位：回答 ${answered} 位，逾期未答 ${lapsed} 位，不願被問 ${declined} 位`,
  openSummary: '開啟總覽',
  note: '一週從週一到週日；目標可在「設定」頁修改。',
};
