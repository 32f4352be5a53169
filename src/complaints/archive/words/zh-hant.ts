import type { said as en } from './en.ts';

export const said: typeof en = {
  choices: {
    happening: {
      archived: '已封存',
    },
  },
};
