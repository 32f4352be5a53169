import { type Detail, named } from '../../../language/story.ts';

export const shown = {
  story: {
    received: (_: string, d: Detail): string => `Came in${named(d['channel'], ' by ')}`,
    'changed-by-customer': (): string => 'The customer changed what they wrote',
    'added-by-customer': (): string => 'The customer added something',
    completed: (): string => 'The rest of a long text was fetched from the form',
    acknowledged: (): string => 'The customer was told that we have it',
  },
};
