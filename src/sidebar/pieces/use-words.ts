import type { InEachLanguage } from '../../language/languages.ts';
import { useDesk } from './desk.ts';

/** A page's own words, in the desk's language. */
export const useWords = <Said>(shown: InEachLanguage<Said>): Said => shown[useDesk().language];
