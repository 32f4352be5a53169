// All forms of a desk, one after the other, and what each step of each comes to in State.
import { refusedAfter } from '../../desk/looks.ts';
import type { FormLink, State } from '../../desk/state.ts';
import { textMarks } from './form-texts.ts';
import { completeForms, type FormRecord } from './forms.ts';
import { recordState } from './own-tabs.ts';
import { type Going, stepsDone } from './steps.ts';

interface Made {
  readonly links: FormLink[];
  /** In the desk's language. */
  readonly problems: readonly string[];
}

/** `failed`: what a form died in, as a sentence. */
export function makeForms(going: Going, failed: (error: unknown) => string): Made {
  const { state, policy, spreadsheetId } = going;
  const keeper = keeperOf(going);
  const problems = completeForms({
    spreadsheetId,
    ...policy,
    installer: state.installer,
    forms: state.forms,
    failed,
    toMend: ({ formId }) => (going.again ? partsOf(state, formId) : []),
    record: keeper.record,
  });
  return { links: keeper.links(), problems };
}

function keeperOf(going: Going) {
  const { spreadsheetId, state, policy } = going;
  const formTexts = [...new Set([...state.formTexts, ...textMarks(policy, state.installer)])];
  const forms = new Map(state.forms.map((link) => [link.formId, link]));
  let { tails, undressed } = state;
  const tried: string[] = [];
  const parts = new Map<string, string>();
  const links = (): FormLink[] => [...forms.values()];
  const record = (link: FormLink, also: FormRecord = {}): void => {
    const keyOf = (part: string): string => `${link.formId} ${part}`;
    forms.set(link.formId, link);
    tails = { ...tails, ...also.tails };
    if (also.requests) undressed = withTab(undressed, link.sheetId);
    if (also.refused) tried.push(...partsOf(state, link.formId).map(keyOf));
    for (const [part, sentence] of also.refused ?? []) parts.set(keyOf(part), sentence);
    const refused = refusedAfter(state.refused, 'form', tried, parts);
    // A desk that gets another language is unfinished again: whoever is interrupted, the clock goes on.
    const setUp = stepsDone(links(), going);
    const set = { forms: links(), formTexts, setUp, tails, undressed, refused };
    recordState(spreadsheetId, set, also.requests);
  };
  return { links, record };
}

/** Parts of this form that were refused before. */
function partsOf({ refused }: State, formId: string): string[] {
  const keys = refused.find(({ kind }) => kind === 'form')?.keys ?? [];
  const mine = keys.filter((key) => key.startsWith(`${formId} `));
  return mine.map((key) => key.slice(formId.length + 1));
}

const withTab = (undressed: State['undressed'], sheetId: number): State['undressed'] => ({
  ...undressed,
  responses: [...new Set([...undressed.responses, sheetId])],
});
