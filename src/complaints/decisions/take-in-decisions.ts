// A decision comes in by the form: counted once, from whoever the letter was written to, on what still waits for it.

import { type Case, caseOf, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { type Person, personWithMail } from '../../desk/people.ts';
import { planOf } from '../../desk/plan.ts';
import { withProblem } from '../../desk/problem.ts';
import { type DecisionAsked, decisionIn } from '../../desk/reference.ts';
import type { Response } from '../../desk/response.ts';
import { leads } from '../../plain/people.ts';
import { aboutCase } from './decisions.ts';
import { decidedOf, type Reason, roundIn, stillAsked } from './questions.ts';
import { answerIn, type Decided } from './read-decision.ts';
import { nothingChanged, tellOfIt } from './tell.ts';

/** What a decision does beyond being told: other capabilities know how. */
export interface Ways {
  readonly approve: (
    c: Case,
    args: { readonly granted: boolean; readonly text: string },
  ) => Outcome;
  readonly take: (c: Case) => Outcome;
}

/** New responses of the decision form, oldest first. */
export const takeInDecisions = (
  desk: Desk,
  responses: readonly Response[],
  ways: Ways,
): readonly Change[] =>
  planOf(
    desk,
    responses.map((response) => (now) => takeIn(now, response, ways)),
  ).changes;

/** Whom the reference was written to, and what it asked. */
export const decisionOf = (desk: Desk, { answers }: Response): DecisionAsked | undefined =>
  decisionIn(
    desk.state.secret,
    answers['reference'] ?? '',
    desk.team.map(({ mail }) => mail),
  );

function takeIn(desk: Desk, response: Response, ways: Ways): readonly Change[] {
  const asked = decisionOf(desk, response);
  const person = personWithMail(desk.team, asked?.reader ?? '');
  const problems = withProblem(desk.state.problems, forged);
  if (!asked || !person) return [{ type: 'state', set: { problems } }];
  const by = { ...desk, actor: person.name };
  const outcome = decided(by, asked, person, answerIn(response), ways);
  return 'refused' in outcome
    ? [nothingChanged(by, asked, person, outcome.refused)]
    : outcome.changes;
}

/** Said once, whoever tries and however often. */
const forged = { code: 'decision-forged', where: '', detail: '' } as const;

function decided(
  desk: Desk,
  { number, code }: DecisionAsked,
  person: Person,
  response: Decided,
  ways: Ways,
): Outcome {
  const c = caseOf(desk, number, person, '');
  // Archived, or about the reader by now: who asks that again hears no more.
  if ('refused' in c) return refuse('decided-otherwise');
  if (!leads(person)) return refuse('not-your-role');
  if (roundIn(code) < c.complaint.decisions) return refuse('decided-before');
  const asked = stillAsked(code, c.complaint, desk.now);
  if (!asked) return refuse('decided-otherwise');
  const said = meant(asked.reason, response);
  const done = effectOf(c, asked.reason, said, ways);
  if ('refused' in done) return done;
  const { answer, text } = said;
  const { complaint } = c;
  const set = {
    decisions: complaint.decisions + 1,
    decidedOf: decidedOf(asked.rank, complaint),
  };
  const event = did(c, 'decided', set, { answer, reason: asked.reason, text: text.slice(0, 400) });
  const about = aboutCase(desk, asked.considered, asked.rank);
  // Whoever decided has it now, or the owner hears from whoever keeps the money.
  const isTold = done !== nothing;
  return { changes: [event, ...done.changes, ...(isTold ? [] : tellOfIt(c, about, said))] };
}

/** Asked whether they call themselves, they have said so. */
const meant = (reason: Reason, said: Decided): Decided =>
  reason === 'hurt' && said.answer === 'yes' ? { ...said, answer: 'call' } : said;

const nothing: Outcome = { changes: [] };

/** Everything else is for whoever looks after it to do. */
function effectOf(c: Case, reason: Reason, { answer, text }: Decided, ways: Ways): Outcome {
  if (reason === 'money' && answer !== 'call')
    return ways.approve(c, { granted: answer === 'yes', text });
  return reason === 'unassigned' && answer !== 'no' ? ways.take(c) : nothing;
}
