// Who ever complained.
import { instant, list, text } from '../../desk/fact.ts';
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
        since: instant(130),
      },
    ),
  },
} as const;
