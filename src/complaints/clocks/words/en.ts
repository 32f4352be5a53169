import { type Detail, named } from '../../../language/story.ts';

// Dates that follow the rules.

export const said = {
  choices: {
    happening: {
      redated: 'Date moved by the rules',
    },
  },
};

export const shown = {
  story: {
    redated: (_: string, d: Detail): string =>
      `Rules or hours were changed: due ${named(d['until'], 'by ')}${named(d['from'], ', before that by ')}`,
  },
};
