// What a set-up stopped at. Google's own sentence and number are kept until a set-up ends, for whoever looks after the
// script alone: people read ours.

import type { said } from '../../complaints/set-up/words/said.ts';
import { toIso } from '../../desk/calendar.ts';
import type { State } from '../../desk/state.ts';
import { codeOf, isBusy, isForbidden, isRefused, messageOf } from '../google-error.ts';
import { setUpTrouble } from '../memory.ts';
import { now } from '../now.ts';

export type Step = 'tabs' | 'triggers' | 'forms' | 'looks';

/** Only of what passes may anybody say that it goes on by itself. */
export function sentenceOf(
  error: unknown,
  { problems }: (typeof said)['en'],
  clockStands: boolean,
): string {
  if (isForbidden(error)) return problems.switchedOff;
  if (isBusy(error)) return clockStands ? problems.goesOn : problems.busy;
  return isRefused(error) ? problems.refused : problems.google;
}

/** What one run of a set-up stopped at. */
export interface Stop {
  readonly step: Step;
  readonly code: number | null;
  readonly sentence: string;
}

export const stopAt = (step: Step, error: unknown): Stop => ({
  step,
  code: codeOf(error) ?? null,
  sentence: withoutMails(messageOf(error)),
});

/** Counted by run, whatever it stopped at: an attempt that only waited costs as much as one that failed. */
export function keepStop(stop: Stop): void {
  console.warn(`set-up stopped: ${stop.step} ${stop.code ?? ''}`);
  try {
    setUpTrouble.keep({ ...stop, at: now(), times: (setUpTrouble.read()?.times ?? 0) + 1 });
  } catch {
    // The person who presses reads it all the same.
  }
}

/** As data, for whoever looks after the script: no names, no addresses. */
export function whatHappened(state: State | undefined): string {
  const trouble = setUpTrouble.read();
  const told = {
    redress: 'set-up',
    version: state?.version,
    steps: state?.setUp,
    stopped: trouble && { ...trouble, at: toIso(trouble.at) },
    refused: state?.refused.map(({ kind, keys, sentence }) => ({
      ...{ kind, count: keys.length, sentence: withoutMails(sentence) },
    })),
    undressed: state?.undressed.tries,
    seen: state && Object.fromEntries(seenIn(state)),
  };
  return JSON.stringify(told, null, 1);
}

const seenIn = ({ check }: State) => Object.entries(check.seen).filter(([key]) => key !== 'by');

const withoutMails = (text: string): string => text.replace(/[^\s"'<>@]+@[^\s"'<>@]+/g, '…@…');
