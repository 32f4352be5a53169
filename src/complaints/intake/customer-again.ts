// The customer wrote once more: through the link of a mail, or by editing what they had sent. Never a second complaint.

import type { Change } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Response } from '../../desk/response.ts';
import { correctionsIn } from './corrections.ts';
import { goesOnWith } from './goes-on.ts';
import { joinedTo } from './intake.ts';
import { addressMoved } from './old-address.ts';
import { readAnswers } from './read-answers.ts';
import { isMereThanks } from './thanks.ts';

/** Through the link of a mail. */
export const added = (desk: Desk, complaint: Complaint, response: Response): readonly Change[] =>
  again(desk, complaint, response, response.answers['what'] ?? '');

/** What it was about is over for good: a complaint of its own that belongs to it, by whoever it was. */
export function begunAnew(desk: Desk, old: Complaint, response: Response): Anew {
  const { what, continued, extra, hurt } = readAnswers(desk, response);
  const { facts } = correctionsIn(desk, old, response);
  const set = goesOnWith(desk, old, facts);
  return {
    facts: {
      ...set,
      ...{ what, continued, extra, hurt },
      ...(hurt ? { severity: 'safety' } : {}),
      ...(isMereThanks(desk, what) ? { purpose: 'praise' } : {}),
    },
    told: addressMoved(desk, old, facts.mail, keyOf(response)),
  };
}

interface Anew {
  readonly facts: Partial<Facts>;
  readonly told: readonly Change[];
}

const keyOf = ({ sheetId, serial }: Response): string => `${sheetId}:${serial}`;

/** A firm that lets customers edit their response: the words are as they are now. */
export function edited(desk: Desk, complaint: Complaint, response: Response): readonly Change[] {
  const { what, continued } = readAnswers(desk, response);
  const isOther = what !== complaint.what || continued !== complaint.continued;
  return again(desk, complaint, response, isOther ? what : '', isOther ? { what, continued } : {});
}

/** Every answer counts: it is read by a person and taken over. */
function again(
  desk: Desk,
  complaint: Complaint,
  response: Response,
  words: string,
  instead?: Partial<Facts>,
): readonly Change[] {
  const { facts, lines } = correctionsIn(desk, complaint, response);
  const key = keyOf(response);
  return [
    ...joinedTo(desk, complaint, {
      text: [words, ...lines].filter((part) => part !== '').join('\n'),
      hurt: !complaint.hurt && readAnswers(desk, response).hurt,
      at: response.at,
      by: 'customer',
      key,
      detail: {},
      facts,
      ...(instead ? { instead } : {}),
    }),
    ...addressMoved(desk, complaint, facts.mail, key),
  ];
}
