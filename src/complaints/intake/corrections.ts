// What customers put right when they write once more: every answer that is not what we have.

import type { Complaint, Facts } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { kindNamed } from '../../desk/policy.ts';
import type { Response } from '../../desk/response.ts';
import { isMail } from '../../plain/addresses.ts';
import { asShown } from '../../plain/text.ts';
import { moreSevere } from '../severity/severity.ts';
import { movedDeadlines } from './by-hand.ts';
import { besideOf, readAnswers } from './read-answers.ts';

export interface Corrections {
  /** What is taken over. */
  readonly facts: Partial<Facts>;
  /** All of it, as a person reads it: a line each, as the form asked. */
  readonly lines: readonly string[];
}

/** Facts by the question of the form that asks for them. */
const asked = {
  name: 'name',
  company: 'company',
  email: 'mail',
  phone: 'phone',
  reach: 'reach',
  order: 'order',
  place: 'place',
  kind: 'kind',
  wanted: 'wanted',
  about: 'about',
} as const satisfies Record<string, keyof Facts>;
type Question = keyof typeof asked;
const questions = Object.keys(asked) as readonly Question[];

/** Facts that were answered: what was left out says nothing. */
export function factsGiven(desk: Desk, response: Response): Partial<Facts> {
  const facts = readAnswers(desk, response);
  const given = questions.filter((question) => (response.answers[question] ?? '').trim() !== '');
  return Object.fromEntries(
    given
      .map((question) => [asked[question], facts[asked[question]]] as const)
      .filter(([, value]) => value !== ''),
  );
}

export function correctionsIn(desk: Desk, complaint: Complaint, response: Response): Corrections {
  const given = Object.entries(factsGiven(desk, response));
  const known: Readonly<Record<string, unknown>> = complaint;
  const facts: Partial<Facts> = Object.fromEntries(
    given.filter(([field, value]) => known[field] !== value),
  );
  const lines = questions.flatMap((question) =>
    asked[question] in facts ? [lineOf(response, question)] : [],
  );
  const beside = besideOf(response);
  return {
    facts: takenOver(desk, complaint, facts),
    lines: [...lines, ...hurtLine(desk, complaint, response), ...(beside === '' ? [] : [beside])],
  };
}

const lineOf = ({ form, answers }: Response, question: string): string =>
  `${form.questions[question] ?? question}: ${asShown(answers[question] ?? '').trim()}`;

/** Saying *no* later calls off no alarm; a person reads it. */
function hurtLine(desk: Desk, { hurt }: Complaint, response: Response): string[] {
  const answer = response.answers['hurt'] ?? '';
  const isNew = answer !== '' && readAnswers(desk, response).hurt !== hurt;
  return isNew ? [lineOf(response, 'hurt')] : [];
}

/** An address that cannot be written to takes the place of none that can. */
function takenOver(desk: Desk, complaint: Complaint, facts: Partial<Facts>): Partial<Facts> {
  const { mail, kind, ...rest } = facts;
  return {
    ...rest,
    ...(mail !== undefined && (isMail(mail) || !isMail(complaint.mail)) ? { mail } : {}),
    ...(kind === undefined ? {} : ofKind(desk, complaint, kind)),
  };
}

/** A word more makes no praise of a complaint, and nothing less urgent. */
function ofKind(desk: Desk, complaint: Complaint, named: string): Partial<Facts> {
  const rule = kindNamed(desk, named);
  if (!rule) return { kind: named };
  const { kind, purpose } = rule;
  if (complaint.purpose === 'complaint' && purpose !== 'complaint') return {};
  const changed = { ...complaint, kind, purpose };
  const moved = movedDeadlines(desk, changed);
  return { kind, purpose, ...moved, ...moreSevere(desk, { ...changed, ...moved }, rule.severity) };
}
