// The customer wrote once more: through the link of a mail, or by editing what they had sent. Never a second complaint.

import type { Change } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Response } from '../../desk/response.ts';
import { correctionsIn } from './corrections.ts';
import { joinedTo } from './intake.ts';
import { addressMoved } from './old-address.ts';
import { readAnswers } from './read-answers.ts';

/** Through the link of a mail. */
export const added = (desk: Desk, complaint: Complaint, response: Response): readonly Change[] =>
  again(desk, complaint, response, response.answers['what'] ?? '');

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
  const key = `${response.sheetId}:${response.serial}`;
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
