// One read of just the tabs an occasion names, by sheetId, so that renaming a tab harms nobody.
import type { HistorySpans, RowSpan } from '../../desk/history.ts';
import { allBuckets } from '../../desk/key-index.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import { sheetsService } from './sheets-service.ts';
import { type Columns, columnsOf } from './tables.ts';

/** What to read. Response tabs and the outbox are read from a row on; their headers always. */
export interface Wanted {
  readonly tabs: readonly TabName[];
  /** Tabs that are only appended to: their header row. */
  readonly headers?: readonly TabName[];
  /** 0-based row of the outbox from which mails may still be unsettled. */
  readonly outboxFrom: number;
  /** Customers with all that is known of them, not only by what they are recognised. */
  readonly wholeCustomers?: boolean;
  /** Only these cells of the index are read, and of Customers the header row. */
  readonly buckets?: readonly number[] | undefined;
  /** All of the index, with all customers. */
  readonly wholeIndex?: boolean;
  /** Of the Archive only its first columns: whatever its size, people find in it within a moment. */
  readonly archiveGlance?: boolean;
  /** Of the outbox only by what a mail is known (with-mails.ts): thousands of bodies are of no use here. */
  readonly outboxGlance?: boolean;
  /** Rows of the Imports tab, 0-based, the last one not included. */
  readonly staged?: Span | undefined;
  /** Rows of the Archive, *as recorded* alone, and of Answers. */
  readonly history?: HistorySpans | undefined;
  /** 0-based first row by response tab. */
  readonly responses: ReadonlyMap<number, number>;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface RawTab {
  /** As in A1 ranges, quoted where needed. */
  readonly title: string;
  readonly header: readonly CellValue[];
  /** Rows below the header, ragged. */
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based row of rows[0] in the sheet. */
  readonly firstRow: number;
  /** Rows of the grid, as far as the range read says. */
  readonly gridRows: number;
  /** 0-based row of each, where not all between the first and the last were read. */
  readonly places?: readonly number[];
}

/** 0-based row in the sheet of what was read at this place in `rows`. */
export const rowAt = ({ firstRow, places }: RawTab, index: number): number =>
  places?.[index] ?? firstRow + index;

export interface RawTable extends RawTab {
  readonly tab: TabName;
  readonly columns: Columns;
  /** Only the first columns were read. */
  readonly isGlance?: boolean;
}

export interface RawSheets {
  /** Tabs that somebody deleted. */
  readonly missing: ReadonlySet<TabName>;
  readonly tables: ReadonlyMap<TabName, RawTable>;
  readonly responses: ReadonlyMap<number, RawTab>;
  /** Cells of the index that were read, by bucket. */
  readonly index: ReadonlyMap<number, string>;
  readonly history?: RawHistory | undefined;
}

/** What was found in each span. */
export type RawHistory = Readonly<Record<keyof HistorySpans, readonly RawStretch[]>>;

export interface RawStretch extends RowSpan {
  readonly rows: RawTab['rows'];
}

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type MatchedValueRange = GoogleAppsScript.Sheets.Schema.MatchedValueRange;

/** Customers are recognised by two cells each: no operation reads more of them. */
const customerCells = 2;

/** A range past the grid or a deleted tab refuses the whole read: then what is left is read, whole, with one look more. */
export function readTabs(spreadsheetId: string, wanted: Wanted): RawSheets {
  try {
    return readRanges(spreadsheetId, wanted);
  } catch (error) {
    console.warn(
      `read refused, looking what is there: ${error instanceof Error ? error.name : 'error'}`,
    );
  }
  const left = stillThere(wanted, rowCounts(spreadsheetId));
  return { ...readRanges(spreadsheetId, left), missing: left.missing };
}

function stillThere(
  wanted: Wanted,
  there: ReadonlyMap<number, number>,
): Wanted & Pick<RawSheets, 'missing'> {
  const { tabs: whole, headers = [], buckets, wholeIndex = false } = wanted;
  const isThere = (tab: TabName): boolean => there.has(tabs[tab].sheetId);
  const indexed: readonly TabName[] = buckets || wholeIndex ? ['index'] : [];
  const responses = [...wanted.responses.keys()].filter((id) => there.has(id));
  return {
    tabs: whole.filter(isThere),
    headers: headers.filter(isThere),
    outboxFrom: 0,
    archiveGlance: wanted.archiveGlance === true,
    // A hint: what is asked for is looked up afterwards.
    buckets: isThere('index') && buckets ? [] : undefined,
    wholeIndex: isThere('index') && wholeIndex,
    history: wanted.history && onGrid(wanted.history, there),
    responses: new Map(responses.map((id) => [id, 1])),
    missing: new Set([...whole, ...headers, ...indexed].filter((tab) => !isThere(tab))),
  };
}

/** Of rows that somebody deleted there may be fewer than are known. */
function onGrid({ archive, answers }: HistorySpans, there: ReadonlyMap<number, number>) {
  const left = (tab: keyof HistorySpans, spans: readonly RowSpan[]): readonly RowSpan[] =>
    spans.filter(({ from }) => from + 1 < (there.get(tabs[tab].sheetId) ?? 0));
  return { archive: left('archive', archive), answers: left('answers', answers) };
}

/** By sheetId. */
function rowCounts(spreadsheetId: string): ReadonlyMap<number, number> {
  const fields = 'sheets.properties(sheetId,gridProperties.rowCount)';
  const { sheets = [] } = sheetsService().Spreadsheets.get(spreadsheetId, { fields });
  return new Map(
    sheets.map(({ properties }) => [
      properties?.sheetId ?? 0,
      properties?.gridProperties?.rowCount ?? 0,
    ]),
  );
}

const headersIn = ({ headers = [], tabs: whole }: Wanted): TabName[] =>
  headers.filter((tab) => !whole.includes(tab));

const rangesIn = (wanted: Wanted): GridRange[] => [
  ...wanted.tabs.flatMap((tab) => rangesOf(tab, wanted)),
  ...headersIn(wanted).map((tab) => headerOf(tabs[tab].sheetId)),
  ...bucketRanges(wanted.wholeIndex ? allBuckets : (wanted.buckets ?? [])),
  ...responseRanges(wanted),
  ...(wanted.history?.archive.length ? [headerOf(tabs.archive.sheetId)] : []),
];

/** `recordedAt`: where the Archive of a new desk has *as recorded*; of one that has got columns since, it stands elsewhere. */
function readRanges(spreadsheetId: string, wanted: Wanted, recordedAt = newRecordedAt): RawSheets {
  const headers = headersIn(wanted);
  const past = historyRanges(wanted.history, recordedAt);
  const all = matchedBy(spreadsheetId, [...rangesIn(wanted), ...past]).map(partOf);
  const isPast = ({ sheetId, startRow }: Part): boolean =>
    past.some((range) => range.sheetId === sheetId && range.startRowIndex === startRow);
  const parts = all.filter((part) => !isPast(part));
  const found = wanted.history?.archive.length
    ? recordedIn(assemble(parts, tabs.archive.sheetId))
    : recordedAt;
  if (found !== recordedAt) return readRanges(spreadsheetId, wanted, found);
  const tables = [...wanted.tabs, ...headers].map((tab): [TabName, RawTable] => {
    const raw = assemble(parts, tabs[tab].sheetId);
    const isGlance = tab === 'archive' && wanted.archiveGlance === true;
    return [tab, { ...raw, tab, columns: columnsOf(tab, raw.header), isGlance }];
  });
  const responses = [...wanted.responses.keys()].map((id): [number, RawTab] => [
    id,
    assemble(parts, id),
  ]);
  const index = bucketsIn(parts);
  return {
    missing: new Set(),
    tables: new Map(tables),
    responses: new Map(responses),
    index,
    history: wanted.history && historyIn(wanted.history, all.filter(isPast)),
  };
}

const newRecordedAt = tabs.archive.columns.findIndex(({ field }) => field === 'recorded');

function recordedIn({ header }: RawTab): number {
  const at = columnsOf('archive', header).at.get('recorded');
  if (at === undefined) throw new Error('the Archive has no column of what was recorded');
  return at;
}

function historyRanges(spans: HistorySpans | undefined, recordedAt: number): GridRange[] {
  if (!spans) return [];
  const rows = (sheetId: number, { from, to }: RowSpan): GridRange => ({
    ...{ sheetId, startRowIndex: from + 1, endRowIndex: to + 1 },
  });
  const recorded = { startColumnIndex: recordedAt, endColumnIndex: recordedAt + 1 };
  return [
    ...spans.archive.map((span) => ({ ...rows(tabs.archive.sheetId, span), ...recorded })),
    ...spans.answers.map((span) => rows(tabs.answers.sheetId, span)),
  ];
}

function historyIn(spans: HistorySpans, parts: readonly Part[]): RawHistory {
  const found = (tab: keyof HistorySpans): RawStretch[] =>
    spans[tab].map(({ from, to }) => {
      const { sheetId } = tabs[tab];
      const part = parts.find((one) => one.sheetId === sheetId && one.startRow === from + 1);
      return { from, to, rows: part?.values ?? [] };
    });
  return { archive: found('archive'), answers: found('answers') };
}

/** From *do* to *hurt*: the Archive's columns are the machine's own and stay where they are. */
export const glanceColumns = tabs.archive.columns.findIndex(({ field }) => field === 'hurt') + 1;

const matchedBy = (spreadsheetId: string, ranges: readonly GridRange[]): MatchedValueRange[] =>
  sheetsService().Spreadsheets.Values.batchGetByDataFilter(
    {
      dataFilters: ranges.map((gridRange) => ({ gridRange })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    spreadsheetId,
  ).valueRanges ?? [];

/** Rows of these ranges, each by its own sheet, first row and first column. */
export function readRows(
  spreadsheetId: string,
  ranges: readonly GridRange[],
): (readonly (readonly CellValue[])[])[] {
  const parts = matchedBy(spreadsheetId, ranges).map(partOf);
  return ranges.map(
    ({ sheetId, startRowIndex = 0, startColumnIndex = 0 }) =>
      parts.find(
        (part) =>
          part.sheetId === sheetId &&
          part.startRow === startRowIndex &&
          part.startColumn === startColumnIndex,
      )?.values ?? [],
  );
}

function rangesOf(tab: TabName, wanted: Wanted): GridRange[] {
  const { sheetId } = tabs[tab];
  if (tab === 'outbox') return outboxRanges(wanted);
  if (tab === 'imports' && wanted.staged) {
    const { from, to } = wanted.staged;
    return [headerOf(sheetId), { sheetId, startRowIndex: from, endRowIndex: to }];
  }
  if (tab === 'customers') return customerRanges(wanted);
  if (tab === 'archive' && wanted.archiveGlance)
    return [{ sheetId, endColumnIndex: glanceColumns }];
  return [{ sheetId }];
}

/** Where set-up put them. */
export const glancedAt = (['key', 'number'] as const).map((name) => ({
  field: name,
  column: tabs.outbox.columns.findIndex(({ field }) => field === name),
}));

function outboxRanges({ outboxFrom, outboxGlance }: Wanted): GridRange[] {
  const { sheetId } = tabs.outbox;
  if (!outboxGlance) return withHeader(sheetId, outboxFrom);
  const columns = glancedAt.map(({ column }) => ({
    ...{ sheetId, startRowIndex: 1 },
    ...{ startColumnIndex: column, endColumnIndex: column + 1 },
  }));
  return [headerOf(sheetId), ...columns];
}

function customerRanges({ buckets, wholeCustomers }: Wanted): GridRange[] {
  const { sheetId } = tabs.customers;
  if (buckets) return [headerOf(sheetId)];
  if (wholeCustomers) return [{ sheetId }];
  const keys = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: customerCells };
  return [headerOf(sheetId), keys];
}

/** One cell each; neighbours together. */
function bucketRanges(buckets: readonly number[]): GridRange[] {
  const { sheetId } = tabs.index;
  return runsOf(buckets.map((bucket) => bucket + 1)).map(([startRowIndex, endRowIndex]) => ({
    ...{ sheetId, startRowIndex, endRowIndex },
    ...{ startColumnIndex: 0, endColumnIndex: 1 },
  }));
}

const bucketsIn = (parts: readonly Part[]): ReadonlyMap<number, string> =>
  new Map(
    parts
      .filter(({ sheetId }) => sheetId === tabs.index.sheetId)
      .flatMap(({ startRow, values }) =>
        values.map(([cell = ''], at): [number, string] => [startRow + at - 1, String(cell)]),
      )
      .filter(([bucket]) => bucket >= 0),
  );

/** Rows as spans, the last one not included. */
export function runsOf(rows: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === row) last[1] = row + 1;
    else runs.push([row, row + 1]);
  }
  return runs;
}

const responseRanges = (wanted: Wanted): GridRange[] =>
  [...wanted.responses].flatMap(([sheetId, from]) => withHeader(sheetId, from));

const withHeader = (sheetId: number, from: number): GridRange[] =>
  from <= 1
    ? [{ sheetId }]
    : [
        { sheetId, startRowIndex: 0, endRowIndex: 1 },
        { sheetId, startRowIndex: from },
      ];

const headerOf = (sheetId: number): GridRange => ({ sheetId, startRowIndex: 0, endRowIndex: 1 });

interface Part {
  readonly sheetId: number;
  readonly startRow: number;
  readonly startColumn: number;
  readonly title: string;
  /** Last row of the range that was read. */
  readonly endRow: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Matched by the filter that was sent, never by order. */
function partOf(matched: MatchedValueRange): Part {
  const range = matched.dataFilters?.[0]?.gridRange;
  const a1 = matched.valueRange?.range ?? '';
  return {
    sheetId: range?.sheetId ?? 0,
    startRow: range?.startRowIndex ?? 0,
    startColumn: range?.startColumnIndex ?? 0,
    title: a1.slice(0, a1.lastIndexOf('!')),
    endRow: Number(/\d+$/.exec(a1)?.[0] ?? 0),
    values: (matched.valueRange?.values ?? []) as CellValue[][],
  };
}

function assemble(parts: readonly Part[], sheetId: number): RawTab {
  const mine = parts.filter((part) => part.sheetId === sheetId);
  const top = mine.find((part) => part.startRow === 0);
  const tails = mine.filter((part) => part.startRow > 0);
  const [tail] = tails;
  return {
    title: top?.title ?? '',
    header: top?.values[0] ?? [],
    rows: tail ? sideBySide(tails) : (top?.values.slice(1) ?? []),
    firstRow: tail ? tail.startRow : 1,
    gridRows: (tail ?? top)?.endRow ?? 0,
  };
}

/** Of some columns each stands where it does in the sheet. */
function sideBySide(parts: readonly Part[]): Part['values'] {
  const [first] = parts;
  if (first && parts.length === 1 && first.startColumn === 0) return first.values;
  const longest = Math.max(...parts.map(({ values }) => values.length));
  return Array.from({ length: longest }, (_, at) => {
    const row: CellValue[] = [];
    for (const { startColumn, values } of parts) {
      const cells = values[at] ?? [];
      while (row.length < startColumn + cells.length)
        row.push(cells[row.length - startColumn] ?? '');
    }
    return row;
  });
}
