// Five faces, each the satisfaction form opened with that answer chosen. Opening a link writes nothing: mail
// scanners open every one of them.

import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Block } from '../../desk/email.ts';
import { surveyForm, surveyLink } from './satisfaction.ts';
import { said } from './words/said.ts';

/** The best first, as the words of the form. */
const signs = ['😀', '😊', '😐', '😕', '😞'];

/** Nothing while the desk has no satisfaction form. */
export function facesFor(desk: Desk, complaint: Complaint): Block | undefined {
  const form = surveyForm(desk, complaint);
  if (!form) return undefined;
  const labels = said[complaint.language].faces;
  // A choice can be filled in only by its exact text in that form.
  const scores = said[form.language].form.scores;
  return {
    kind: 'faces',
    faces: signs.map((sign, at) => ({
      sign,
      label: labels[at] ?? '',
      url: surveyLink(desk, form, complaint, scores[at] ?? ''),
    })),
  };
}
