import type { said as en } from './en.ts';

export const said: typeof en = {
  helpSubject: (who, number) => `${who}需要帮忙 [${number}]`,
  help: (who, text) =>
    text === '' ? `${who}在这件投诉上需要您帮忙。` : `${who}需要您帮忙：${text}`,
};
