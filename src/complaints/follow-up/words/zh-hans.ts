import { named } from '../../../language/story.ts';
import type { Delayed, said as en, shown as shownEn } from './en.ts';

const hello = (d: Delayed): string => (d.name === '' ? '您好：' : `${d.name}您好：`);

const until = (d: Delayed): string =>
  `因为……，需要到${d.until}才能办好。让您久等了，非常抱歉。\n${d.business} ${d.from}`;

export const said: typeof en = {
  nameless: '顾客',
  due: {
    'first-answer': (name) => `给${name}的首次答复`,
    promise: (name) => `对${name}的承诺`,
    solve: (name) => `${name}反馈问题的处理`,
    tell: (name) => `把处理结果告诉${name}`,
  },
  soon: {
    subject: (r) => `请在${r.by}完成：${r.what}`,
    text: (r) =>
      `${r.what}，请在${r.by}完成。如果来不及，请在到期之前先告诉顾客：提前知道，等起来才安心。`,
  },
  late: {
    subject: (r) => `已超时${r.span}：${r.what}`,
    text: (r) => `${r.what}，原定${r.since}完成。请现在处理，或者告诉顾客什么时候能办好。`,
  },
  manager: {
    subject: (r) => `已超时${r.span}，请过问：${r.what}`,
    text: (r) =>
      `${r.what}，原定${r.since}完成。可能是缺时间、缺答案，或者等一个决定。请问一问、帮一把，或转给有空的同事。`,
  },
  principal: {
    subject: (r) => `已超时${r.span}，请您决定：${r.what}`,
    text: (r) =>
      `${r.what}，原定${r.since}完成，几次提醒后仍未办好。请您决定由谁、在什么时候、怎么处理。`,
  },
  broken: {
    subject: (r) => `承诺没有按时兑现：${r.what}`,
    text: (r) =>
      `${r.what}，答应在${r.by}做到，到期仍未标记为已兑现。请今天就给顾客打电话道歉，并给出一个一定能做到的时间。解决问题的期限也已相应缩短。`,
  },
  owner: (owner, isAway) =>
    owner === ''
      ? '目前还没有经办人。'
      : isAway
        ? `经办人是${owner}，今天不在。`
        : `经办人是${owner}。`,
  promised: (what) => `承诺：${what}`,
  wanted: (what) => `希望：${what}`,
  ready: '可以这样告诉顾客（请填上原因）',
  delay: {
    'first-answer': (d) =>
      `${hello(d)}关于您反馈的事情（${d.number}），我们原来说好${d.by}答复您。${until(d)}`,
    promise: (d) =>
      `${hello(d)}关于您反馈的事情（${d.number}），我们答应过您在${d.by}办好。${until(d)}`,
    solve: (d) => `${hello(d)}您反馈的事情（${d.number}）我们正在处理，还没有办完。${until(d)}`,
    broken: (d) =>
      `${hello(d)}关于您反馈的事情（${d.number}），我们答应在${d.by}办好，却没有做到，这是我们的错。${until(d)}`,
  },
  morning: {
    subject: ({ open, late, unowned, asks, abouts, unhappy }) =>
      `今日投诉：${[
        open > 0 || unowned + asks + abouts + unhappy === 0 ? `待办${open}件` : '',
        late > 0 ? `超时${late}件` : '',
        unowned > 0 ? `无经办人${unowned}件` : '',
        asks > 0 ? `回访${asks}位` : '',
        abouts > 0 ? `待确认是否针对同事${abouts}件` : '',
        unhappy > 0 ? `结案但顾客不满意${unhappy}件` : '',
      ]
        .filter((part) => part !== '')
        .join('，')}`,
    hello: (name) => `${name}您好，以下是等您处理的投诉，最急的在最前面。`,
    groups: {
      hurt: '✚ 有人受伤',
      about: '是针对同事的吗？请回答“是”或“不是”',
      unhappy: '已结案，但顾客不满意',
      late: '▲ 已超时',
      today: '● 今天到期',
      rest: '之后到期',
      ask: '☎ 回访顾客',
      waiting: '‖ 等顾客回复',
      unowned: '还没有经办人',
    },
    by: (step, by) => `${step}：${by}`,
    late: (step, span, since) => `${step}：已超时${span}，原定${since}`,
    waiting: (since) => `自${since}起等待`,
    about: (who) => `顾客的话里提到了${who}。您回答是否针对${who}之前，${who}不会收到任何通知。`,
    unhappy: (result) =>
      `处理结果：${result}\n您打个电话也许有用，或者重新打开。这件事只通知一次。`,
    askUntil: (date) => `${date}前请打电话或发消息，问问是否满意：`,
    more: (count) => `表格里还有${count}件。`,
  },
  waits: {
    reminderSubject: (number) => `想再跟您确认一下 [${number}]`,
    reminder:
      '关于您反馈的事，我们有一点需要您告诉我们，还没有收到您的回复。收到之后我们就能继续处理。如果问题已经解决，也请告诉我们一声，一分钟就好。',
    write: '请在这里回复',
    reminded: {
      subject: (name) => `请提醒${name}`,
      text: (name, since) =>
        `从${since}起一直在等${name}，没有可用的邮箱。请打一次电话或用聊天软件，客气地提醒一下。`,
    },
    ended: {
      subject: (name) => `${name}没有回复，请决定`,
      text: (name, since) =>
        `从${since}起一直在等${name}，提醒之后仍没有回复。请决定：换一种方式再问一次，或者按已知情况处理并结案。`,
    },
    above: {
      subject: (name) => `还在等${name}，没有人决定`,
      text: (name, since) =>
        `从${since}起一直在等${name}。一个工作日前已请经办人再问一次或直接处理。请问一问卡在哪里，或由您决定。`,
    },
  },
  choices: {
    happening: {
      warned: '已提醒',
      'wait-reminded': '等待时间较长，已提醒',
    },
  },
  headers: {
    complaints: {
      warned: '已提醒',
    },
  },
  settings: {
    warnMinutes: { name: '到期前提醒（工作分钟）', meaning: '提前这么久提醒经办人。' },
    managerAfterHours: { name: '超时多久告知主管（工作小时）', meaning: '此前先提醒经办人。' },
    principalAfterHours: {
      name: '超时多久告知店主（工作小时）',
      meaning: '主管得知后仍未处理时。',
    },
    waitReminderDays: {
      name: '等待几个工作日后提醒顾客',
      meaning: '只提醒一次，语气客气。填 0 则不提醒。',
    },
    waitEndDays: {
      name: '再过几个工作日结束等待',
      meaning: '届时请经办人决定，再过一个工作日告知上一级。',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    warned: (_, d) => `已提醒${named(d['told'], ' ')}`,
    'wait-reminded': () => '等待时间较长，已提醒',
  },
};
