// Whose data it is, as whoever leads may see it: which complaints, and whether they can go.

import { caseOf } from '../../desk/case.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import { isAboutReader, type Person, personWithMail } from '../../desk/people.ts';
import { leads } from '../../plain/people.ts';
import { isOver } from './out-of-time.ts';
import { complaintsOfPerson } from './person.ts';
import type { TheirData } from './privacy.ts';
import { said } from './words/said.ts';

/** The complaints of whoever made this one. Nobody sees or erases what is said of themselves (S113). */
export function theirsFor(
  desk: Desk,
  number: string,
  person: Person | undefined,
): readonly Complaint[] | Refused {
  if (!person || !leads(person)) return refuse('not-your-role');
  const found = caseOf(desk, number, person, '', true);
  if ('refused' in found) return found;
  const theirs = complaintsOfPerson(desk, number);
  return theirs.some((one) => isAboutReader(desk.team, one, person))
    ? refuse('about-this-person')
    : theirs;
}

export const openOf = (complaints: readonly Complaint[]): string[] =>
  complaints.filter((complaint) => !isOver(complaint)).map(({ number }) => number);

export function personOf(desk: Desk, number: string, mail: string): TheirData | Refused {
  const theirs = theirsFor(desk, number, personWithMail(desk.team, mail));
  if ('refused' in theirs) return theirs;
  const { page } = inDeskLanguage(desk, said);
  const numbers = theirs.map((one) => one.number);
  const open = openOf(theirs);
  const isAsked = desk.state.erasing.some((wish) => numbers.includes(wish.number));
  const say = {
    ...page,
    ...{ all: page.all(numbers), sureText: page.sureText(numbers), open: page.open(open) },
  };
  const hindered = isAsked ? say.asked : open.length > 0 ? say.open : '';
  return { numbers, hindered, say };
}
