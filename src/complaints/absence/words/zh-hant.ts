import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  standIn: {
    subject: (name, until) => `請您代管${name}的客訴${until === '' ? '' : `，到${until}`}`,
    text: (name, from, until, open) =>
      `${name}從${from}起不在${until === '' ? '' : `，到${until}為止`}，由您代管。${
        open === 0 ? '目前沒有未結的客訴。' : `目前有 ${open} 件未結：`
      }這段時間，它們會出現在您的待辦和早晨信件裡，顧客寫來的話也會轉給您。`,
  },
  handed: (name, count) => ({
    subject: `${name}的 ${count} 件客訴現在歸您`,
    text: `${name}名下未結的客訴，從現在起由您承辦：`,
  }),
  gone: (name, count) => ({
    subject: `${name}已不在團隊裡，還有 ${count} 件未結`,
    text: `「團隊」表裡已經沒有${name}，下面這些客訴沒人管了。請在側邊欄打開「誰不在」，可一次全部轉交。`,
  }),
  more: (count) => `試算表裡還有 ${count} 件。`,
  refusals: {
    'days-unreadable': '請選第一天和最後一天；最後一天不能已經過去。',
    'nobody-there': '那裡未結的客訴說的都是這個人，請選別人。',
  },
};

export const shown: typeof shownEn = {
  door: '誰不在',
  title: '請假、外出',
  who: '誰',
  from: '從哪天起不在',
  to: '最後一天',
  toHint: '不填：直到您說已回來。',
  standIn: '誰來代管',
  asInTeam: '不指定',
  standInHint: '代管的人會看到未結的客訴，收到提醒和顧客寫來的話。',
  back: '已回來',
  done: '已記下，即刻生效。',
  now: (name, from, to, standIn) =>
    `${name}從${from}起不在${to === '' ? '' : `，到${to}`}。${standIn === '' ? '沒有人代管。' : `由${standIn}代管。`}`,
  gone: (name) => `${name}已不在團隊裡。`,
  open: (count) => `未結：${count} 件`,
  nothingOpen: '沒有未結的客訴。',
  handAll: '全部轉交',
  handTo: '以後由誰承辦',
  handed: (count, to) => `${count} 件現在由${to}承辦。`,
};
