// How urgent a complaint is, in a sign, a word and a colour.
import type { Complaint } from '../../desk/complaint.ts';
import { DAY, MINUTE } from '../../plain/dates.ts';
import { isOpen } from '../../plain/status.ts';
import { clearMoment } from './moments.ts';
import type { Words } from './words.ts';

export type Tone = 'ask' | 'late' | 'soon' | 'done' | 'waiting' | 'hurt' | 'calm';

export interface Urgency {
  readonly tone: Tone;
  readonly text: string;
}

type Dated = Pick<Complaint, 'status' | 'due' | 'step'>;

const soon = 120 * MINUTE;

export const signs: Record<Tone, string> = {
  late: '▲',
  soon: '●',
  done: '✓',
  // The pause sign is drawn by the style sheet: too many fonts lack it.
  waiting: '',
  hurt: '✚',
  calm: '○',
  ask: '☎\uFE0E',
};

const urgency = (tone: Tone, text: string): Urgency => ({ tone, text });

/** "2 h late", "40 min left", "by Tue 24 Nov", or the state when no clock runs. */
export function urgencyOf(complaint: Dated, now: number, zone: string, words: Words): Urgency {
  const { status, due } = complaint;
  if (status === 'waiting') return urgency('waiting', words.status.waiting);
  if (complaint.step === 'ask') return urgency('ask', words.stepDue.ask);
  if (!isOpen(complaint) && complaint.step !== 'tell') return urgency('done', words.status[status]);
  if (due === null) return urgency('calm', words.noDate);
  const span = words.time.span(Math.abs(due - now) / MINUTE);
  if (due < now) return urgency('late', words.late(span));
  if (due - now < soon) return urgency('soon', words.left(span));
  if (due - now < DAY) return urgency('calm', words.left(span));
  return urgency('calm', words.untilDay(words.time.date(clearMoment(due, now, zone))));
}

/** The same with what is due: "First answer: 2 h late". */
export function stateLine(complaint: Dated, now: number, zone: string, words: Words): Urgency {
  const state = urgencyOf(complaint, now, zone, words);
  if (state.tone === 'waiting') return { ...state, text: words.stepDue.wait };
  if (state.tone === 'done' || state.tone === 'ask') return state;
  return { ...state, text: words.titled(words.stepDue[complaint.step], state.text) };
}
