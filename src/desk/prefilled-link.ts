// A form opened with answers already in it: one pattern made at set-up serves every mail and poster.
import { withoutLoneSurrogates } from '../plain/text.ts';
import type { FormLink } from './state.ts';

/** Each `{field}` of the pattern becomes its answer; a field without one is left out, which keeps a code coarse. */
export const prefilledLink = (
  form: Pick<FormLink, 'prefill'>,
  answers: Readonly<Record<string, string>>,
): string =>
  form.prefill.replace(/&entry\.\d+=\{(\w+)\}|\{(\w+)\}/g, (pair, own?: string, loose?: string) => {
    const answer = encodeURIComponent(withoutLoneSurrogates(answers[own ?? loose ?? ''] ?? ''));
    if (own === undefined) return answer;
    return answer === '' ? '' : pair.replace(`{${own}}`, () => answer);
  });
