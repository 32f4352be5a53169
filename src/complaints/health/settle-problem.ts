// What a person does about a line of the health list: it is dealt with, or the mail is sent once more.
import type { Change } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Mail } from '../../desk/outbox.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
import type { Problem } from '../../desk/problem.ts';
import { leads, sameName } from '../../plain/people.ts';

export function dismiss(
  desk: Desk,
  person: Person,
  { code, where }: Pick<Problem, 'code' | 'where'>,
): Outcome {
  if (!leads(person)) return refuse('not-your-role');
  if (code === 'mail-uncertain' || code === 'mail-failed') {
    return { changes: dismissed(desk, where) };
  }
  const problems = desk.state.problems.filter((p) => p.code !== code || p.where !== where);
  return problems.length === desk.state.problems.length
    ? { changes: [] }
    : { changes: [{ type: 'state', set: { problems } }] };
}

/** The health list remembers twenty of them at most (google/on-clock.ts). */
const remembered = 100;

function dismissed({ state }: Desk, key: string): Change[] {
  if (state.dismissed.includes(key)) return [];
  return [{ type: 'state', set: { dismissed: [...state.dismissed, key].slice(-remembered) } }];
}

/** Only a person decides that: the first may have arrived after all. */
export function sendAgain(
  desk: Desk,
  person: Person,
  { id, key }: { readonly id: string; readonly key: string },
): Outcome {
  const entry = desk.outbox.get(key);
  if (!entry || desk.state.dismissed.includes(key)) return refuse('mail-gone');
  if (entry.state !== 'failed' && entry.state !== 'uncertain') return refuse('mail-gone');
  if (!leads(person) && !sameName(entry.mail.by, person.name)) return refuse('not-your-role');
  const mail: Mail = {
    ...entry.mail,
    key: `${key}:again-${id}`,
    to: addressNow(desk, entry.mail),
    leaves: desk.now,
    by: person.name,
  };
  return { changes: [{ type: 'mail', mail }, ...dismissed(desk, key)] };
}

/** The customer's address may have been put right since. */
function addressNow(desk: Desk, { to, purpose, number }: Mail): string {
  const complaint = desk.complaints.get(number)?.record;
  const isToCustomer = ['acknowledgement', 'answer', 'survey'].includes(purpose);
  return (isToCustomer && complaint?.mail.trim()) || to;
}
