// What the account that runs the desk has not allowed, kept where everybody's health line finds it: a desk without the
// permission for spreadsheets could not write it into the sheet.
import { type Consent, deskLacks, lacksForAll, ownLacks } from '../desk/consent.ts';
import type { Desk } from '../desk/desk.ts';
import type { Problem } from '../desk/problem.ts';
import { keepLacks, type Lacks } from './memory.ts';
import { consent, isConsentTold, ownMail } from './permissions.ts';
import { nameOf } from './play.ts';

/** As that account: in a run of the clock, which it must not stop, or its own check. `noted` is what was kept before. */
export function noteLacks(noted: Lacks | null): void {
  try {
    const { missing } = consent();
    if (missing.join() === (noted?.missing ?? []).join()) return;
    keepLacks({ by: ownMail(), missing });
  } catch (error) {
    console.warn(`lacks were not noted: ${nameOf(error)}`);
  }
}

/** What was noted may have been allowed since: a run without work looks where that costs no call. */
export const isFreeToNote = (noted: Lacks | null): boolean => noted !== null && isConsentTold();

/** For everybody but that account, which is told what it lacks itself. */
export function notedLacks(lacks: Lacks | null, { state, actor }: Desk): Problem[] {
  const { installer } = state;
  if (lacks === null || actor === installer.toLowerCase()) return [];
  const isCurrent = lacks.by === '' || lacks.by === installer;
  return isCurrent ? deskLacks({ ...lacks, url: '' }, installer) : [];
}

/** That account's own lacks are no secret to wait for: they are known now. */
export const runningLacks = (lacks: Lacks | null, own: Consent, desk: Desk): Problem[] =>
  desk.actor === desk.state.installer.toLowerCase()
    ? ownLacks(lacksForAll(own))
    : notedLacks(lacks, desk);
