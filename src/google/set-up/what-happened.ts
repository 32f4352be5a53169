// What a set-up stopped at: Google's own sentence and number are kept until a set-up ends, so that the desk can say it
// later, and whoever looks after the script can be told.
import { toIso } from '../../complaints/calendar.ts';
import type { State } from '../../complaints/state.ts';
import type { Words } from '../../language/words.ts';
import { codeOf, isBusy, isForbidden, isRefused, messageOf } from '../google-error.ts';
import { type SetUpTrouble, setUpTrouble } from '../memory.ts';
import { now } from '../now.ts';

export type Step = 'tabs' | 'triggers' | 'forms' | 'looks';

/** Only of what passes may anybody say that it goes on by itself. */
export function sentenceOf(
  error: unknown,
  { problems }: Words['setUp'],
  clockStands: boolean,
): string {
  const message = messageOf(error);
  if (isForbidden(error)) return problems.switchedOff;
  if (isBusy(error)) return clockStands ? problems.goesOn(message) : problems.busy(message);
  return isRefused(error) ? problems.refused(message) : problems.google(message);
}

/** Keeps it, and answers with the sentence to say. */
export function noteTrouble(
  step: Step,
  error: unknown,
  say: Words['setUp'],
  clockStands: boolean,
): string {
  console.error(error);
  const code = codeOf(error) ?? null;
  try {
    const before = setUpTrouble.read();
    const times = before?.step === step ? before.times + 1 : 1;
    setUpTrouble.keep({ at: now(), step, code, sentence: withoutMails(messageOf(error)), times });
  } catch {
    // The person who presses reads it all the same.
  }
  return sentenceOf(error, say, clockStands);
}

const enough = 3;
const rest = 3_600_000;

/** What stopped so often in a row is tried once an hour: every five minutes it would eat up the day's trigger minutes. */
export const isResting = (trouble: SetUpTrouble | null, at: number): boolean =>
  trouble !== null && trouble.times >= enough && at - trouble.at < rest;

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
