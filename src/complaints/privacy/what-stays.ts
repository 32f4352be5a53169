// What a record keeps when its words go: numbers, dates, choices, and texts that the firm itself gave.

import type { AnyRecord } from '../../desk/register.ts';
import { factsOf, registerOf } from '../../desk/registers.ts';

/** Numbers of complaints, names of the Team, entries of Rules and Touchpoints, codes. Any other text goes. */
const texts: ReadonlySet<string> = new Set([
  ...['number', 'id', 'belongsTo', 'place', 'kind', 'alarmed'],
  ...['owner', 'firstOwner', 'surveyOwner', 'surveyCaller', 'approvedBy', 'who'],
  ...['askedBy', 'heldBy'],
]);
/** How somebody could be reached tells of the person. */
const choices: ReadonlySet<string> = new Set(['reach', 'how']);
/** By what it is known. */
const identity: ReadonlySet<string> = new Set(['head', 'id']);

const stays = (field: string, kind: unknown): boolean =>
  kind === 'text' || kind === 'list' || kind === 'json' ? texts.has(field) : !choices.has(field);

/** All its other facts as they are afterwards. */
export const whatStays = (id: string, record: AnyRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    factsOf(registerOf(id))
      .filter(({ field }) => !identity.has(field))
      .map(({ field, kind, blank }) => [field, stays(field, kind) ? record[field] : blank]),
  );
