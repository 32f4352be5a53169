// What the sidebar shows, of the shell and of the capabilities whose pages a test walks through.
import { shown as absence } from '../../src/complaints/absence/words/shown.ts';
import { shown as answering } from '../../src/complaints/answering/words/shown.ts';
import { shown as closing } from '../../src/complaints/closing/words/shown.ts';
import { shown as flood } from '../../src/complaints/flood/words/shown.ts';
import { shown as health } from '../../src/complaints/health/words/shown.ts';
import { shown as intake } from '../../src/complaints/intake/words/shown.ts';
import { shown as promises } from '../../src/complaints/promises/words/shown.ts';
import { shown as quickLog } from '../../src/complaints/quick-log/words/shown.ts';
import { shown as remedies } from '../../src/complaints/remedies/words/shown.ts';
import { shown as severity } from '../../src/complaints/severity/words/shown.ts';
import type { Language } from '../../src/language/languages.ts';
import { shownOfAll } from '../../src/sidebar/pages.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';

export const wordsOnScreens = (language: Language) => ({
  ...wordsOf[language],
  ...shownOfAll[language],
  absence: absence[language],
  answering: answering[language],
  closing: closing[language],
  flood: flood[language],
  health: health[language],
  intake: intake[language],
  promises: promises[language],
  quickLog: quickLog[language],
  remedies: remedies[language],
  severity: severity[language],
});

export type WordsOnScreens = ReturnType<typeof wordsOnScreens>;
