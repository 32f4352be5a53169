// Responses are deleted from the stores of the forms themselves. What is no longer there is done: whoever dies in between
// finds the rest with the next run.

import type { FormLink, State } from '../desk/state.ts';
import { nameOf } from './play.ts';
import { digestOfAnswers } from './sheet/response-rows.ts';

type Kept = State['inForms'][number];
type Form = GoogleAppsScript.Forms.Form;
type Stored = GoogleAppsScript.Forms.FormResponse;

export interface Deleted {
  readonly done: readonly Kept[];
  /** Of these, what could not be told from other responses: a person has to. */
  readonly kept: readonly Kept[];
}

/** As the installer, whose forms they are. */
export function deletedInForms(forms: readonly FormLink[], all: readonly Kept[]): Deleted {
  const linked = new Set(forms.flatMap(({ sheetId, before }) => [sheetId, before]));
  const found = forms.flatMap((form) => {
    const isTheirs = ({ sheetId }: Kept): boolean =>
      sheetId === form.sheetId || sheetId === form.before || !linked.has(sheetId);
    const wanted = all.filter(isTheirs);
    return wanted.length === 0 ? [] : [deletedFrom(form, wanted)];
  });
  const failed = new Set(found.flatMap(({ failed: some }) => some));
  return {
    done: all.filter((one) => !failed.has(one)),
    kept: found.flatMap(({ kept }) => kept).filter((one) => !failed.has(one)),
  };
}

interface Outcome {
  readonly failed: readonly Kept[];
  readonly kept: readonly Kept[];
}

/** What one form refuses keeps no other behind. */
function deletedFrom({ formId }: FormLink, wanted: readonly Kept[]): Outcome {
  try {
    return { failed: [], kept: deleteAll(FormApp.openById(formId), wanted) };
  } catch (error) {
    console.warn(`a form's store cannot be erased from: ${nameOf(error)}`);
    return { failed: wanted, kept: [] };
  }
}

/** The form's own time is finer than the sheet's. */
const slack = 2000;

function deleteAll(form: Form, wanted: readonly Kept[]): Kept[] {
  const since = Math.min(...wanted.map(({ at }) => at)) - slack;
  // biome-ignore lint/style/noRestrictedGlobals: an instant that was handed in; FormApp takes no number.
  const stored = form.getResponses(new Date(since));
  const gone = new Set<string>();
  return wanted.filter((one) => {
    const near = stored.filter((response) => isNear(response, one) && !gone.has(response.getId()));
    const same = near.filter((response) => digestOf(response) === one.digest);
    // Google may have made numbers of what was written: then the time must do.
    const theirs = same.length > 0 || near.length > 1 ? same : near;
    for (const response of theirs) {
      form.deleteResponse(response.getId());
      gone.add(response.getId());
    }
    return near.length > 0 && theirs.length === 0;
  });
}

const isNear = (response: Stored, { at }: Kept): boolean =>
  Math.abs(response.getTimestamp().getTime() - at) <= slack;

const digestOf = (response: Stored): string =>
  digestOfAnswers(
    response.getItemResponses().map((item) => [item.getResponse()].flat(2).join(', ')),
  );
