// Closed, and the customer is not happy with it: that is no ordinary end, and goes one up, once.
import type { Case } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { answering } from '../../desk/contact.ts';
import { inDeskLanguage } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import { mailed } from '../../desk/mails.ts';
import { type Person, personNamed } from '../../desk/people.ts';
import { nameOf } from '../../plain/people.ts';
import { oneLine } from '../../plain/text.ts';
import { thoseAbove } from '../follow-up/follow-up.ts';
import { said } from './words/said.ts';

interface Raised {
  readonly set: Partial<Facts>;
  readonly mails: readonly Change[];
}

/** `ended`: as it will stand. */
export function raised(c: Case, ended: Complaint): Raised {
  const isKnown = ended.raised !== null && ended.raised >= (ended.reopenedAt ?? 0);
  const isUnhappy = ended.status === 'closed' && ended.accepted === 'no' && !isKnown;
  if (!isUnhappy || ended.channel === 'import') return { set: {}, mails: [] };
  const { team, actor, now } = c.desk;
  const below = [personNamed(team, ended.owner), c.person ?? personNamed(team, actor)];
  const known = below.flatMap((person) => person ?? []);
  const mails = thoseAbove(c.desk, ended, known).map((person) => noticeOf(c, ended, person));
  return { set: { raised: now }, mails };
}

function noticeOf({ desk }: Case, complaint: Complaint, person: Person): Change {
  const say = inDeskLanguage(desk, said).unhappy;
  const { number, reopened, what, result } = complaint;
  const name = oneLine(nameOf(complaint), 60) || say.nameless;
  return mailed(desk, {
    key: `unhappy:${number}:${reopened}:${person.mail}`,
    purpose: 'notice',
    to: person.mail,
    language: desk.settings.language,
    subject: `${say.subject(name)} [${number}]`,
    number,
    blocks: [
      { kind: 'text', text: say.text(name) },
      { kind: 'quote', text: inert(what, 600) },
      { kind: 'text', text: say.result(inert(result, 600)) },
      ...answering(desk, complaint),
    ],
  });
}
