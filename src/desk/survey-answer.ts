// What a customer said in the survey, as the Answers tab keeps it.
import type { satisfactionFacts } from '../complaints/satisfaction/facts.ts';
import type { RowOf } from './table.ts';

export type SurveyAnswer = RowOf<typeof satisfactionFacts.tabs.answers>;

/** Asked here: from 1 to 5. */
export const onOurScale = { scale: '', recommend: null } as const;
