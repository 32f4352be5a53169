// The customer wrote once more: through the link of a mail, or by editing what they had sent. Never a second complaint.

import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { isAbout } from '../../desk/people.ts';
import type { Response } from '../../desk/response.ts';
import { joinedTo } from './intake.ts';
import { readAnswers } from './read-answers.ts';

const byCustomer = (desk: Desk) => ({ now: desk.now, actor: 'customer' });

/** Through the link of a mail. */
export const added = (desk: Desk, complaint: Complaint, response: Response): readonly Change[] =>
  joinedTo(desk, complaint, {
    text: response.answers['what'] || response.extra.map(({ answer }) => answer).join('\n'),
    hurt: readAnswers(desk, response).hurt,
    at: response.at,
    by: 'customer',
    key: `${response.sheetId}:${response.serial}`,
    detail: {},
  });

/** A firm that lets customers edit their response: the facts follow, and whoever it now is about has it no longer. */
export function edited(desk: Desk, complaint: Complaint, response: Response): readonly Change[] {
  const facts: Readonly<Record<string, unknown>> = complaint;
  const answers = Object.entries(readAnswers(desk, response));
  const changed = answers.filter(([field, value]) => value !== '' && facts[field] !== value);
  const set: Partial<Facts> = Object.fromEntries(changed);
  const about = set.about ?? complaint.about;
  const owner = isAbout({ about }, { name: complaint.owner }) ? { owner: '' } : {};
  return [happen(byCustomer(desk), complaint.number, 'changed-by-customer', { ...set, ...owner })];
}
