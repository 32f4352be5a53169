import { named } from '../../../language/story.ts';
import type { Delayed, said as en, shown as shownEn } from './en.ts';

const hello = (d: Delayed): string => (d.name === '' ? '您好：' : `${d.name}您好：`);

const until = (d: Delayed): string =>
  `因為……，要到${d.until}才能處理好。讓您久等，非常抱歉。\n${d.business}　${d.from}`;

export const said: typeof en = {
  nameless: '顧客',
  due: {
    'first-answer': (name) => `給${name}的首次回覆`,
    promise: (name) => `對${name}的承諾`,
    solve: (name) => `${name}反映問題的處理`,
    tell: (name) => `把處理結果告訴${name}`,
  },
  soon: {
    subject: (r) => `請於${r.by}完成：${r.what}`,
    text: (r) =>
      `${r.what}，請於${r.by}完成。若來不及，請在到期之前先告訴顧客：早一步知道，等起來才安心。`,
  },
  late: {
    subject: (r) => `已逾時 ${r.span}：${r.what}`,
    text: (r) => `${r.what}，原訂${r.since}完成。請現在處理，或告訴顧客何時能完成。`,
  },
  manager: {
    subject: (r) => `已逾時 ${r.span}，請協助：${r.what}`,
    text: (r) =>
      `${r.what}，原訂${r.since}完成。可能是缺時間、缺答案，或在等一個決定。請問一聲、幫個忙，或轉給有空的同事。`,
  },
  principal: {
    subject: (r) => `已逾時 ${r.span}，請您決定：${r.what}`,
    text: (r) =>
      `${r.what}，原訂${r.since}完成，多次提醒後仍未完成。請您決定由誰、何時、如何處理。`,
  },
  broken: {
    subject: (r) => `承諾未如期兌現：${r.what}`,
    text: (r) =>
      `${r.what}，答應於${r.by}做到，到期仍未註記為已兌現。請今天就致電顧客道歉，並給一個一定做得到的時間。解決問題的期限也已跟著縮短。`,
  },
  owner: (owner, isAway) =>
    owner === ''
      ? '目前還沒有承辦人。'
      : isAway
        ? `承辦人是${owner}，今天不在。`
        : `承辦人是${owner}。`,
  promised: (what) => `承諾：${what}`,
  wanted: (what) => `希望：${what}`,
  ready: '可以這樣告訴顧客（請填上原因）',
  delay: {
    'first-answer': (d) =>
      `${hello(d)}關於您反映的事（${d.number}），我們原本說好${d.by}回覆您。${until(d)}`,
    promise: (d) =>
      `${hello(d)}關於您反映的事（${d.number}），我們答應過您在${d.by}處理好。${until(d)}`,
    solve: (d) => `${hello(d)}您反映的事（${d.number}）我們正在處理，還沒有完成。${until(d)}`,
    broken: (d) =>
      `${hello(d)}關於您反映的事（${d.number}），我們答應在${d.by}處理好，卻沒有做到，這是我們的錯。${until(d)}`,
  },
  morning: {
    subject: ({ open, late, unowned, asks, abouts, unhappy }) =>
      `今日客訴：${[
        open > 0 || unowned + asks + abouts + unhappy === 0 ? `待辦 ${open} 件` : '',
        late > 0 ? `逾時 ${late} 件` : '',
        unowned > 0 ? `無承辦人 ${unowned} 件` : '',
        asks > 0 ? `回訪 ${asks} 位` : '',
        abouts > 0 ? `待確認是否針對同事 ${abouts} 件` : '',
        unhappy > 0 ? `結案但顧客不滿意 ${unhappy} 件` : '',
      ]
        .filter((part) => part !== '')
        .join('，')}`,
    hello: (name) => `${name}您好，以下是等您處理的客訴，最急的在最前面。`,
    groups: {
      hurt: '✚ 有人受傷',
      about: '是針對同事的嗎？請回答「是」或「不是」',
      unhappy: '已結案，但顧客不滿意',
      late: '▲ 已逾時',
      today: '● 今天到期',
      rest: '之後到期',
      ask: '☎ 回訪顧客',
      waiting: '‖ 等顧客回覆',
      unowned: '還沒有承辦人',
    },
    by: (step, by) => `${step}：${by}`,
    late: (step, span, since) => `${step}：已逾時 ${span}，原訂${since}`,
    waiting: (since) => `自${since}起等候`,
    about: (who) => `顧客的話裡提到了${who}。您回答是否針對${who}之前，${who}不會收到任何通知。`,
    unhappy: (result) =>
      `處理結果：${result}\n您打通電話也許有幫助，或重新開啟。這件事只通知一次。`,
    askUntil: (date) => `${date}前請打電話或傳訊息，請教是否滿意：`,
    more: (count) => `試算表裡還有 ${count} 件。`,
  },
  waits: {
    reminderSubject: (number) => `想再跟您確認一下 [${number}]`,
    reminder:
      '關於您反映的事，我們有一點需要您告訴我們，還沒有收到您的回覆。收到之後我們就能繼續處理。如果問題已經解決，也請跟我們說一聲，一分鐘就好。',
    write: '請在這裡回覆',
    reminded: {
      subject: (name) => `請提醒${name}`,
      text: (name, since) =>
        `從${since}起一直在等${name}，沒有可用的電子郵件。請打一次電話或用通訊軟體，客氣地提醒一下。`,
    },
    ended: {
      subject: (name) => `${name}沒有回覆，請決定`,
      text: (name, since) =>
        `從${since}起一直在等${name}，提醒之後仍沒有回覆。請決定：換一種方式再問一次，或依已知情況處理並結案。`,
    },
    above: {
      subject: (name) => `還在等${name}，沒有人決定`,
      text: (name, since) =>
        `從${since}起一直在等${name}。一個工作天前已請承辦人再問一次或直接處理。請問一聲卡在哪裡，或由您決定。`,
    },
  },
  choices: {
    happening: {
      warned: '已提醒',
      'wait-reminded': '等候較久，已提醒',
    },
  },
  headers: {
    complaints: {
      warned: '已提醒',
    },
  },
  settings: {
    warnMinutes: { name: '到期前提醒（工作分鐘）', meaning: '提前這麼久提醒承辦人。' },
    managerAfterHours: { name: '逾時多久告知主管（工作小時）', meaning: '在此之前先提醒承辦人。' },
    principalAfterHours: {
      name: '逾時多久告知店主（工作小時）',
      meaning: '主管得知後仍未處理時。',
    },
    waitReminderDays: {
      name: '等候幾個工作天後提醒顧客',
      meaning: '只提醒一次，語氣客氣。填 0 則不提醒。',
    },
    waitEndDays: {
      name: '再過幾個工作天結束等候',
      meaning: '屆時請承辦人決定，再過一個工作天告知上一級。',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    warned: (_, d) => `已提醒${named(d['told'], ' ')}`,
    'wait-reminded': () => '等候較久，已提醒',
  },
};
