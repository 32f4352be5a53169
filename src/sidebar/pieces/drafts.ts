// What somebody is typing, kept until the server has it: leaving a screen, a failure or a reload loses nothing. It lies in this
// browser tab alone and goes with it.
import { newId } from './server.ts';

export type Values = Readonly<Record<string, string | boolean>>;

export interface Draft<Kind extends Values> {
  readonly values: Kind;
  /** The action's id, the same for every try. */
  readonly id: string;
  /** What was sent when it was last tried, as JSON. */
  readonly tried: string;
}

const drafts = new Map<string, Draft<Values>>();

export const draftOf = <Kind extends Values>(key: string, blank: Kind): Draft<Kind> => {
  const known = drafts.get(key) ?? stored(key);
  return known
    ? ({ ...known, values: { ...blank, ...known.values } } as Draft<Kind>)
    : { values: blank, id: newId(), tried: '' };
};

export const keepDraft = (key: string, draft: Draft<Values>): void => {
  drafts.set(key, draft);
  inTab((tab) => tab.setItem(prefix + key, JSON.stringify(draft)));
};

export const dropDraft = (key: string): void => {
  drafts.delete(key);
  inTab((tab) => tab.removeItem(prefix + key));
};

const prefix = 'redress draft ';

const stored = (key: string): Draft<Values> | undefined =>
  inTab((tab) => JSON.parse(tab.getItem(prefix + key) ?? 'null') as Draft<Values> | null) ??
  undefined;

/** A browser may forbid it, and a tab may be full: then a draft lasts as long as the sidebar. */
function inTab<Answer>(use: (tab: Storage) => Answer): Answer | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
