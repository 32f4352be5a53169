import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  standIn: {
    subject: (name, until) => `请您代管${name}的投诉${until === '' ? '' : `，到${until}`}`,
    text: (name, from, until, open) =>
      `${name}从${from}起不在${until === '' ? '' : `，到${until}为止`}，由您代管。${
        open === 0 ? '目前没有未结的投诉。' : `目前有 ${open} 件未结：`
      }这段时间，它们会出现在您的待办和早间邮件里，顾客写来的话也会转给您。`,
  },
  handed: (name, count) => ({
    subject: `${name}的 ${count} 件投诉现在归您`,
    text: `${name}名下未结的投诉，从现在起由您经办：`,
  }),
  gone: (name, count) => ({
    subject: `${name}已不在团队里，还有 ${count} 件未结`,
    text: `“团队”表里已经没有${name}，下面这些投诉没人管了。请在侧边栏打开“谁不在”，可一次全部转交。`,
  }),
  more: (count) => `表格里还有 ${count} 件。`,
  refusals: {
    'days-unreadable': '请选第一天和最后一天；最后一天不能已经过去。',
    'nobody-there': '那里未结的投诉说的都是这个人，请选别人。',
  },
};

export const shown: typeof shownEn = {
  door: '谁不在',
  title: '请假、外出',
  who: '谁',
  from: '从哪天起不在',
  to: '最后一天',
  toHint: '不填：直到您说已回来。',
  standIn: '谁来代管',
  asInTeam: '不指定',
  standInHint: '代管的人会看到未结的投诉，收到提醒和顾客写来的话。',
  back: '已回来',
  done: '已记下，即刻生效。',
  now: (name, from, to, standIn) =>
    `${name}从${from}起不在${to === '' ? '' : `，到${to}`}。${standIn === '' ? '没有人代管。' : `由${standIn}代管。`}`,
  gone: (name) => `${name}已不在团队里。`,
  open: (count) => `未结：${count} 件`,
  nothingOpen: '没有未结的投诉。',
  handAll: '全部转交',
  handTo: '以后由谁经办',
  handed: (count, to) => `${count} 件现在由${to}经办。`,
};
