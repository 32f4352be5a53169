// What each capability keeps and what can happen in it: one line a capability. Types, columns and cells follow from here.
import { joined, merged } from '../desk/declared.ts';
import { answeringFacts } from './answering/facts.ts';
import { archiveFacts } from './archive/facts.ts';
import { assignmentFacts } from './assignment/facts.ts';
import { byHandFacts } from './by-hand/facts.ts';
import { closingFacts } from './closing/facts.ts';
import { floodFacts } from './flood/facts.ts';
import { followUpFacts } from './follow-up/facts.ts';
import { importingFacts } from './import/facts.ts';
import { intakeFacts } from './intake/facts.ts';
import { openingFacts } from './opening/facts.ts';
import { promisesFacts } from './promises/facts.ts';
import { remediesFacts } from './remedies/facts.ts';
import { satisfactionFacts } from './satisfaction/facts.ts';
import { severityFacts } from './severity/facts.ts';
import { verifyFacts } from './verify/facts.ts';

export const declared = [
  intakeFacts,
  assignmentFacts,
  severityFacts,
  answeringFacts,
  promisesFacts,
  remediesFacts,
  closingFacts,
  followUpFacts,
  satisfactionFacts,
  byHandFacts,
  verifyFacts,
  archiveFacts,
  importingFacts,
  floodFacts,
  openingFacts,
] as const;

export const declaredFacts = merged(declared, 'facts');
export const declaredHappenings = joined(declared, 'happenings');
export const declaredRefusals = joined(declared, 'refusals');
export const declaredProblems = joined(declared, 'problems');
