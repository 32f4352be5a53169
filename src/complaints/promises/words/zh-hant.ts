import type { said as en } from './en.ts';

export const said: typeof en = {
  promiseSubject: (number) => `我們答應您的事 [${number}]`,
  promise: (what, who, by) => `我們答應您：${what}\n由${who}負責，${by}辦到。`,
};
