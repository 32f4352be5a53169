import { shown } from '../words/shown.ts';
import { Answer } from './answer.tsx';
import { Letter } from './letter.tsx';
import { Told } from './told.tsx';

export const answering = {
  shown,
  pages: {
    answer: Answer,
    letter: Letter,
    told: Told,
  },
} as const;
