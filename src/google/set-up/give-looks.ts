// Looks are given by kind, each kind in one commit. What Google refuses is halved until only the culprits are left out.
import { type LookKind, lookKinds } from '../../desk/looks.ts';
import { codeOf, isRefused, messageOf } from '../google-error.ts';
import { now } from '../now.ts';
import { batchUpdate, type Request } from './own-tabs.ts';
import type { Look } from './tab-looks.ts';

export interface Given {
  /** Nothing is left to be given. */
  readonly isWhole: boolean;
  /** Kinds that were given, but for what was refused. */
  readonly kinds: readonly LookKind[];
  /** With Google's sentence. */
  readonly refused: ReadonlyMap<Look, string>;
}

interface Giving {
  readonly spreadsheetId: string;
  readonly startedAt: number;
  /** What Google answers for now only is waited for; otherwise it counts as refused. */
  readonly isPatient: boolean;
  readonly taken: Set<LookKind>;
  readonly refused: Map<Look, string>;
}

/** Of a kind of which nothing is taken, no more than this is tried one by one. */
const enough = 4;
/** A run has more to do than looks. */
const longest = 90_000;

export function give(spreadsheetId: string, looks: readonly Look[], isPatient: boolean): Given {
  const giving: Giving = {
    ...{ spreadsheetId, isPatient, startedAt: now() },
    ...{ taken: new Set(), refused: new Map() },
  };
  const { refused } = giving;
  const kinds: LookKind[] = [];
  try {
    for (const kind of lookKinds) {
      giveAll(
        giving,
        looks.filter((look) => look.kind === kind),
      );
      kinds.push(kind);
    }
    return { isWhole: true, kinds, refused };
  } catch (error) {
    console.warn(`looks are put off: ${codeOf(error) ?? 'no time'}`);
    return { isWhole: false, kinds, refused };
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

function isHopeless(giving: Giving, kind: LookKind): boolean {
  const culprits = [...giving.refused.keys()].filter((look) => look.kind === kind);
  return (culprits.length >= enough && !giving.taken.has(kind)) || isLate(giving);
}

const isLate = ({ startedAt }: Giving): boolean => now() - startedAt > longest;

/** Google's sentence when it refuses. Throws what passes, and where there is no time left, while that is waited for. */
function sent(giving: Giving, requests: readonly Request[]): string | undefined {
  if (giving.isPatient && isLate(giving)) throw new Error('no time');
  try {
    batchUpdate(giving.spreadsheetId, [...requests]);
    return undefined;
  } catch (error) {
    if (!isRefused(error) && giving.isPatient) throw error;
    return messageOf(error);
  }
}
