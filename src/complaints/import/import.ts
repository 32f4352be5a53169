// How far the import is, for whoever looks.
import type { Desk } from '../../desk/desk.ts';
import type { ImportProgress } from '../../desk/import-entry.ts';

export type { PhonesRead } from './phones-read.ts';

/** The Archive is really protected: nobody else's call writes there. */
export const isInstaller = (desk: Desk, mail: string): boolean =>
  desk.state.installer.toLowerCase() === mail;

export function progressOf(
  desk: Desk,
  mail: string,
): { readonly done: true; readonly import: ImportProgress | null } {
  const job = desk.state.import;
  if (job === null) return { done: true, import: null };
  const { at, ...shown } = job;
  return {
    done: true,
    import: { ...shown, byClock: !isInstaller(desk, mail) } satisfies ImportProgress,
  };
}
