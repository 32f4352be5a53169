// How good it was, as somebody asked it elsewhere: kept with its own scale, and never mixed with what is asked here.
import type { Desk } from '../../desk/desk.ts';
import type { ImportEntry } from '../../desk/import-entry.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { momentIn } from './imported-facts.ts';

export const importedAnswer = (
  desk: Desk,
  { received, score, scale, recommend }: ImportEntry,
  number: string,
  owner: string,
): SurveyAnswer => ({
  at: momentIn(received, desk.settings.zone),
  ...{ number, owner, score, scale, recommend },
  by: 'import',
  notCounted: '',
  // Words that belong to no complaint would outlast the person's wish to be forgotten.
  comment: '',
  ...{ expected: 'unknown', comeBack: 'unknown', noMore: false },
});
