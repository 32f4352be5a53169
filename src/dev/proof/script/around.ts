// What a replayed request needs before it, and what has to be put back after it: all in one batch, so that a request that
// is refused leaves nothing behind.
import { book, type Request } from './google.ts';
import { SCRATCH } from './scratch.ts';

const { sheetId, otherSheetId, objectId, namedRangeId } = SCRATCH;
const block = {
  sheetId,
  startRowIndex: 0,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 2,
};
const column = (startColumnIndex: number) => ({
  sourceRange: {
    sources: [{ ...block, startColumnIndex, endColumnIndex: startColumnIndex + 1 }],
  },
});

const rows = [
  ['x', 'y'],
  ['x', 1],
  ['y', 2],
].map((row) => ({
  values: row.map((value) => ({
    userEnteredValue: typeof value === 'string' ? { stringValue: value } : { numberValue: value },
  })),
}));

export const newScratch = (): Request[] => [
  {
    addSheet: {
      properties: {
        sheetId,
        title: SCRATCH.title,
        gridProperties: { rowCount: SCRATCH.rows, columnCount: SCRATCH.columns },
      },
    },
  },
  { appendCells: { sheetId, rows, fields: 'userEnteredValue' } },
];

const rule: Request = {
  addConditionalFormatRule: {
    index: 0,
    rule: {
      ranges: [block],
      booleanRule: {
        condition: { type: 'NOT_BLANK' },
        format: { backgroundColorStyle: { rgbColor: { red: 0.5 } } },
      },
    },
  },
};

const chart: Request = {
  addChart: {
    chart: {
      chartId: objectId,
      spec: {
        basicChart: {
          chartType: 'COLUMN',
          headerCount: 1,
          domains: [{ domain: column(0) }],
          series: [{ series: column(1) }],
        },
      },
      position: { overlayPosition: { anchorCell: { sheetId, rowIndex: 1, columnIndex: 0 } } },
    },
  },
};

const protection = (warningOnly: boolean): Request => ({
  addProtectedRange: {
    protectedRange: { protectedRangeId: objectId, range: { sheetId }, warningOnly },
  },
});
const bands: Request = {
  addBanding: {
    bandedRange: {
      bandedRangeId: objectId,
      range: block,
      rowProperties: {
        firstBandColorStyle: { rgbColor: { red: 1 } },
        secondBandColorStyle: { rgbColor: { red: 0.5 } },
      },
    },
  },
};
const named: Request = {
  addNamedRange: { namedRange: { namedRangeId, name: namedRangeId, range: block } },
};
const filter: Request = { setBasicFilter: { filter: { range: block } } };

const NEEDS: Readonly<Record<string, readonly Request[]>> = {
  updateConditionalFormatRule: [rule, rule],
  deleteConditionalFormatRule: [rule, rule],
  updateChartSpec: [chart],
  updateEmbeddedObjectPosition: [chart],
  deleteEmbeddedObject: [chart],
  deleteProtectedRange: [protection(true)],
  updateBanding: [bands],
  deleteBanding: [bands],
  deleteNamedRange: [named],
  clearBasicFilter: [filter],
};

export function before(kind: string, { updateProtectedRange: update }: Request): Request[] {
  // A protection that only warns has no editors.
  const guard = update ? [protection((update.fields ?? '').indexOf('editors') < 0)] : [];
  return [...newScratch(), ...guard, ...(NEEDS[kind] ?? [])];
}

export function after(kind: string, request: Request): Request[] {
  const gone: Request = { deleteSheet: { sheetId } };
  if (kind === 'deleteSheet') return [];
  if (kind === 'updateSpreadsheetProperties') return [gone, asItWas(request)];
  const makesOther = request.addSheet?.properties?.sheetId === otherSheetId;
  return makesOther ? [gone, { deleteSheet: { sheetId: otherSheetId } }] : [gone];
}

/** The spreadsheet speaks its own language again, in its own zone. */
function asItWas({ updateSpreadsheetProperties }: Request): Request {
  const properties = {
    title: book().getName(),
    locale: book().getSpreadsheetLocale(),
    timeZone: book().getSpreadsheetTimeZone(),
  };
  const fields = updateSpreadsheetProperties?.fields ?? '';
  return { updateSpreadsheetProperties: { properties, fields } };
}
