import { shown } from '../words/shown.ts';
import { Lend } from './lend.tsx';

export const umbrellas = { shown, pages: { lendUmbrella: Lend } } as const;
