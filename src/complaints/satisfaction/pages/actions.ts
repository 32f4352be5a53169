import { shown } from '../words/shown.ts';
import { AskByPhone } from './ask-by-phone.tsx';

export const satisfaction = {
  shown,
  pages: {
    surveyAnswer: AskByPhone,
    notReached: 'at once',
    doNotAsk: 'at once',
    mayAsk: 'at once',
  },
  folded: ['doNotAsk', 'mayAsk'],
} as const;
