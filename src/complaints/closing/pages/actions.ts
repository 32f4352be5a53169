import { shown } from '../words/shown.ts';
import { Close } from './close.tsx';
import { Resolve } from './resolve.tsx';
import { Withdraw } from './withdraw.tsx';

export const closing = {
  shown,
  pages: {
    resolve: Resolve,
    close: Close,
    withdraw: Withdraw,
  },
} as const;
