// Requests of batchUpdate about charts, the basic filter and named ranges.

import type { ChartPosition, EmbeddedChart, GridRange } from '../workbook/rules.ts';
import { sortRows } from '../workbook/sort.ts';
import type { SheetState } from '../workbook/state.ts';
import { type Batch, boxInGrid, invalid, type RequestHandlers, writableBox } from './request.ts';
import { freshId, tabWith } from './rules.ts';

function chartTab(batch: Batch, id: number): SheetState {
  return tabWith(batch, `chart with id: ${id}`, ({ charts }) =>
    charts.some(({ chartId }) => chartId === id),
  );
}

function changeChart(batch: Batch, id: number, change: Partial<EmbeddedChart>): void {
  const sheet = chartTab(batch, id);
  const charts = sheet.charts.map((chart) =>
    chart.chartId === id ? { ...chart, ...change } : chart,
  );
  batch.draft.patch(sheet.sheetId, { charts });
}

function removeChart(batch: Batch, id: number): EmbeddedChart | undefined {
  const sheet = chartTab(batch, id);
  const charts = sheet.charts.filter(({ chartId }) => chartId !== id);
  batch.draft.patch(sheet.sheetId, { charts });
  return sheet.charts.find(({ chartId }) => chartId === id);
}

function addChart({ draft }: Batch, chart: EmbeddedChart): void {
  const sheetId = chart.position.overlayPosition?.anchorCell?.sheetId ?? 0;
  const { charts } = draft.sheet(sheetId);
  draft.patch(sheetId, { charts: [...charts, chart] });
}

/** A domain and its series are lines of cells of one length, side by side (ChartSourceRange). */
function checkSources(batch: Batch, spec: object): void {
  const shapes: string[] = [];
  JSON.stringify(spec, (key, value) => {
    if (key !== 'sources') return value;
    const boxes = (value as GridRange[]).map((range) => boxInGrid(batch, range));
    const sizes = boxes.map((box) => [box.bottom - box.top, box.right - box.left]);
    if (sizes.some(([rows, columns]) => rows !== 1 && columns !== 1)) {
      throw invalid('Exactly one dimension of a chart source range must have a length of 1');
    }
    shapes.push(JSON.stringify(sizes));
    return value;
  });
  if (new Set(shapes).size > 1) throw invalid('Domain and series have different source ranges');
}

export const OBJECT_REQUESTS: RequestHandlers = {
  addChart: (batch, { chart: message }) => {
    const taken = batch.draft.book.sheets.flatMap((s) => s.charts.map((c) => c.chartId));
    const chartId = freshId(taken, message.chartId, 'chart');
    checkSources(batch, message.spec);
    const chart = { ...message, chartId };
    addChart(batch, chart);
    return { addChart: { chart } };
  },
  updateChartSpec: (batch, { chartId, spec }) => {
    checkSources(batch, spec);
    changeChart(batch, chartId, { spec });
    return {};
  },
  updateEmbeddedObjectPosition: (batch, { objectId, newPosition }) => {
    const position: ChartPosition = newPosition;
    const chart = removeChart(batch, objectId);
    if (chart) addChart(batch, { ...chart, position });
    return { updateEmbeddedObjectPosition: { position } };
  },
  deleteEmbeddedObject: (batch, { objectId }) => {
    removeChart(batch, objectId);
    return {};
  },
  setBasicFilter: (batch, { filter }) => {
    const { range, sortSpecs } = filter;
    const box = boxInGrid(batch, range);
    if (sortSpecs) {
      writableBox(batch, range);
      sortRows(batch.draft, range.sheetId, { ...box, top: box.top + 1 }, sortSpecs);
    }
    batch.draft.patch(range.sheetId, { basicFilter: filter });
    return {};
  },
  clearBasicFilter: ({ draft }, { sheetId }) => {
    const { basicFilter: _gone, ...rest } = draft.sheet(sheetId);
    draft.replace(rest);
    return {};
  },
  addNamedRange: (batch, { namedRange: message }) => {
    const { book } = batch.draft;
    boxInGrid(batch, message.range);
    const taken = book.namedRanges.some(
      ({ name }) => name.toLowerCase() === message.name.toLowerCase(),
    );
    if (taken) throw invalid(`The named range "${message.name}" already exists.`);
    if (!/^[A-Za-z_]\w{0,249}$/.test(message.name)) throw invalid(`Invalid name: ${message.name}`);
    const namedRangeId = message.namedRangeId ?? `named${book.namedRanges.length + 1}`;
    const namedRange = { ...message, namedRangeId };
    book.namedRanges = [...book.namedRanges, namedRange];
    return { addNamedRange: { namedRange } };
  },
  deleteNamedRange: ({ draft }, { namedRangeId: id }) => {
    const left = draft.book.namedRanges.filter(({ namedRangeId }) => namedRangeId !== id);
    if (left.length === draft.book.namedRanges.length)
      throw invalid(`No named range with id: ${id}`);
    draft.book.namedRanges = left;
    return {};
  },
};
