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
    subject: ({ open, late, unowned, asks }) =>
      `今日客訴：${[
        open > 0 || unowned + asks === 0 ? `待辦 ${open} 件` : '',
        late > 0 ? `逾時 ${late} 件` : '',
        unowned > 0 ? `無承辦人 ${unowned} 件` : '',
        asks > 0 ? `回訪 ${asks} 位` : '',
      ]
        .filter((part) => part !== '')
        .join('，')}`,
    hello: (name) => `${name}您好，以下是等您處理的客訴，最急的在最前面。`,
    groups: {
      hurt: '✚ 有人受傷',
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
    askUntil: (date) => `${date}前請打電話或傳訊息，請教是否滿意：`,
    more: (count) => `試算表裡還有 ${count} 件。`,
  },
  choices: {
    happening: {
      warned: '已提醒',
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
  },
};

export const shown: typeof shownEn = {
  story: {
    warned: (_, d) => `已提醒${named(d['told'], ' ')}`,
  },
};
