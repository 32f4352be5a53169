// What a status column says, in three languages.
import { asWord } from './clean.ts';

export type ImportStatus = 'open' | 'closed' | 'withdrawn';

const words: readonly (readonly [ImportStatus, RegExp])[] = [
  [
    'withdrawn',
    /^(withdrawn|cancell?ed|spam|duplicate|rejected|已?(撤销|撤銷|撤回|取消|作废|作廢))/,
  ],
  [
    'open',
    /^(not |un(re)?(solved|answered|assigned|closed|settled|finished|handled)|re ?open|open|new|pending|in progress|ongoing|processing|waiting|assigned|active|started|未|待|新|处理中|處理中|进行中|進行中|跟进|跟進|办理中|辦理中|受理|等待|正在|已受理|已分派)/,
  ],
  [
    'closed',
    /^(closed?|done|solved|resolved|completed?|finished|settled|answered|ended|fixed|已|结案|結案|完成|完结|完結|解决|解決|关闭|關閉|办结|辦結|归档|歸檔|封存)/,
  ],
];

export function statusOf(text: string): ImportStatus | undefined {
  const word = asWord(text);
  return words.find(([, pattern]) => pattern.test(word))?.[0];
}
