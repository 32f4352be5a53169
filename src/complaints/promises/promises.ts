// The open promise of a complaint: what others ask of promises.
import { type Case, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import type { Detail } from '../../desk/log.ts';

/** Nobody keeps a date that has passed, even if the clock has not seen it yet. While the customer is waited for it rests. */
export const isPast = ({ desk, complaint: { promiseDue, status } }: Case): boolean =>
  promiseDue !== null && promiseDue < desk.now && status !== 'waiting';

/** The open promise, kept or broken. */
export const settled = (c: Case, detail: Detail = {}): Change =>
  isPast(c)
    ? did(
        c,
        'promise-broken',
        { promiseDue: null, promisesBroken: c.complaint.promisesBroken + 1 },
        detail,
      )
    : did(
        c,
        'promise-kept',
        { promiseDue: null, promisesKept: c.complaint.promisesKept + 1 },
        detail,
      );
