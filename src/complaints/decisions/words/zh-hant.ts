import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  questions: {
    hurt: (open) => `有人受傷，過了 ${open}還沒有結案。您親自打個電話，好嗎？`,
    late: (step, span) =>
      `${{ 'first-answer': '首次回覆', promise: '答應的事', solve: '解決', tell: '告知顧客結果' }[step]}已晚了 ${span}。今天先處理這件，好嗎？`,
    broken: () => '有一項承諾沒有兌現。另外再給些補償，好嗎？',
    reopened: (times) => `${times > 1 ? `已 ${times} 次` : ''}重新開啟。再給些補償，好嗎？`,
    badScore: (score) => `顧客只給了 ${score} 分（滿分 5 分）。打個電話了解原因，好嗎？`,
    unassigned: () => '還沒有承辦人。由您接手，好嗎？',
    money: (sum) => `${sum} 等您核准。可以給嗎？`,
  },
  about: (number, customer, kind, question) =>
    `${number}${customer === '' ? '' : ` ${customer}`}${kind === '' ? '' : `（${kind}）`}：${question}`,
  open: '開啟',
  buttons: { yes: '好', no: '不行', call: '我來打', decide: '做決定' },
  form: {
    title: (business) => `${business}：您的決定`,
    description: '只關於您剛才點開的那一件。決定一次有效，承辦人會馬上知道。',
    questions: {
      answer: '您的決定',
      word: '給承辦人的話',
      reference: '編號',
    },
    help: { reference: '請保持原樣，這樣才知道您決定的是哪一件。' },
    choices: { yes: '好', no: '不行', call: '我親自打電話給顧客' },
    confirmation:
      '謝謝，您的決定馬上轉達。如果之前已經決定過，就什麼都不會改變，並會有郵件告訴您。',
  },
  told: {
    subject: {
      yes: (who, number) => `${who}說好 [${number}]`,
      no: (who, number) => `${who}說不行 [${number}]`,
      call: (who, number) => `${who}親自打電話給顧客 [${number}]`,
    },
    text: {
      yes: (who) => `就這件事問過${who}，回答是：好。請今天就處理。`,
      no: (who) => `就這件事問過${who}，回答是：不行。`,
      call: (who) =>
        `就這件事問過${who}，${who}會親自打電話給顧客。在知道結果之前，請先不要另外打。`,
    },
  },
  back: {
    subject: (number) => `沒有任何改變 [${number}]`,
    text: (number) => `您關於 ${number} 的決定已收到，沒有任何改變。`,
  },
  refusals: {
    'decided-before': '這件事您已經決定過，以第一次的決定為準。',
    'decided-otherwise': '這件事在此期間已經另行處理。',
  },
  choices: { happening: { decided: '店主已決定' } },
};

const answers = { yes: '說好', no: '說不行', call: '親自打電話給顧客' } as const;

export const shown: typeof shownEn = {
  story: {
    decided: (who, d) =>
      `${who}看週報後${answers[d['answer'] as keyof typeof answers] ?? '作了決定'}${named(d['text'], '：')}`,
  },
};
