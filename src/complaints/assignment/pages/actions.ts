import { shown } from '../words/shown.ts';
import { HandOver } from './hand-over.tsx';

export const assignment = {
  shown,
  pages: { take: 'at once', handOver: HandOver },
  folded: ['handOver'],
} as const;
