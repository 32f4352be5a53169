// The desk's looks and protections: which are still to be given, and which Google refused. These are kept in State with
// Google's own sentence and tried again by the next set-up.
import { lookKinds, type RefusedLooks, refusedAfter } from '../../desk/looks.ts';
import { blankState, type State } from '../../desk/state.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import { type Given, give } from './give-looks.ts';
import { batchUpdate, valueRequests } from './own-tabs.ts';
import { responseLooks, textLooks } from './response-looks.ts';
import { type Look, tabLooks } from './tab-looks.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

export const isUndressed = ({ undressed }: Pick<State, 'undressed'>): boolean =>
  undressed.tabs.length + undressed.responses.length > 0;

const nothingLeft = blankState.undressed;

/** So many runs came to nothing: from then on what Google puts off counts as refused. */
const patience = 5;

/** `again`: what was refused before is tried once more, and answers are to be plain text again. Under the document's lock. */
export function dress(spreadsheetId: string, again: boolean): readonly RefusedLooks[] {
  const workbook = readWorkbook(spreadsheetId, ['data.columnMetadata.pixelSize']);
  const { undressed } = workbook.state;
  const looks = looksToGive(workbook, again);
  if (looks.length === 0 && !isUndressed(workbook.state)) return workbook.state.refused;
  // Counted first: a run that Google ends in the middle has come to nothing, too.
  if (isUndressed(workbook.state)) keep(workbook, { undressed: tried(undressed) });
  const given = give(spreadsheetId, looks, undressed.tries < patience);
  const refused = refusedBy(workbook, looks, given, again);
  const left = given.isWhole ? nothingLeft : stillLeft(undressed, looks, given);
  keep(workbook, { undressed: left, refused });
  return refused;
}

const tried = (undressed: State['undressed']): State['undressed'] => ({
  ...undressed,
  tries: undressed.tries + 1,
});

/** Whatever was given makes it worth while to wait for the rest. */
function stillLeft(
  undressed: State['undressed'],
  looks: readonly Look[],
  { kinds }: Given,
): State['undressed'] {
  const fresh = kinds.filter((kind) => looks.some((look) => look.kind === kind));
  return fresh.length > 0
    ? { ...undressed, tries: 0, given: [...undressed.given, ...fresh] }
    : tried(undressed);
}

function refusedBy(
  { state }: Workbook,
  looks: readonly Look[],
  { kinds, refused }: Given,
  again: boolean,
): RefusedLooks[] {
  // Parts of forms are asked by the forms (make-forms.ts).
  return lookKinds
    .filter((kind) => kind !== 'form' && kinds.includes(kind))
    .reduce<RefusedLooks[]>((before, kind) => {
      const now = [...refused].filter(([look]) => look.kind === kind);
      const sentences = new Map(now.map(([look, sentence]) => [look.key, sentence]));
      // What there is no more is not missing any more.
      const keys = again
        ? (before.find((one) => one.kind === kind)?.keys ?? [])
        : looks.filter((look) => look.kind === kind).map(({ key }) => key);
      return refusedAfter(before, kind, keys, sentences);
    }, state.refused);
}

function looksToGive(workbook: Workbook, again: boolean): Look[] {
  const { undressed, refused } = workbook.state;
  const bare = undressed.tabs.flatMap(({ tab, columns }) => {
    const name = tab as TabName;
    return tabs[name] && workbook.sheets.has(tabs[name].sheetId)
      ? tabLooks(workbook, { tab: name, columns })
      : [];
  });
  const left = [
    ...bare,
    ...undressed.responses.flatMap((sheetId) => responseLooks(workbook, sheetId)),
  ].filter(({ kind }) => !undressed.given.includes(kind));
  return again
    ? distinct([...left, ...textLooks(workbook), ...refusedBefore(workbook, refused)])
    : left;
}

const nameOf = ({ kind, key }: Pick<Look, 'kind' | 'key'>): string => `${kind} ${key}`;

const distinct = (looks: readonly Look[]): Look[] => [
  ...new Map(looks.map((look) => [nameOf(look), look])).values(),
];

function refusedBefore(workbook: Workbook, refused: readonly RefusedLooks[]): Look[] {
  const names = new Set(
    refused.flatMap(({ kind, keys }) => keys.map((key) => nameOf({ kind, key }))),
  );
  if (names.size === 0) return [];
  const present = (Object.keys(tabs) as TabName[]).filter((name) =>
    workbook.sheets.has(tabs[name].sheetId),
  );
  const all = [
    ...present.flatMap((tab) => tabLooks(workbook, { tab, columns: null })),
    ...workbook.state.forms.flatMap(({ sheetId }) => responseLooks(workbook, sheetId)),
  ];
  return all.filter((look) => names.has(nameOf(look)));
}

function keep({ spreadsheetId, tables }: Workbook, set: Partial<State>): void {
  const table = tables.get('state');
  if (!table) return;
  const values = Object.entries(set).map(([key, value]) => [key, JSON.stringify(value)]);
  batchUpdate(spreadsheetId, valueRequests(table, Object.fromEntries(values)));
}
