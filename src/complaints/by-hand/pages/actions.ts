import { shown } from '../words/shown.ts';

export const byHand = {
  shown,
  pages: { help: 'one text' },
} as const;
