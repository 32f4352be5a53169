import { shown } from '../words/shown.ts';
import { AskByPhone } from './ask-by-phone.tsx';

export const satisfaction = {
  shown,
  pages: {
    surveyAnswer: AskByPhone,
  },
} as const;
