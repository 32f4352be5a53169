// What versions before the fifth set: where it stands still, nobody chose otherwise, and a desk gets what new ones have.
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { Request } from './own-tabs.ts';
import type { PlacedColumn } from './placed-columns.ts';
import type { Workbook } from './workbook.ts';

/** The first version that set what new desks have today. */
const present = 5;

export const isFormer = ({ state }: Workbook): boolean =>
  state.undressed.from > 0 && state.undressed.from < present;

const complaints = {
  ...{ do: 110, note: 140, status: 110, step: 150, severity: 80, channel: 80, reach: 90 },
  ...{ hurt: 60, perhapsHurt: 120, justified: 80, accepted: 80, expected: 90 },
  ...{ due: 130, received: 130, firstAnswerDue: 130, firstAnswered: 130, solveDue: 130 },
  ...{ resolved: 130, closed: 130, promiseDue: 130 },
};

/** Pixels, of columns that are wider, narrower or hidden today. */
const widths: Readonly<Partial<Record<TabName, Readonly<Record<string, number>>>>> = {
  complaints,
  archive: complaints,
  promises: { due: 140, made: 140, settled: 140, outcome: 110, how: 110 },
  customers: { id: 90, keys: 220, since: 130 },
  team: { role: 100 },
  rules: { purpose: 110 },
  answers: { at: 130, expected: 100, by: 120, notCounted: 120 },
};

/** Columns of which nobody has changed the width. */
export function asBefore(
  workbook: Workbook,
  name: TabName,
  placed: readonly PlacedColumn[],
): readonly PlacedColumn[] {
  if (!isFormer(workbook)) return [];
  const [data] = workbook.sheets.get(tabs[name].sheetId)?.data ?? [];
  return placed.filter(({ column: { field }, at }) => {
    const width = widths[name]?.[field];
    return width !== undefined && width === data?.columnMetadata?.[at]?.pixelSize;
  });
}

/** Promises came to stand before or behind the first of them. */
const fromLeft: readonly TabName[] = [
  ...(['complaints', 'customers', 'answers', 'team', 'hours', 'rules', 'touchpoints'] as const),
  ...(['phrases', 'settings', 'summary', 'satisfaction'] as const),
];

/** Pages stand beside the list today, where nobody has moved a tab. Each moves to the left only. */
export function placeRequests(workbook: Workbook, name: TabName): Request[] {
  if (name !== 'summary' || !isFormer(workbook) || !standAsBefore(workbook)) return [];
  return (['complaints', 'summary', 'satisfaction'] as const).map((tab, index) => ({
    updateSheetProperties: {
      properties: { sheetId: tabs[tab].sheetId, index },
      fields: 'index',
    },
  }));
}

function standAsBefore({ sheets }: Workbook): boolean {
  const indexOf = (name: TabName): number => sheets.get(tabs[name].sheetId)?.properties?.index ?? 0;
  const found = [...fromLeft].sort((a, b) => indexOf(a) - indexOf(b));
  const isWhole = fromLeft.every((name) => sheets.has(tabs[name].sheetId));
  return isWhole && indexOf('complaints') <= 1 && found.join() === fromLeft.join();
}
