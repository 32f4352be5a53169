import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    take: '我来处理',
    handOver: '转交',
  },
  done: {
    take: '现在由您经办。',
    handOver: '已转交。',
  },
  handOver: { to: '交给谁经办', nobodyElse: '“团队”表里没有其他人。' },
  story: {
    assigned: (_, d) => `已分配${named(d['to'], '给 ')}`,
    unassigned: () => '暂时没有合适的人，尚无经办人',
    taken: (who) => `${who} 接手`,
    'handed-over': (who, d) => `${who} 转交${named(d['to'], '给 ')}`,
  },
};
