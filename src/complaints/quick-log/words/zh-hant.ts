import type { said as en } from './en.ts';

export const said: typeof en = {
  sayNumber: (number, owner) =>
    owner === '' ? `您的單號是 ${number}。` : `您的單號是 ${number}，由${owner}為您處理。`,
};
