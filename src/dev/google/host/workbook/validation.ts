// Data validation: a list of rules over rectangles that never overlap.
import type { Draft } from './draft.ts';
import { type Box, boxOf, covers, intersect, rangeOf, subtract } from './range.ts';
import type { ValidationRule } from './rules.ts';
import type { SheetState } from './state.ts';

type Ruled = SheetState['validations'][number];

export function ruleAt(sheet: SheetState, row: number, column: number): ValidationRule | undefined {
  return sheet.validations.find(({ range }) => covers(boxOf(range, sheet), row, column))?.rule;
}

/** Rows appended one by one extend the rule above instead of adding thousands. */
function extended(sheet: SheetState, before: readonly Ruled[], box: Box, rule: ValidationRule) {
  const text = JSON.stringify(rule);
  const above = before.findIndex((ruled) => {
    const area = boxOf(ruled.range, sheet);
    const aligned = area.left === box.left && area.right === box.right;
    return aligned && area.bottom === box.top && JSON.stringify(ruled.rule) === text;
  });
  const top = before[above]?.range.startRowIndex ?? box.top;
  const others = before.filter((_, index) => index !== above);
  return [...others, { range: rangeOf(sheet.sheetId, { ...box, top }), rule }];
}

export function setValidation(
  draft: Draft,
  sheetId: number,
  box: Box,
  rule: ValidationRule | undefined,
): void {
  const sheet = draft.sheet(sheetId);
  const hits = sheet.validations.some(({ range }) => intersect(boxOf(range, sheet), box));
  if (!rule && !hits) return;
  const kept = sheet.validations.flatMap((ruled) => {
    const area = boxOf(ruled.range, sheet);
    const rest = subtract(area, box);
    if (rest.length === 1 && rest[0] === area) return [ruled];
    return rest.map((part) => ({ range: rangeOf(sheetId, part), rule: ruled.rule }));
  });
  draft.patch(sheetId, { validations: rule ? extended(sheet, kept, box, rule) : kept });
}
