import { shown } from '../words/shown.ts';
import { Answer } from './answer.tsx';
import { Told } from './told.tsx';

export const answering = {
  shown,
  pages: {
    answer: Answer,
    told: Told,
  },
} as const;
