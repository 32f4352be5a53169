import { shown } from '../words/shown.ts';

export const byHand = {
  shown,
  pages: {},
} as const;
