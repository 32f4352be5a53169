import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  umbrellaSubject: (number) => `借给您一把雨伞 [${number}]`,
  umbrella: (which) => `请带上我们的雨伞：${which}。天晴了再还就好。`,
  refusals: { 'umbrella-out': '这位顾客已经借了一把雨伞。' },
  choices: { happening: { 'umbrella-lent': '借出雨伞' } },
  tabs: { umbrellaLoans: '雨伞' },
  headers: {
    complaints: { umbrella: '雨伞' },
    umbrellaLoans: { id: '借用编号', which: '借出的雨伞', lent: '借出时间' },
  },
};

export const shown: typeof shownEn = {
  action: { lendUmbrella: '借出雨伞' },
  whatFor: { lendUmbrella: '顾客不淋雨，您也知道伞在谁那里。' },
  done: { lendUmbrella: '雨伞已借出。' },
  which: '哪一把',
  story: {
    'umbrella-lent': (who, d) => `${who}借出了雨伞${named(d['which'], '：')}`,
  },
};
