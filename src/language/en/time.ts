import { twoDigits } from '../../plain/dates.ts';
import type { Moment } from '../moment.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const day = ({ day, month, saidYear }: Moment): string =>
  `${day} ${months[month - 1]}${saidYear === undefined ? '' : ` ${saidYear}`}`;

export const time = {
  weekday: (t: Moment): string => weekdays[t.weekday - 1] ?? '',
  date: (t: Moment): string => `${weekdays[t.weekday - 1]} ${day(t)}`,
  moment: (t: Moment): string =>
    `${weekdays[t.weekday - 1]} ${day(t)}, ${t.hour}:${twoDigits(t.minute)}`,
  /** After "by": the moment until which something is promised. */
  by: (t: Moment): string =>
    `${weekdays[t.weekday - 1]} ${day(t)}, ${t.hour}:${twoDigits(t.minute)}`,
  /** "16–22 November" */
  week: (from: Moment, to: Moment): string =>
    from.month === to.month ? `${from.day}–${day(to)}` : `${day(from)} – ${day(to)}`,
  span: (minutes: number): string => {
    if (minutes < 60) return `${Math.max(1, Math.round(minutes))} min`;
    const hours = minutes / 60;
    if (hours < 48) return `${Number(hours.toFixed(hours < 10 ? 1 : 0))} h`;
    return `${Math.round(hours / 24)} days`;
  },
};
