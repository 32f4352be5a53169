import { shown } from '../words/shown.ts';
import { Approve, AskApproval } from './approval.tsx';

export const remedies = {
  shown,
  pages: { askApproval: AskApproval, approve: Approve },
} as const;
