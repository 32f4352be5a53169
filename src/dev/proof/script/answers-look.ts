// What becomes of answers in a response tab: as it is made, with plain text set on its columns, and with typed columns.
import { batch, book, patiently, type Request, spreadsheets } from './google.ts';
import { type Note, seen } from './seen.ts';

interface Linked {
  readonly form: GoogleAppsScript.Forms.Form;
  readonly items: readonly GoogleAppsScript.Forms.TextItem[];
  readonly sheetId: number;
}

const ANSWERS = ['0123', '1/2', '1234567890123456789', '=1+1'];
/** The column of the first answer: the time of the answer stands before it. */
const FIRST = 1;

/** In this order. */
const LOOKS: Readonly<Record<string, (linked: Linked) => unknown>> = {
  'the response tab is a Table': ({ sheetId }) => tablesOf(sheetId).length > 0,
  'columns of the Table': ({ sheetId }) => tablesOf(sheetId).map(columnTypes),
  'answers in a new response tab': submitted,
  'the time of an answer has milliseconds': ({ sheetId }) => hasMilliseconds(sheetId),
  'plain text is taken on answer columns': ({ sheetId }) => taken(plainText(sheetId)),
  'answers below plain text': submitted,
  'typed columns are taken': ({ sheetId }) => taken(typed(sheetId)),
  'answers in typed columns': submitted,
};

export function lookAtAnswers(linked: Linked, note: Note): void {
  for (const [name, look] of Object.entries(LOOKS))
    note(
      name,
      seen(() => look(linked)),
    );
}

function taken(request: Request): string {
  batch([request]);
  return 'ok';
}

interface Table {
  readonly tableId?: string;
  readonly columnProperties?: readonly { readonly columnType?: string }[];
}

const columnTypes = ({ columnProperties = [] }: Table): unknown =>
  columnProperties.map(({ columnType = 'none' }) => columnType);

/** The type package has no tables in a tab. */
function tablesOf(sheetId: number): readonly Table[] {
  const fields = 'sheets(properties.sheetId,tables)';
  const { sheets = [] } = patiently(() => spreadsheets().get(book().getId(), { fields }));
  const mine = sheets.filter(({ properties }) => properties?.sheetId === sheetId)[0];
  return (mine as { tables?: readonly Table[] } | undefined)?.tables ?? [];
}

const plainText = (sheetId: number): Request => ({
  repeatCell: {
    range: {
      sheetId,
      startRowIndex: 1,
      startColumnIndex: FIRST,
      endColumnIndex: FIRST + ANSWERS.length,
    },
    cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
    fields: 'userEnteredFormat.numberFormat',
  },
});

function typed(sheetId: number): Request {
  const { tableId } = tablesOf(sheetId)[0] ?? {};
  if (!tableId) throw new Error('The response tab is no Table');
  const columnProperties = ANSWERS.map((_, at) => ({
    columnIndex: FIRST + at,
    columnType: 'TEXT',
  }));
  return { updateTable: { table: { tableId, columnProperties }, fields: 'columnProperties' } };
}

type Option = 'UNFORMATTED_VALUE' | 'FORMULA';

export function rowsOf(sheetId: number, valueRenderOption: Option): unknown[][] {
  const request = {
    dataFilters: [{ gridRange: { sheetId } }],
    valueRenderOption,
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  const values = spreadsheets().Values;
  const answer = patiently(() => values.batchGetByDataFilter(request, book().getId()));
  return answer.valueRanges?.[0]?.valueRange?.values ?? [];
}

/** What each answer became: its value, and what stands in its cell where that is something else. */
function submitted(linked: Linked): unknown {
  const { sheetId } = linked;
  const at = rowsOf(sheetId, 'FORMULA').length;
  submit(linked);
  const entered = rowAt(sheetId, at);
  const values = rowsOf(sheetId, 'UNFORMATTED_VALUE')[at] ?? [];
  return ANSWERS.map((answer, index) => {
    const [value = null, cell = null] = [values[FIRST + index], entered[FIRST + index]];
    return value === cell ? { answer, value } : { answer, value, cell };
  });
}

function submit({ form, items }: Linked): void {
  let response = form.createResponse();
  for (const [at, item] of items.entries()) {
    response = response.withItemResponse(item.createResponse(ANSWERS[at] ?? ''));
  }
  response.submit();
}

const TRIES = 10;
const STEP_MS = 2000;

function rowAt(sheetId: number, at: number): unknown[] {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const row = rowsOf(sheetId, 'FORMULA')[at];
    if (row) return row;
    Utilities.sleep(STEP_MS);
  }
  throw new Error('The answer did not come to the response tab');
}

const DAY_MS = 86_400_000;

function hasMilliseconds(sheetId: number): boolean {
  const all = rowsOf(sheetId, 'UNFORMATTED_VALUE');
  const stamp = Number(all[all.length - 1]?.[0]);
  return Math.round(stamp * DAY_MS) % 1000 !== 0;
}
