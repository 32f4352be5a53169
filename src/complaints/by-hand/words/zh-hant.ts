import type { said as en } from './en.ts';

export const said: typeof en = {
  helpSubject: (who, number) => `${who}需要協助 [${number}]`,
  help: (who, text) =>
    text === '' ? `${who}在這件客訴上需要您協助。` : `${who}需要您協助：${text}`,
};
