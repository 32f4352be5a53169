import { shown } from '../words/shown.ts';
import { HandOver } from './hand-over.tsx';

export const assignment = {
  shown,
  pages: { handOver: HandOver },
} as const;
