// One action of a person: its draft, its busy state, what went wrong, and that it is never done twice.
import { useState } from 'preact/hooks';
import { type Draft, draftOf, dropDraft, keepDraft, type Values } from './drafts.ts';
import { asFailure, type Failure, newId } from './server.ts';

export interface Action<Kind extends Values> {
  readonly values: Kind;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The first try had been saved, and what was typed since then is new. */
  readonly firstTrySaved: boolean;
  change(part: Partial<Kind>): void;
  submit(): void;
}

interface Sent {
  readonly again?: boolean;
}

/** `before`: how the last try failed. */
type Send<Kind, Answer> = (id: string, values: Kind, before: Failure | null) => Promise<Answer>;

export function useAction<Kind extends Values, Answer extends object>(
  key: string,
  blank: Kind,
  send: Send<Kind, Answer>,
  whenDone: (answer: Answer) => void,
): Action<Kind> {
  const [draft, setDraft] = useState<Draft<Kind>>(() => draftOf(key, blank));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [firstTrySaved, setFirstTrySaved] = useState(false);

  const keep = (next: Draft<Kind>): void => {
    keepDraft(key, next);
    setDraft(next);
  };
  const submit = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const outcome = await attempt(draft, (id, values) => send(id, values, failure));
    setBusy(false);
    setFirstTrySaved(outcome.state === 'first-try-saved');
    if (outcome.state !== 'done') keep(outcome.draft);
    if (outcome.state === 'failed') setFailure(outcome.failure);
    if (outcome.state !== 'done') return;
    dropDraft(key);
    setDraft(draftOf(key, blank));
    whenDone(outcome.answer);
  };
  return {
    values: draft.values,
    busy,
    failure,
    firstTrySaved,
    change: (part) => keep({ ...draft, values: { ...draft.values, ...part } }),
    submit: () => void submit(),
  };
}

type Outcome<Kind extends Values, Answer> =
  | { readonly state: 'done'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly failure: Failure; readonly draft: Draft<Kind> }
  | { readonly state: 'first-try-saved'; readonly draft: Draft<Kind> };

async function attempt<Kind extends Values, Answer extends object>(
  draft: Draft<Kind>,
  send: (id: string, values: Kind) => Promise<Answer>,
): Promise<Outcome<Kind, Answer>> {
  const payload = JSON.stringify(draft.values);
  try {
    const answer = await send(draft.id, draft.values);
    const changedSince = draft.tried !== '' && draft.tried !== payload;
    if (!(changedSince && (answer as Sent).again)) return { state: 'done', answer };
    return { state: 'first-try-saved', draft: { ...draft, id: newId(), tried: '' } };
  } catch (error) {
    // The first try that failed is the one that may have been saved after all.
    const tried = draft.tried || payload;
    return { state: 'failed', failure: asFailure(error), draft: { ...draft, tried } };
  }
}
