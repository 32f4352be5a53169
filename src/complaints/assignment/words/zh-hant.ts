import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    take: '我來處理',
    handOver: '轉交',
  },
  done: {
    take: '現在由您承辦。',
    handOver: '已轉交。',
  },
  handOver: { to: '交給誰承辦', nobodyElse: '「團隊」工作表裡沒有其他人。' },
  story: {
    assigned: (_, d) => `已分派${named(d['to'], '給 ')}`,
    unassigned: () => '暫時沒有合適的人，尚無承辦人',
    taken: (who) => `${who} 接手`,
    'handed-over': (who, d) => `${who} 轉交${named(d['to'], '給 ')}`,
  },
};
