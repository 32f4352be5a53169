import type { said as en } from './en.ts';

export const said: typeof en = {
  sayNumber: (number, owner) =>
    owner === '' ? `您的单号是 ${number}。` : `您的单号是 ${number}，由${owner}负责跟进。`,
};
