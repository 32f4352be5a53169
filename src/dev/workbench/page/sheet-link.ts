// `https://docs.google.com/spreadsheets/d/ID/edit#gid=7&range=A5`: a place in the sheet.
import { type Selection, single } from './grid/selection.ts';

export interface LinkedPlace {
  readonly sheetId: number;
  readonly selection: Selection;
}

export function placeOfLink(url: string): LinkedPlace | null {
  const { hash, pathname } = new URL(url);
  const asked = new URLSearchParams(hash.slice(1));
  const gid = asked.get('gid');
  if (!pathname.startsWith('/spreadsheets/') || gid === null) return null;
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(asked.get('range') ?? '') ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheetId: Number(gid), selection: single({ row: Number(row), column }) };
}
