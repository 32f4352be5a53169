// Words that sting, found in a draft (S19, S34). A hint, never a lock.
import type { Words } from '../../../sidebar/pieces/words.ts';

export const stingingIn = (text: string, words: Words): Words['avoiding'] => {
  const draft = text.toLowerCase();
  return words.avoiding.filter(({ phrase }) => draft.includes(phrase)).slice(0, 3);
};
