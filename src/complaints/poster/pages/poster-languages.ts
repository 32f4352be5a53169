import type { Language } from '../../../language/languages.ts';
import type { Posters } from '../poster.ts';

/** Those that the firm's forms speak, the desk's own first. */
export const languagesOf = ({ places }: Posters): readonly Language[] =>
  (places[0]?.links ?? []).map(({ language }) => language);
