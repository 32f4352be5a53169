// Five faces, each the satisfaction form opened with that answer chosen. Opening a link writes nothing: mail
// scanners open every one of them.
import type { Complaint } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import type { Block } from '../email.ts';
import { wordsFor } from '../mails.ts';
import { prefilledLink } from '../prefilled-link.ts';
import { referenceFor } from '../reference.ts';
import type { FormLink } from '../state.ts';

/** The best first, as the words of the form. */
const signs = ['😀', '😊', '😐', '😕', '😞'];

/** Nothing while the desk has no satisfaction form. */
export function facesFor(desk: Desk, complaint: Complaint): Block | undefined {
  const form = formFor(desk, complaint);
  if (!form) return undefined;
  const reference = referenceFor(desk.state.secret, complaint.number, 'survey');
  const labels = wordsFor(desk, complaint).survey.faces;
  // A choice can be filled in only by its exact text in that form (platform 5.15).
  const scores = desk.words[form.language].form.satisfaction.scores;
  return {
    kind: 'faces',
    faces: signs.map((sign, at) => ({
      sign,
      label: labels[at] ?? '',
      url: prefilledLink(form, { reference, score: scores[at] ?? '' }),
    })),
  };
}

/** In the customer's language, else the desk's, else any. */
function formFor(desk: Desk, complaint: Complaint): FormLink | undefined {
  const forms = desk.state.forms.filter((form) => form.purpose === 'satisfaction');
  const inLanguage = (language: string) => forms.find((form) => form.language === language);
  return inLanguage(complaint.language) ?? inLanguage(desk.settings.language) ?? forms[0];
}
