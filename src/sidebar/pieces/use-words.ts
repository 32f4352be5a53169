import type { InEachLanguage } from '../../language/languages.ts';
import { useShared } from './shared.ts';

/** A page's own words, in the desk's language. */
export const useWords = <Said>(shown: InEachLanguage<Said>): Said => shown[useShared().language];
