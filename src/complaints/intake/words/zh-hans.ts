import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    received: (_, d) => `收到${named(d['channel'], '，来源：')}`,
    'changed-by-customer': () => '顾客修改了内容',
    'added-by-customer': () => '顾客做了补充',
    completed: () => '从表单补全了超长内容',
    acknowledged: () => '已告知顾客我们收到了',
  },
};
