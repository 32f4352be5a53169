// A form opened with answers already in it: one pattern made at set-up serves every mail (platform 12.13).
import { withoutLoneSurrogates } from './log.ts';
import type { FormLink } from './state.ts';

/** Each `{field}` of the pattern becomes its answer; a field without one is left blank. */
export const prefilledLink = (
  form: Pick<FormLink, 'prefill'>,
  answers: Readonly<Record<string, string>>,
): string =>
  form.prefill.replace(/\{(\w+)\}/g, (_, field: string) =>
    encodeURIComponent(withoutLoneSurrogates(answers[field] ?? '')),
  );
