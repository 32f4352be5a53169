// What is said joins a complaint that we have: the wait is over, or what was closed just now is open again.

import { type Change, happen } from '../../desk/changes.ts';
import { type Complaint, type Facts, withAction } from '../../desk/complaint.ts';
import { customerHeard, isWithinGrace, openAgain } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Detail } from '../../desk/log.ts';
import { isAlarmDue } from '../../desk/next-step.ts';
import { isAbout } from '../../desk/people.ts';
import { isOpen } from '../../plain/status.ts';
import { isLostBy, nowAbout, withoutAlarm } from '../assignment/assignment.ts';
import { hurtInDoubt, nowHurt } from '../severity/severity.ts';
import { withName } from './goes-on.ts';
import { namedIn } from './named.ts';
import { news } from './news.ts';
import { isMereThanks } from './thanks.ts';

/** What came in about a complaint that we have. */
export interface Said {
  readonly text: string;
  readonly hurt: boolean;
  readonly at: number;
  /** 'customer', or who wrote it down for them. */
  readonly by: string;
  /** Names the mail about it. */
  readonly key: string;
  readonly detail: Detail;
  /** What was put right with it. */
  readonly facts?: Partial<Facts>;
  /** The words themselves were changed, and nothing was added to them. */
  readonly instead?: Partial<Facts>;
}

/** Its owner is told, unless that is whom it is about: then somebody else gets it, with these words. */
export function joinedTo(desk: Desk, complaint: Complaint, said: Said): readonly Change[] {
  const { number } = complaint;
  const by = { now: desk.now, actor: said.by };
  const isThanks = isMereThanks(desk, said.text);
  const isOver = complaint.status === 'resolved' || isWithinGrace(desk, complaint, said.at);
  const opens = isOver && !isThanks;
  const again = opens ? openAgain(desk, complaint) : {};
  const facts = factsOf(desk, complaint, said);
  const set = isThanks ? facts : asking(desk, complaint, facts, said.text);
  const type = said.instead ? 'changed-by-customer' : 'added-by-customer';
  const detail = { ...said.detail, text: said.text.slice(0, 2000) };
  const after: Complaint = { ...complaint, ...again, ...set };
  return [
    ...(opens ? [happen(by, number, 'reopened', again)] : []),
    happen(by, number, type, set, detail),
    ...(said.text === '' || isSaidAnyway(complaint, after)
      ? []
      : news(desk, after, { ...said, isThanks })),
  ];
}

/** By the alarm of the same run, the question whom it is about or the notice to the next owner, which quote it; to nobody
 * when it is withdrawn. */
const isSaidAnyway = (before: Complaint, after: Complaint): boolean =>
  after.status === 'withdrawn' ||
  isAlarmDue(after) ||
  (after.named !== before.named && isAbout(after, { name: after.owner })) ||
  (isOpen(after) && isLostBy(before, after));

/** Words that were said elsewhere: where they may mean something that is asked about, whoever is asked finds them here.
 * Praise names whom it likes. */
export function alsoSaid(
  desk: Desk,
  complaint: Complaint,
  words: string,
  isPraise = false,
): Partial<Facts> {
  const set = isPraise ? hurtInDoubt(complaint, words) : asking(desk, complaint, {}, words);
  return Object.keys(set).length === 0 ? {} : { ...set, extra: joined(complaint.extra, words) };
}

/** New words may name a colleague, or say that somebody was hurt: that is asked anew. */
function asking(
  desk: Desk,
  complaint: Complaint,
  set: Partial<Facts>,
  words: string,
): Partial<Facts> {
  const hurt = hurtInDoubt({ ...complaint, ...set }, words);
  const after = { ...complaint, ...set, ...hurt };
  const named = namedIn(desk, after, words);
  if (named === after.named) return { ...set, ...hurt };
  return { ...set, ...hurt, named, alarmed: withoutAlarm(after.alarmed, 'about') };
}

function factsOf(desk: Desk, complaint: Complaint, said: Said): Partial<Facts> {
  const { about, ...facts } = said.facts ?? {};
  return {
    ...customerHeard(desk, complaint),
    ...facts,
    ...(about ? nowAbout(desk, complaint, withName(complaint.about, about)) : {}),
    ...(said.hurt ? nowHurt(desk, complaint) : {}),
    ...withAction(complaint, String(said.detail['id'] ?? '')),
    ...(said.instead ?? { extra: joined(complaint.extra, said.text) }),
  };
}

const joined = (before: string, text: string): string =>
  [before, text]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(-50_000);
