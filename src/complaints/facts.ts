// What each capability keeps, says and lets happen: one line a capability. Types, columns, cells and words follow.
import { joinedOf, mergedOf } from '../desk/declared.ts';
import { absenceFacts } from './absence/facts.ts';
import { answeringFacts } from './answering/facts.ts';
import { archiveFacts } from './archive/facts.ts';
import { assignmentFacts } from './assignment/facts.ts';
import { byHandFacts } from './by-hand/facts.ts';
import { clocksFacts } from './clocks/facts.ts';
import { closingFacts } from './closing/facts.ts';
import { consentFacts } from './consent/facts.ts';
import { customersFacts } from './customers/facts.ts';
import { decisionsFacts } from './decisions/facts.ts';
import { floodFacts } from './flood/facts.ts';
import { followUpFacts } from './follow-up/facts.ts';
import { healthFacts } from './health/facts.ts';
import { importingFacts } from './import/facts.ts';
import { intakeFacts } from './intake/facts.ts';
import { openingFacts } from './opening/facts.ts';
import { privacyFacts } from './privacy/facts.ts';
import { promisesFacts } from './promises/facts.ts';
import { quickLogFacts } from './quick-log/facts.ts';
import { remediesFacts } from './remedies/facts.ts';
import { satisfactionFacts } from './satisfaction/facts.ts';
import { setUpFacts } from './set-up/facts.ts';
import { severityFacts } from './severity/facts.ts';
import { summaryFacts } from './summary/facts.ts';
import { verifyFacts } from './verify/facts.ts';

export const declared = [
  intakeFacts,
  quickLogFacts,
  importingFacts,
  floodFacts,
  severityFacts,
  assignmentFacts,
  absenceFacts,
  answeringFacts,
  promisesFacts,
  remediesFacts,
  closingFacts,
  byHandFacts,
  followUpFacts,
  clocksFacts,
  satisfactionFacts,
  summaryFacts,
  decisionsFacts,
  archiveFacts,
  verifyFacts,
  healthFacts,
  customersFacts,
  consentFacts,
  privacyFacts,
  openingFacts,
  setUpFacts,
] as const;

export const declaredFacts = mergedOf(declared, 'facts');
export const declaredSettings = mergedOf(declared, 'settings');
export const declaredTabs = mergedOf(declared, 'tabs');
export const declaredRegisters = mergedOf(declared, 'registers');
export const declaredHappenings = joinedOf(declared, 'happenings');
export const declaredRefusals = joinedOf(declared, 'refusals');
export const declaredProblems = joinedOf(declared, 'problems');
