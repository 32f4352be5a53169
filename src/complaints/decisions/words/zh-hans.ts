import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  questions: {
    hurt: (open) => `有人受伤，过了${open}还没有结案。您亲自打个电话，好吗？`,
    late: (step, span) =>
      `${{ 'first-answer': '首次答复', promise: '答应的事', solve: '解决', tell: '告知顾客结果' }[step]}已晚了${span}。今天先办这件，好吗？`,
    broken: () => '有一项承诺没有兑现。另外再给些补偿，好吗？',
    reopened: (times) => `${times > 1 ? `已${times}次` : ''}重新打开。再给些补偿，好吗？`,
    badScore: (score) => `顾客只打了${score}分（满分5分）。打个电话问问原因，好吗？`,
    unassigned: () => '还没有经办人。由您接手，好吗？',
    money: (sum) => `${sum} 等您批准。可以给吗？`,
  },
  about: (number, customer, kind, question) =>
    `${number}${customer === '' ? '' : ` ${customer}`}${kind === '' ? '' : `（${kind}）`}：${question}`,
  open: '打开',
  buttons: { yes: '好', no: '不行', call: '我来打', decide: '做决定' },
  form: {
    title: (business) => `${business}：您的决定`,
    description: '只关于您刚才点开的那一件。决定一次有效，经办人会马上知道。',
    questions: {
      answer: '您的决定',
      word: '给经办人的话',
      reference: '编号',
    },
    help: { reference: '请保持原样，这样才知道您决定的是哪一件。' },
    choices: { yes: '好', no: '不行', call: '我亲自给顾客打电话' },
    confirmation:
      '谢谢，您的决定马上转达。如果之前已经决定过，就什么也不会改变，并会有邮件告诉您。',
  },
  told: {
    subject: {
      yes: (who, number) => `${who}说好 [${number}]`,
      no: (who, number) => `${who}说不行 [${number}]`,
      call: (who, number) => `${who}亲自给顾客打电话 [${number}]`,
    },
    text: {
      yes: (who) => `就这件事问过${who}，回答是：好。请今天就办。`,
      no: (who) => `就这件事问过${who}，回答是：不行。`,
      call: (who) =>
        `就这件事问过${who}，${who}会亲自给顾客打电话。在知道结果之前，请先不要另外打。`,
    },
  },
  back: {
    subject: (number) => `没有任何改变 [${number}]`,
    text: (number) => `您关于 ${number} 的决定已收到，没有任何改变。`,
  },
  refusals: {
    'decided-before': '这件事您已经决定过，以第一次的决定为准。',
    'decided-otherwise': '这件事在此期间已经另行处理。',
  },
  choices: { happening: { decided: '店主已决定' } },
};

const answers = { yes: '说好', no: '说不行', call: '亲自给顾客打电话' } as const;

export const shown: typeof shownEn = {
  story: {
    decided: (who, d) =>
      `${who}看周报后${answers[d['answer'] as keyof typeof answers] ?? '作了决定'}${named(d['text'], '：')}`,
  },
};
