import { type Detail, named } from '../../../language/story.ts';

export const shown = {
  story: {
    warned: (_: string, d: Detail): string => `Reminder${named(d['told'], ' to ')}`,
  },
};
