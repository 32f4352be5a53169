import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  yoursSubject: (name, number) => `由您经办：${name === '' ? '一位顾客的投诉' : name} [${number}]`,
  noMailPleasePhone:
    '没有可用的邮箱，系统没有给顾客发信。请打电话或用聊天软件联系，再用“已告知顾客”记下来。',
  mayPromise: (due) =>
    due === '' ? '您可以答应给顾客一个答复。' : `您可以答应在${due}答复。做不到的事不要答应。`,
  unassignedSubject: (number) => `没有人经办 [${number}]`,
  refusals: {
    away: '这位同事不在岗，请选一位在岗的。',
    'already-yours': '这件投诉已经由您经办。',
  },
  choices: {
    happening: {
      assigned: '已分派',
      unassigned: '无人可派',
      taken: '已接手',
      'handed-over': '已转交',
      renamed: '姓名已更改',
    },
  },
  headers: {
    complaints: {
      owner: '经办人',
      firstOwner: '首位经办人',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    take: '我来处理',
    handOver: '转交',
  },
  whatFor: {
    take: '以后由您负责。',
    handOver: '以后由别人负责。',
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
    renamed: (_, d) => `${d['from'] ?? ''} 现在叫 ${d['to'] ?? ''}`,
  },
};
