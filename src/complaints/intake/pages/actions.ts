import { shown } from '../words/shown.ts';
import { Edit } from './edit.tsx';

export const intake = {
  shown,
  pages: { edit: Edit },
} as const;
