// Why nobody may work on this desk: none here, a copy, another version.
import type { Desk } from './desk.ts';
import type { Refusal } from './outcome.ts';
import { deskVersion } from './state.ts';

/** A copy of a workbook carries the State of its original: it is silent until somebody decides. */
export const isCopy = (desk: Desk): boolean =>
  desk.state.spreadsheetId !== '' && desk.state.spreadsheetId !== desk.spreadsheetId;

/** Made by an older version: the next clock run brings it up to date, and nobody works on it before. */
export const isOlder = (desk: Desk): boolean =>
  desk.state.spreadsheetId !== '' && desk.state.version < deskVersion;

export const whyClosed = (desk: Desk): Refusal | undefined => {
  if (desk.state.spreadsheetId === '') return 'not-set-up';
  if (isCopy(desk)) {
    return desk.state.justCopy === desk.spreadsheetId ? 'just-copy' : 'desk-copied';
  }
  if (isOlder(desk)) return 'desk-older';
  return desk.state.version > deskVersion ? 'desk-newer' : undefined;
};
