// A person who leads says whether it is about whom the words name.

import { type Case, did } from '../../desk/case.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { isAbout } from '../../desk/people.ts';
import { leads } from '../../plain/people.ts';
import { nowAbout } from '../assignment/assignment.ts';
import { withName } from './goes-on.ts';
import { news } from './news.ts';

const whyNot = (c: Case): Outcome | undefined => {
  if (c.complaint.named === '') return refuse('nothing-asked');
  return c.person && leads(c.person) ? undefined : refuse('leads-say-so');
};

export function isAboutThem(c: Case): Outcome {
  const { about, named } = c.complaint;
  const set = nowAbout(c.desk, c.complaint, withName(about, named));
  return whyNot(c) ?? { changes: [did(c, 'about-said', set, { about: true, who: named })] };
}

/** All goes on: what was kept from the owner meanwhile is told now. */
export function isNotAboutThem(c: Case): Outcome {
  const { named, owner, extra, what } = c.complaint;
  const after = { ...c.complaint, named: '' };
  const wasHeld = isAbout({ about: '', named }, { name: owner });
  const told = wasHeld ? news(c.desk, after, { text: extra || what, key: `${c.desk.now}` }) : [];
  return (
    whyNot(c) ?? {
      changes: [did(c, 'about-said', { named: '' }, { about: false, who: named }), ...told],
    }
  );
}
