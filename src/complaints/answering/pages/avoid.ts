// Words that sting, found in a draft (S19, S34). A hint, never a lock.
import type { Language } from '../../../language/languages.ts';
import { shown } from '../words/shown.ts';

export const stingingIn = (text: string, language: Language) => {
  const draft = text.toLowerCase();
  return shown[language].avoiding.filter(({ phrase }) => draft.includes(phrase)).slice(0, 3);
};
