// What somebody is typing, kept until the server has it: leaving a screen or a failure loses nothing.
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

export const draftOf = <Kind extends Values>(key: string, blank: Kind): Draft<Kind> =>
  (drafts.get(key) as Draft<Kind> | undefined) ?? { values: blank, id: newId(), tried: '' };

export const keepDraft = (key: string, draft: Draft<Values>): void => {
  drafts.set(key, draft);
};

export const dropDraft = (key: string): void => {
  drafts.delete(key);
};
