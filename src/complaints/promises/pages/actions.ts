import { shown } from '../words/shown.ts';
import { Promising } from './promise.tsx';

export const promises = {
  shown,
  pages: { promise: Promising },
} as const;
