import type { said as en } from './en.ts';

export const said: typeof en = {
  promiseSubject: (number) => `我们答应您的事 [${number}]`,
  promise: (what, who, by) => `我们答应您：${what}\n由${who}负责，${by}办到。`,
};
