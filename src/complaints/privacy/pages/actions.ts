import { shown } from '../words/shown.ts';
import { TheirData } from './their-data.tsx';

export const privacy = {
  shown,
  pages: { erase: TheirData },
} as const;
