// Who ever complained.
import { count, instant, list, moment, text } from '../../desk/fact.ts';
import { shared, table } from '../../desk/table.ts';
import { said } from './words/said.ts';

export const customersFacts = {
  said,
  problems: ['customer-two', 'customer-apart', 'customer-same'],
  tabs: {
    customers: table(
      84108,
      { ...shared, key: 'id' },
      {
        id: text('hidden'),
        /** Normalised mails and phone digits by which the person is recognised. */
        keys: list('hidden'),
        name: text(140),
        company: text(160),
        /** As last counted (count-complaints.ts). */
        complaints: count(100),
        open: count(70),
        last: moment(145),
        since: instant(145),
        /** Of what is archived alone: how many, and the last. */
        archived: count('hidden'),
        archivedLast: moment('hidden'),
      },
    ),
  },
} as const;
