// Requests of batchUpdate about drop-downs, conditional formats, protections, bands, filters and named ranges.

import { hasDecimalComma } from '../workbook/display.ts';
import { isFormula } from '../workbook/formula.ts';
import { mayEditProtected, PROTECTED } from '../workbook/protection.ts';
import { boxOf, intersect } from '../workbook/range.ts';
import type { ConditionalFormat, Protection } from '../workbook/rules.ts';
import type { SheetState } from '../workbook/state.ts';
import { refuseTyped } from '../workbook/typed-tables.ts';
import { setValidation } from '../workbook/validation.ts';
import { checkCondition } from './conditions.ts';
import { merge, writeMask } from './fields.ts';
import { protectedRange as protectedRangeShape, type RequestOf } from './messages-request.ts';
import { type Batch, boxInGrid, invalid, type RequestHandlers, writableBox } from './request.ts';

type ProtectionMessage = RequestOf<'addProtectedRange'>['protectedRange'];

/** An id that nothing of its kind has in any tab. */
export function freshId(
  taken: readonly number[],
  wanted: number | undefined,
  kind: string,
): number {
  if (wanted !== undefined && taken.includes(wanted)) {
    throw invalid(`A ${kind} with id ${wanted} already exists.`);
  }
  return wanted ?? Math.max(0, ...taken) + 1;
}

export function tabWith(
  { draft }: Batch,
  what: string,
  has: (sheet: SheetState) => boolean,
): SheetState {
  const sheet = draft.book.sheets.find(has);
  if (!sheet) throw invalid(`No ${what}`);
  return sheet;
}

function ruleTab({ draft }: Batch, rule: ConditionalFormat): SheetState {
  const first = rule.ranges[0];
  if (!first) throw invalid('A conditional format needs a range');
  if (rule.ranges.some((range) => range.sheetId !== first.sheetId)) {
    throw invalid('All ranges must be on the same sheet');
  }
  return draft.sheet(first.sheetId);
}

/** Other tabs are out of reach for a rule. */
function checkedRule(batch: Batch, rule: ConditionalFormat): ConditionalFormat {
  for (const range of rule.ranges) boxInGrid(batch, range);
  if (rule.booleanRule) checkCondition(rule.booleanRule.condition, 'format');
  const texts = rule.booleanRule?.condition.values ?? [];
  if (texts.some(({ userEnteredValue = '' }) => /^=[^"]*!/.test(userEnteredValue))) {
    throw invalid('Conditional format rule cannot reference a different sheet.');
  }
  const comma = hasDecimalComma(batch.draft.book.locale);
  for (const { userEnteredValue: text = '' } of texts) {
    if (!text.startsWith('=') || isFormula(text, comma)) continue;
    throw invalid(`Invalid ConditionValue.userEnteredValue: ${text}`);
  }
  return rule;
}

function ruleNumber(sheet: SheetState, index: number): ConditionalFormat {
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw invalid(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  return rule;
}

function inserted<T>(list: readonly T[], index: number, element: T): T[] {
  return [...list.slice(0, index), element, ...list.slice(index)];
}

/** Whoever protects can edit; a warning has no editors. */
function checkedProtection(batch: Batch, message: ProtectionMessage, id: number): Protection {
  const { range, editors, protectedRangeId: _id, ...rest } = message;
  if (!range) throw invalid('A protected range needs a range');
  boxInGrid(batch, range);
  if (rest.unprotectedRanges && Object.keys(range).some((edge) => edge !== 'sheetId')) {
    throw invalid('Unprotected ranges are only supported on protected sheets');
  }
  if (rest.warningOnly) {
    if (editors) throw invalid('Editors are not supported with warning_only protection');
    return { ...rest, range, protectedRangeId: id };
  }
  const users = new Set([...(editors?.users ?? []), batch.user]);
  const kept = { ...(editors?.domainUsersCanEdit ? { domainUsersCanEdit: true } : {}) };
  return { ...rest, range, protectedRangeId: id, editors: { ...kept, users: [...users] } };
}

function protectionTab(batch: Batch, id: number) {
  const sheet = tabWith(batch, `protected range with id: ${id}`, ({ protections }) =>
    protections.some(({ protectedRangeId }) => protectedRangeId === id),
  );
  const old = sheet.protections.find(({ protectedRangeId }) => protectedRangeId === id);
  const free = !old || old.warningOnly || mayEditProtected(batch.draft.book, old, batch.user);
  if (!free) throw invalid(PROTECTED);
  return { sheet, old, others: sheet.protections.filter((known) => known !== old) };
}

function allIds(batch: Batch, list: (sheet: SheetState) => readonly number[]): number[] {
  return batch.draft.book.sheets.flatMap(list);
}

export const RULE_REQUESTS: RequestHandlers = {
  setDataValidation: (batch, { range, rule }) => {
    const box = writableBox(batch, range);
    refuseTyped(batch.draft.sheet(range.sheetId), box);
    if (rule) checkCondition(rule.condition, 'validation');
    setValidation(batch.draft, range.sheetId, box, rule);
    return {};
  },
  addConditionalFormatRule: (batch, { rule, index }) => {
    const sheet = ruleTab(batch, checkedRule(batch, rule));
    const conditionalFormats = inserted(sheet.conditionalFormats, index, rule);
    batch.draft.patch(sheet.sheetId, { conditionalFormats });
    return {};
  },
  updateConditionalFormatRule: (batch, { sheetId, index, rule, newIndex }) => {
    const sheet = rule ? ruleTab(batch, checkedRule(batch, rule)) : batch.draft.sheet(sheetId);
    const oldRule = ruleNumber(sheet, index);
    const newRule = rule ?? oldRule;
    const others = sheet.conditionalFormats.filter((known) => known !== oldRule);
    const place = newIndex ?? index;
    const conditionalFormats = inserted(others, place, newRule);
    batch.draft.patch(sheet.sheetId, { conditionalFormats });
    return { updateConditionalFormatRule: { newRule, newIndex: place, oldRule, oldIndex: index } };
  },
  deleteConditionalFormatRule: (batch, { sheetId, index }) => {
    const sheet = batch.draft.sheet(sheetId);
    const rule = ruleNumber(sheet, index);
    const conditionalFormats = sheet.conditionalFormats.filter((known) => known !== rule);
    batch.draft.patch(sheetId, { conditionalFormats });
    return { deleteConditionalFormatRule: { rule } };
  },
  addProtectedRange: (batch, { protectedRange: message }) => {
    const taken = allIds(batch, (s) => s.protections.map((p) => p.protectedRangeId));
    const id = freshId(taken, message.protectedRangeId, 'protected range');
    const protectedRange = checkedProtection(batch, message, id);
    const { sheetId } = protectedRange.range;
    const { protections } = batch.draft.sheet(sheetId);
    batch.draft.patch(sheetId, { protections: [...protections, protectedRange] });
    return { addProtectedRange: { protectedRange } };
  },
  updateProtectedRange: (batch, { protectedRange: message, fields }) => {
    const id = message.protectedRangeId ?? 0;
    const { sheet, old, others } = protectionTab(batch, id);
    const mask = writeMask(fields, protectedRangeShape);
    const wanted = merge((old ?? {}) as ProtectionMessage, message, mask);
    const changed = checkedProtection(batch, wanted, id);
    batch.draft.patch(sheet.sheetId, { protections: [...others, changed] });
    return {};
  },
  deleteProtectedRange: (batch, { protectedRangeId }) => {
    const { sheet, others } = protectionTab(batch, protectedRangeId);
    batch.draft.patch(sheet.sheetId, { protections: others });
    return {};
  },
  addBanding: (batch, { bandedRange: message }) => {
    const taken = allIds(batch, (s) => s.bandings.map((b) => b.bandedRangeId));
    const bandedRangeId = freshId(taken, message.bandedRangeId, 'banded range');
    const { sheetId } = message.range;
    const box = writableBox(batch, message.range);
    const sheet = batch.draft.sheet(sheetId);
    if (sheet.bandings.some(({ range }) => intersect(boxOf(range, sheet), box))) {
      throw invalid(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
    }
    const bandedRange = { ...message, bandedRangeId };
    batch.draft.patch(sheetId, { bandings: [...sheet.bandings, bandedRange] });
    return { addBanding: { bandedRange } };
  },
  deleteBanding: (batch, { bandedRangeId: id }) => {
    const sheet = tabWith(batch, `banded range with id: ${id}`, ({ bandings }) =>
      bandings.some(({ bandedRangeId }) => bandedRangeId === id),
    );
    const bandings = sheet.bandings.filter(({ bandedRangeId }) => bandedRangeId !== id);
    batch.draft.patch(sheet.sheetId, { bandings });
    return {};
  },
};
