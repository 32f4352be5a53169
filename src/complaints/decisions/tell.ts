// Whoever looks after it hears at once what was decided; whoever decided too late hears that nothing changed.

import type { Case } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { notified, rowLink } from '../../desk/mails.ts';
import type { Refusal } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
import type { DecisionAsked } from '../../desk/reference.ts';
import { othersToHear } from '../../desk/who-hears.ts';
import type { Decided } from './read-decision.ts';
import { said } from './words/said.ts';

const longest = 2000;

export const tellOfIt = (c: Case, about: string, decided: Decided): Change[] =>
  othersToHear(c.desk, c.complaint).map((person) => told(c, person, about, decided));

function told({ desk, complaint }: Case, to: Person, about: string, { answer, text }: Decided) {
  const { number, decisions } = complaint;
  const { told: say } = inDeskLanguage(desk, said);
  const word: Block[] = text === '' ? [] : [{ kind: 'quote', text: inert(text, longest) }];
  return notified(desk, to, {
    key: `decided:${number}:${decisions}`,
    subject: say.subject[answer](desk.actor, number),
    number,
    blocks: [
      { kind: 'text', text: about },
      { kind: 'text', text: say.text[answer](desk.actor) },
      ...word,
      { kind: 'button', label: deskWords(desk).mail.openRow(number), url: rowLink(desk, number) },
    ],
  });
}

/** Once for each question and reason. */
export function nothingChanged(
  desk: Desk,
  { number, code }: DecisionAsked,
  to: Person,
  why: Refusal,
): Change {
  const say = inDeskLanguage(desk, said).back;
  const { refusals, mail } = deskWords(desk);
  return notified(desk, to, {
    key: `decided-back:${number}:${code}:${why}`,
    subject: say.subject(number),
    number,
    blocks: [
      { kind: 'text', text: `${say.text(number)} ${refusals[why]}` },
      { kind: 'button', label: mail.openRow(number), url: rowLink(desk, number) },
    ],
  });
}
