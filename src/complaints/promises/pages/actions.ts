import { shown } from '../words/shown.ts';
import { Keeping } from './keep-promise.tsx';
import { Promising } from './promise.tsx';

export const promises = {
  shown,
  pages: { promise: Promising, keepPromise: Keeping },
} as const;
