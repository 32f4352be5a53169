// The State tab: what the desk remembers of itself, one row a key.
import type * as z from 'zod/mini';
import type { Problem } from '../../desk/problem.ts';
import { blankState, State } from '../../desk/state.ts';
import type { RawTable } from './read-tabs.ts';
import { valuesOf } from './table-rows.ts';

export interface ParsedState {
  readonly state: State;
  readonly problems: readonly Problem[];
}

const keys = new Map<string, z.ZodMiniType>(Object.entries(State.shape));

export function stateOf(table: RawTable | undefined): ParsedState {
  const { values, problems } = valuesOf('state', table, blankState, (key, cell) => {
    const value = jsonOf(cell);
    return keys.get(key)?.safeParse(value).success ? value : undefined;
  });
  return { state: values, problems };
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
