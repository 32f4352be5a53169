// *Check the desk*: what is wrong, in plain words, and what to do. What was found is kept for whoever helps later.

import { healthOf, reads } from '../complaints/playbook.ts';
import { said as setUpSaid } from '../complaints/set-up/words/said.ts';
import { toIso } from '../desk/calendar.ts';
import { whyClosed } from '../desk/closed.ts';
import { type Desk, deskWords } from '../desk/desk.ts';
import { toldOf } from '../desk/looks.ts';
import { personWithMail } from '../desk/people.ts';
import type { Problem } from '../desk/problem.ts';
import { keyboard } from './calls.ts';
import { surroundings } from './check-surroundings.ts';
import { changedByGoogle } from './check-texts.ts';
import { notedLacks, noteLacks } from './desk-consent.ts';
import { isForbidden } from './google-error.ts';
import { lackSentences } from './lack-sentences.ts';
import { type Remembered, remember } from './memory.ts';
import { mendRows } from './mend-rows.ts';
import { consent } from './permissions.ts';
import { lockDocument, look, newScene, unlockDocument } from './play.ts';
import { readersLanguage } from './readers-language.ts';
import { recordState } from './set-up/own-tabs.ts';
import { setUpProblems } from './set-up/set-up-problems.ts';

export interface Check {
  readonly ok: boolean;
  readonly lines: readonly string[];
  /** Texts that Google did not give back as they were written. */
  readonly changedTexts: readonly string[];
}

export function deskCheck(): Check {
  try {
    return checked();
  } catch (error) {
    const language = readersLanguage();
    const lack = consent();
    if (lack.missing.includes('spreadsheets')) {
      return { ok: false, lines: lackSentences(lack, language), changedTexts: [] };
    }
    // First use of the Sheets service: told by its number, for the text may be in any language.
    if (!isForbidden(error)) throw error;
    const say = setUpSaid[language].problems;
    return { ok: false, lines: [say.switchedOff], changedTexts: [] };
  }
}

function checked(): Check {
  const remembered = remember();
  const mail = keyboard();
  mendRows(mail);
  const { desk } = look(newScene(mail, remembered), { tabs: everyTab, responses: 'none' });
  const say = deskWords(desk);
  const closed = whyClosed(desk);
  if (closed) return { ok: false, lines: [say.refusals[closed]], changedTexts: [] };
  const isInstaller = mail === desk.state.installer.toLowerCase();
  // Strangers may look, and look only.
  const mayWrite = isInstaller || personWithMail(desk.team, mail) !== undefined;
  const changedTexts = mayWrite ? changedByGoogle(desk.spreadsheetId) : [];
  const around = surroundings(desk, isInstaller);
  const found = [
    ...around.problems,
    ...(isInstaller ? setUpProblems(desk.state, desk.settings) : []),
    ...changedTexts.map((text): Problem => ({ code: 'text-changed', where: text, detail: '' })),
  ];
  if (isInstaller) noteLacks(remembered.lacks);
  const kept = isInstaller ? found.filter(isForAll) : desk.state.check.problems;
  if (mayWrite) keepCheck(desk, kept, { ...around.seen, by: mail, at: toIso(desk.now) });
  const said = [...remembering(desk, remembered), ...found, ...looksRefused(desk)];
  const lines = [...new Set(said.map((one) => sentence(desk, one)))];
  const ok = lines.length === 0;
  return { ok, lines: ok ? [say.problems['all-well']()] : lines, changedTexts };
}

/** What one account has not allowed is told to itself alone; of the desk's own, see desk-consent.ts. */
const isForAll = ({ code }: Problem): boolean => code !== 'permission-missing';

/** What the health line says, too. */
function remembering(desk: Desk, remembered: Remembered): readonly Problem[] {
  const state = { ...desk.state, check: noCheck };
  const { problems } = healthOf({ ...desk, state }, remembered.memory);
  return [...notedLacks(remembered.lacks, desk), ...problems];
}

/** Said until a second set-up could not mend it either. */
function looksRefused({ state, settings }: Desk): Problem[] {
  const told = toldOf(state.refused, setUpSaid[settings.language].looks);
  return told.length > 0 ? [{ code: 'looks-refused', where: told.join(', '), detail: '' }] : [];
}

const noCheck = { at: 0, problems: [], seen: {} };

/** Headers of all that people may rename, too. */
const everyTab = [
  ...reads.health,
  'customers',
  'answers',
  'log',
  'intake',
  'archive',
  'archivedRecords',
  'logArchive',
] as const;

const sentence = (desk: Desk, { code, where, detail }: Problem): string =>
  deskWords(desk).problems[code](where, detail);

/** Whoever is saving just now is more important. */
function keepCheck(
  desk: Desk,
  problems: readonly Problem[],
  seen: Readonly<Record<string, string>>,
): void {
  if (!lockDocument(0)) return;
  recordState(desk.spreadsheetId, { check: { at: desk.now, problems: [...problems], seen } });
  unlockDocument();
}
