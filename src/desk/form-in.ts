import type { Language } from '../language/languages.ts';
import type { Desk } from './desk.ts';
import type { FormLink } from './state.ts';

/** In this language, else in the desk's, else any; one that is still offered, if there is one. */
export function formIn(
  { state, settings }: Pick<Desk, 'state' | 'settings'>,
  purpose: FormLink['purpose'],
  language: Language,
): FormLink | undefined {
  const all = state.forms.filter((form) => form.purpose === purpose);
  const offered = all.filter((form) => settings.languages.includes(form.language));
  const forms = offered.length > 0 ? offered : all;
  const inLanguage = (wanted: Language) => forms.find((form) => form.language === wanted);
  return inLanguage(language) ?? inLanguage(settings.language) ?? forms[0];
}
