import type { letter as english } from '../en/letter.ts';

export const letter: typeof english = {};
