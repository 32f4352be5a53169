import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    received: (_, d) => `收到${named(d['channel'], '，來源：')}`,
    'changed-by-customer': () => '顧客修改了內容',
    'added-by-customer': () => '顧客補充了內容',
    completed: () => '從表單補全了過長的內容',
    acknowledged: () => '已告知顧客我們收到了',
  },
};
