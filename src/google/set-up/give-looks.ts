// Looks are given by kind, each kind in one commit. What Google refuses is halved until only the culprits are left out.
import { type LookKind, lookKinds } from '../../complaints/looks.ts';
import { isRefused, messageOf } from '../google-error.ts';
import { batchUpdate, type Request } from './own-tabs.ts';
import type { Look } from './tab-looks.ts';

export interface Given {
  /** Google could not be asked now; whatever was given stands. */
  readonly isPutOff: boolean;
  /** With Google's sentence. */
  readonly refused: ReadonlyMap<Look, string>;
}

interface Giving {
  readonly spreadsheetId: string;
  /** What Google answers for now only is waited for; otherwise it counts as refused. */
  readonly isPatient: boolean;
  readonly taken: Set<LookKind>;
  readonly refused: Map<Look, string>;
}

/** Of a kind of which nothing is taken, no more than this is tried one by one. */
const enough = 4;
const longestSentence = 300;

export function give(spreadsheetId: string, looks: readonly Look[], isPatient: boolean): Given {
  const giving: Giving = { spreadsheetId, isPatient, taken: new Set(), refused: new Map() };
  const { refused } = giving;
  try {
    for (const kind of lookKinds) {
      giveAll(
        giving,
        looks.filter((look) => look.kind === kind),
      );
    }
    return { isPutOff: false, refused };
  } catch (error) {
    console.warn(`looks are put off: ${messageOf(error)}`);
    return { isPutOff: true, refused };
  }
}

function giveAll(giving: Giving, looks: readonly Look[]): void {
  const [first] = looks;
  if (!first) return;
  const sentence = sent(
    giving,
    looks.flatMap(({ requests }) => requests),
  );
  if (sentence === undefined) giving.taken.add(first.kind);
  else if (looks.length === 1) giveOtherwise(giving, first, sentence);
  else if (isHopeless(giving, first.kind)) {
    for (const look of looks) giving.refused.set(look, sentence);
  } else {
    const half = Math.ceil(looks.length / 2);
    giveAll(giving, looks.slice(0, half));
    giveAll(giving, looks.slice(half));
  }
}

function giveOtherwise(giving: Giving, look: Look, sentence: string): void {
  const { otherwise = [] } = look;
  if (otherwise.length > 0 && sent(giving, otherwise) === undefined) return;
  giving.refused.set(look, sentence);
}

function isHopeless({ taken, refused }: Giving, kind: LookKind): boolean {
  const culprits = [...refused.keys()].filter((look) => look.kind === kind);
  return culprits.length >= enough && !taken.has(kind);
}

/** Google's sentence when it refuses. */
function sent({ spreadsheetId, isPatient }: Giving, requests: readonly Request[]) {
  try {
    batchUpdate(spreadsheetId, [...requests]);
    return undefined;
  } catch (error) {
    if (!isRefused(error) && isPatient) throw error;
    return messageOf(error).slice(0, longestSentence);
  }
}
