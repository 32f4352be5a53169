import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  answerSubject: (number) => `给您的答复 [${number}]`,
  aboutYour: (number) => `关于您的反馈 ${number}：`,
  answerClosing: (writer, owner, business) =>
    [writer, business, owner === '' ? '' : `您反映的事由${owner}负责跟进。`]
      .filter((part) => part !== '')
      .join('\n'),
  decisionTitle: '处理结果',
  youWrote: '您当时写道：',
  replyHint: '想回复我们或补充情况，请点这里',
  refusals: {
    'answered-meanwhile':
      '您在写的时候，顾客又说了些什么，或者有同事已经告诉了顾客。请先返回看看；再按一次按钮，您写的照样发出。',
    'placeholder-left': '文字里还有没填好的地方：{}。请换成要写的内容。',
  },
  choices: {
    happening: {
      answered: '已答复',
      'answer-taken-back': '已撤回答复',
      told: '已告知顾客',
      'customer-answered': '顾客已回复',
      noted: '备注',
      'wait-began': '开始等待顾客',
    },
  },
  tabs: {
    phrases: '用语',
  },
  headers: {
    phrases: { title: '标题', language: '语言', text: '正文' },
    complaints: {
      firstAnswered: '首次答复时间',
      lastTold: '上次告知顾客',
      waitingSince: '开始等待',
      pausedMinutes: '暂停的工作分钟',
    },
  },
  settings: {
    takeBackMinutes: { name: '答复几分钟后发出', meaning: '发出之前，撰写人可以撤回。' },
  },
};

export const shown: typeof shownEn = {
  action: {
    answer: '邮件答复',
    letter: '写信答复',
    told: '已告知顾客',
    customerAnswered: '顾客回复了',
    note: '备注',
    wait: '等顾客',
  },
  whatFor: {
    answer: '写好后几分钟发出，发出之前可以撤回。',
    letter: '写好、打印、寄出。',
    told: '您已当面、电话或聊天告知：记下说了什么，算作答复。',
    customerAnswered: '顾客回复了，重新计时。',
    note: '写给同事看，顾客看不到。',
    wait: '要等顾客回复才能继续，期间不计时。',
  },
  done: {
    answer: '已保存，几分钟后发出，在此之前可以撤回。',
    letter: '已记下信已寄出。',
    told: '已记下您告知了顾客。',
    customerAnswered: '已记下，重新开始计时。',
    note: '已记下。',
    wait: '正在等顾客，期间不计时。',
  },
  text: {
    note: '只给同事看，顾客看不到',
    wait: '在等什么',
    customerAnswered: '顾客说了什么',
  },
  answerTemplate: '选用模板',
  answerEmpty: '空白',
  answerText: '您的答复',
  isWriting: (names) => `${names.join('、')}正在写答复`,
  letter: {
    sent: '信已寄出',
    preview: '信件',
    print: '打印',
    address: '收信地址请写在信封上：投诉台不保存地址。',
    date: (year, date) => `${year}年${date}`,
  },
  answerPromise: '同时承诺',
  answerPreview: '顾客看到的样子',
  answerSend: '发送',
  avoid: (phrase, say) => `“${phrase}”可能让顾客听了不舒服。不妨说：${say}`,
  wrote: {
    ask: '已经用自己的邮箱写过了？',
    yes: '记一下',
    text: '用自己的邮箱写过信。',
  },
  told: {
    by: '方式',
    at: '时间',
    atHint: '不填就是刚才。',
    text: '用一句话写下您说了什么',
    promised: '我向顾客作了承诺',
  },
  story: {
    answered: (who) => `${who} 用邮件答复`,
    'answer-taken-back': (who) => `${who} 撤回了答复`,
    told: (who, d) => `${who} 已告知顾客${named(d['by'], '，方式：')}`,
    'customer-answered': () => '顾客回复了',
    noted: (who) => `${who} 备注`,
    'wait-began': (who) => `${who} 等待顾客回复`,
  },
};
