// A cell of the firm's own tabs that cannot be read, or in two ways: what stands there, and what holds until somebody says.
import { doubtText } from '../language/doubt.ts';
import { oneLine } from '../plain/text.ts';
import type { Problem } from './problem.ts';

export const doubtedTabs = ['team', 'hours', 'rules', 'touchpoints', 'phrases'] as const;
export type DoubtedTab = (typeof doubtedTabs)[number];

/** Why it is not read. */
export interface Unclear {
  /** What it may be; none = it is nothing. */
  readonly either: readonly string[];
  readonly hasNoYear?: boolean;
}

export interface Doubt extends Unclear {
  readonly tab: DoubtedTab;
  /** Of the row, as it stands there, and where it stood, 0-based. */
  readonly key: string;
  readonly at: number;
  readonly field: string;
  /** As people read it: tab and row, and the column. */
  readonly where: string;
  readonly heading: string;
  readonly typed: string;
  readonly until: Until;
}

/** What holds meanwhile, and of whom or what. */
export interface Until {
  readonly holds: 'closed' | 'kept' | 'nothing' | 'at-work' | 'away' | 'blank';
  readonly of: string;
}

const longest = 60;

/** For the health list and, without a place, for the note on the cell. */
export const problemOf = (doubt: Doubt): Problem => ({
  code: 'cell-doubtful',
  where: doubt.where,
  detail: doubtText({
    heading: oneLine(doubt.heading, longest),
    typed: oneLine(doubt.typed, longest),
    either: doubt.either.join(' / '),
    why: doubt.hasNoYear ? 'year' : doubt.either.length > 0 ? 'either' : 'unread',
    holds: doubt.until.holds,
    of: oneLine(doubt.until.of, 2 * longest),
  }),
});
