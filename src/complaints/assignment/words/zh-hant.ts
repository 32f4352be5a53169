import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  yoursSubject: (name, number) => `由您承辦：${name === '' ? '一位顧客的客訴' : name} [${number}]`,
  noMailPleasePhone:
    '沒有可用的電子信箱，系統沒有寄信給顧客。請打電話或用通訊軟體聯絡，再用「已告知顧客」記下來。',
  mayPromise: (due) =>
    due === '' ? '您可以答應給顧客一個回覆。' : `您可以答應於${due}回覆。做不到的事請不要答應。`,
  unassignedSubject: (number) => `沒有人承辦 [${number}]`,
  refusals: {
    away: '這位同事不在，請選一位在班的。',
    'already-yours': '這件客訴已經由您承辦。',
  },
  choices: {
    happening: {
      assigned: '已分派',
      unassigned: '無人可派',
      taken: '已接手',
      'handed-over': '已轉交',
      renamed: '姓名已更改',
    },
  },
  headers: {
    complaints: {
      owner: '承辦人',
      firstOwner: '首位承辦人',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    take: '我來處理',
    handOver: '轉交',
  },
  whatFor: {
    take: '之後由您負責。',
    handOver: '之後由別人負責。',
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
    renamed: (_, d) => `${d['from'] ?? ''} 現在叫 ${d['to'] ?? ''}`,
  },
};
