// The desk's looks and protections: which are still to be given, and which Google refused. These are kept in State with
// Google's own sentence and tried again by the next set-up.
import { lookKinds, type RefusedLooks, refusedAfter } from '../../complaints/looks.ts';
import { blankState, type State } from '../../complaints/state.ts';
import { type TabName, tabs } from '../../complaints/tabs.ts';
import { give } from './give-looks.ts';
import { batchUpdate, valueRequests } from './own-tabs.ts';
import { responseLooks, textLooks } from './response-looks.ts';
import { type Look, tabLooks } from './tab-looks.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

export const isUndressed = ({ undressed }: Pick<State, 'undressed'>): boolean =>
  undressed.tabs.length + undressed.responses.length > 0;

const nothingLeft = blankState.undressed;

/** Google put it off so often: from then on that counts as refused. */
const patience = 5;

/** `again`: what was refused before is tried once more, and answers are to be plain text again. Under the document's lock. */
export function dress(spreadsheetId: string, again: boolean): readonly RefusedLooks[] {
  const workbook = readWorkbook(spreadsheetId);
  const { undressed, refused } = workbook.state;
  const looks = looksToGive(workbook, again);
  if (looks.length === 0 && !isUndressed(workbook.state)) return refused;
  const given = give(spreadsheetId, looks, undressed.tries < patience);
  if (given.isPutOff) {
    keep(workbook, { undressed: { ...undressed, tries: undressed.tries + 1 } });
    return refused;
  }
  const still = lookKinds.reduce<readonly RefusedLooks[]>((before, kind) => {
    const tried = looks.filter((look) => look.kind === kind).map(({ key }) => key);
    const now = [...given.refused].filter(([look]) => look.kind === kind);
    const sentences = new Map(now.map(([look, sentence]) => [look.key, sentence]));
    return refusedAfter(before, kind, tried, sentences);
  }, refused);
  keep(workbook, { undressed: nothingLeft, refused: [...still] });
  return still;
}

function looksToGive(workbook: Workbook, again: boolean): Look[] {
  const { undressed, refused } = workbook.state;
  const bare = undressed.tabs.flatMap(({ tab, columns }) => {
    const name = tab as TabName;
    return tabs[name] && workbook.sheets.has(tabs[name].sheetId)
      ? tabLooks(workbook, { tab: name, columns })
      : [];
  });
  const fresh = [
    ...(isNew(workbook) ? zoneLook(workbook) : []),
    ...bare,
    ...undressed.responses.flatMap((sheetId) => responseLooks(workbook, sheetId)),
  ];
  const once = again ? [...textLooks(workbook), ...refusedBefore(workbook, refused)] : [];
  const known = new Set<string>();
  return [...fresh, ...once].filter(({ kind, key }) => {
    const isNew = !known.has(`${kind} ${key}`);
    known.add(`${kind} ${key}`);
    return isNew;
  });
}

/** With its first tabs a file gets the desk's zone: what Google writes into response tabs is in it. */
const isNew = ({ state }: Workbook): boolean =>
  state.undressed.tabs.some(({ tab, columns }) => tab === 'state' && columns === null);

function zoneLook({ settings }: Workbook): Look[] {
  const properties = { timeZone: settings.zone };
  const request = { updateSpreadsheetProperties: { properties, fields: 'timeZone' } };
  return [{ kind: 'zone', key: 'zone', requests: [request] }];
}

function refusedBefore(workbook: Workbook, refused: readonly RefusedLooks[]): Look[] {
  const keys = new Set(refused.flatMap(({ kind, keys }) => keys.map((key) => `${kind} ${key}`)));
  if (keys.size === 0) return [];
  const names = (Object.keys(tabs) as TabName[]).filter((name) =>
    workbook.sheets.has(tabs[name].sheetId),
  );
  const all = [
    ...zoneLook(workbook),
    ...names.flatMap((tab) => tabLooks(workbook, { tab, columns: null })),
    ...workbook.state.forms.flatMap(({ sheetId }) => responseLooks(workbook, sheetId)),
  ];
  return all.filter(({ kind, key }) => keys.has(`${kind} ${key}`));
}

function keep({ spreadsheetId, tables }: Workbook, set: Partial<State>): void {
  const table = tables.get('state');
  if (!table) return;
  const values = Object.entries(set).map(([key, value]) => [key, JSON.stringify(value)]);
  batchUpdate(spreadsheetId, valueRequests(table, Object.fromEntries(values)));
}
