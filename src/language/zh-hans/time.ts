import { twoDigits } from '../../plain/dates.ts';
import type { time as english } from '../en/time.ts';
import type { Moment } from '../moment.ts';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const date = (t: Moment): string =>
  `${t.saidYear === undefined ? '' : `${t.saidYear}年`}${t.month}月${t.day}日（${weekdays[t.weekday - 1]}）`;

const parts = [
  [6, '凌晨'],
  [12, '上午'],
  [13, '中午'],
  [18, '下午'],
] as const;

export const clock = (t: Moment): string => {
  const part = parts.find(([until]) => t.hour < until)?.[1] ?? '晚上';
  const hour = t.hour > 12 ? t.hour - 12 : t.hour;
  return `${part}${hour}点${t.minute === 0 ? '' : `${twoDigits(t.minute)}分`}`;
};

export const time: typeof english = {
  weekday: (t) => weekdays[t.weekday - 1] ?? '',
  date,
  moment: (t) => `${date(t)}${clock(t)}`,
  by: (t) => `${date(t)}${clock(t)}前`,
  week: (from, to) =>
    from.month === to.month
      ? `${from.month}月${from.day}日至${to.day}日`
      : `${from.month}月${from.day}日至${to.month}月${to.day}日`,
  span: (minutes) => {
    if (minutes < 60) return `${Math.max(1, Math.round(minutes))}分钟`;
    const hours = minutes / 60;
    if (hours < 48) return `${Number(hours.toFixed(hours < 10 ? 1 : 0))}小时`;
    return `${Math.round(hours / 24)}天`;
  },
};
