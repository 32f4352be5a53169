import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  umbrellaSubject: (number) => `借給您一把雨傘 [${number}]`,
  umbrella: (which) => `請帶上我們的雨傘：${which}。天晴了再還就好。`,
  refusals: { 'umbrella-out': '這位顧客已經借了一把雨傘。' },
  choices: { happening: { 'umbrella-lent': '借出雨傘' } },
  tabs: { umbrellaLoans: '雨傘' },
  headers: {
    complaints: { umbrella: '雨傘' },
    umbrellaLoans: { id: '借用編號', which: '借出的雨傘', lent: '借出時間' },
  },
};

export const shown: typeof shownEn = {
  action: { lendUmbrella: '借出雨傘' },
  whatFor: { lendUmbrella: '顧客不會淋濕，您也知道傘在誰那裡。' },
  done: { lendUmbrella: '雨傘已借出。' },
  which: '哪一把',
  story: {
    'umbrella-lent': (who, d) => `${who}借出了雨傘${named(d['which'], '：')}`,
  },
};
