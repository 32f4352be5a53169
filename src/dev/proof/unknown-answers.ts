// Which answers to the world's unknowns (host/unknowns.ts) a log holds.
import { UNKNOWN } from '../google/host/unknowns.ts';
import type { ProofLog } from './script/log.ts';

type Looks = ProofLog['looks'];
type Flags = Readonly<Record<string, boolean>>;

const flags = (value: unknown): Flags =>
  typeof value === 'object' && value !== null ? (value as Flags) : {};
const yesOrNo = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

/** Undefined where the log cannot tell. */
const ANSWERS: Readonly<Record<string, (looks: Looks) => unknown>> = {
  newBuiltins: (looks) => {
    const groups = flags(looks['builtins of ES2021 and ES2022']) as unknown as Record<
      string,
      Flags
    >;
    const found = Object.values(groups).flatMap((group) => Object.values(group));
    if (found.length === 0) return undefined;
    if (found.every(Boolean)) return true;
    return found.some(Boolean) ? undefined : false;
  },
  publishingMethods: ({ 'methods of a form': methods }) =>
    methods && flags(methods)['setPublished'] && flags(methods)['isPublished'],
  formsStartPublished: (looks) =>
    yesOrNo(looks['a new form is published']) ?? yesOrNo(looks['a new form takes answers']),
  signInMethods: ({ 'methods of a form': methods }) =>
    methods && flags(methods)['requiresLogin'] && flags(methods)['setRequireLogin'],
  formsNeedSignIn: (looks) => {
    const atFirst = yesOrNo(looks['a new form asks to sign in']);
    if (!atFirst) return atFirst === undefined ? undefined : 'no';
    return looks['told not to, a form asks to sign in'] === false ? 'until told' : 'always';
  },
  responseTabIsTable: (looks) => yesOrNo(looks['the response tab is a Table']),
  stampMilliseconds: (looks) => yesOrNo(looks['the time of an answer has milliseconds']),
  plainTextAnswers: (looks) =>
    looks['plain text is taken on answer columns'] === 'ok'
      ? keepsZero(looks['answers below plain text'])
      : undefined,
  typedColumnsRetype: (looks) =>
    looks['the response tab is a Table'] === true
      ? looks['typed columns are taken'] === 'ok' && keepsZero(looks['answers in typed columns'])
      : undefined,
  consentMethods: (looks) => flags(looks['methods that ask for consent'])['requireAllScopes'],
};

function keepsZero(answers: unknown): boolean | undefined {
  if (!Array.isArray(answers)) return undefined;
  const [{ answer, value } = { answer: undefined, value: undefined }] = answers;
  return value === answer;
}

export interface UnknownAnswer {
  readonly option: string;
  readonly live: unknown;
  /** What the local Google takes for granted; undefined where it has no such option. */
  readonly here: unknown;
}

export function unknownAnswers({ looks }: ProofLog): UnknownAnswer[] {
  const here = UNKNOWN as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(ANSWERS)
    .map(([option, answer]) => ({ option, live: answer(looks), here: here[option] }))
    .filter(({ live }) => live !== undefined);
}
