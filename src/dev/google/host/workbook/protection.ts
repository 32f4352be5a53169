// Who may write where.
import { GoogleError } from '../services/service.ts';
import { type Box, boxOf, intersect, subtract } from './range.ts';
import type { Protection } from './rules.ts';
import type { SheetState, WorkbookState } from './state.ts';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function mayEditFile(workbook: WorkbookState, person: string): boolean {
  return workbook.owner === person || workbook.editors.includes(person);
}

/** A protection without a list of editors lets only the owner through. */
export function mayEditProtected(workbook: WorkbookState, protection: Protection, person: string) {
  return (
    workbook.owner === person ||
    protection.editors?.users?.includes(person) === true ||
    (protection.editors?.domainUsersCanEdit === true && mayEditFile(workbook, person))
  );
}

function bites(sheet: SheetState, protection: Protection, box: Box): boolean {
  const hit = intersect(boxOf(protection.range, sheet), box);
  if (!hit) return false;
  const open = (protection.unprotectedRanges ?? []).map((range) => boxOf(range, sheet));
  const rest = open.reduce<Box[]>((left, hole) => left.flatMap((b) => subtract(b, hole)), [hit]);
  return rest.length > 0;
}

/** The protections that a write to the box would meet. */
export function protectionsHit(sheet: SheetState, box: Box): Protection[] {
  return sheet.protections.filter((protection) => bites(sheet, protection, box));
}

/** Throws for a real protection; answers whether somebody at the keyboard would be warned. */
export function checkProtection(
  workbook: WorkbookState,
  person: string,
  sheet: SheetState,
  box: Box,
): { warned: boolean } {
  const hits = protectionsHit(sheet, box).filter((p) => !mayEditProtected(workbook, p, person));
  if (hits.some((protection) => !protection.warningOnly)) throw new GoogleError(PROTECTED, 400);
  const warned = protectionsHit(sheet, box).some((protection) => protection.warningOnly === true);
  return { warned };
}

/** Renaming, hiding or colouring a tab meets only what protects all of it. */
export function checkTabProtection(workbook: WorkbookState, person: string, sheet: SheetState) {
  const whole = boxOf({ sheetId: sheet.sheetId }, sheet);
  const isWhole = ({ range }: Protection) => subtract(whole, boxOf(range, sheet)).length === 0;
  const protections = sheet.protections.filter(isWhole);
  return checkProtection(workbook, person, { ...sheet, protections }, whole);
}
