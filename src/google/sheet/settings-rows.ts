// The Settings tab.

import type { Facts } from '../../desk/fact.ts';
import { defaultSettings, type Settings, settingsFacts } from '../../desk/policy.ts';
import type { Problem } from '../../desk/problem.ts';
import type { ChoiceName } from '../../desk/tabs.ts';
import { figureIn } from '../../plain/figures.ts';
import { choiceOf, listOf } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { valuesOf } from './table-rows.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

export function settingsOf(table: RawTable | undefined): ParsedSettings {
  const { values, problems } = valuesOf('settings', table, defaultSettings, (key, cell) => {
    const fact: Facts[string] = settingsFacts[key];
    const value = settingIn(fact, cell);
    return fact.schema().safeParse(value).success ? value : undefined;
  });
  return { settings: values, problems };
}

function settingIn({ kind, each }: Facts[string], cell: string): unknown {
  if (each !== undefined) {
    const codes = listOf(cell).map((word) => codeOf(each, word));
    return [...new Set(codes)];
  }
  if (typeof kind === 'object') return codeOf(kind.choice, cell);
  if (kind !== 'number') return cell;
  return figureIn(cell);
}

const codeOf = (choice: string, word: string): string =>
  choiceOf(choice as ChoiceName, word) ?? word;
