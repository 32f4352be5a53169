// Desks that older versions made and people worked on, as they lay on disk when a newer one was pushed over them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from '../../src/dev/build.ts';
import { pushProject } from '../../src/dev/google/host/executions/project.ts';
import { completed } from '../../src/dev/google/host/world-files.ts';
import { SameScript } from '../stories/same-script.ts';
import { Shop } from '../stories/shop.ts';

/**
 * What each holds. `0.1.0`: three days of work. `before capabilities`: six weeks of it under version 2, when code lay by
 * what it is rather than by what it is for: history from a file, complaints in every state, a promise kept and one to
 * keep, money approved, a hand's edit put back, an answer to the survey, and a mail that has not left.
 */
export const oldDesks = {
  '0.1.0': {
    file: 'desk-0.1.0.json.gz',
    complaints: 5,
    archived: 0,
    /** A complaint that waits for its first answer, and the number that is given next. */
    open: 'R-2026-0003',
    next: 'R-2026-0006',
    reckonedAnew: [],
  },
  'before capabilities': {
    file: 'desk-before-capabilities.json.gz',
    complaints: 11,
    archived: 5,
    open: 'R-2026-0011',
    next: 'R-2026-0017',
    /** Waited for, though never answered: since then the first answer stays due. */
    reckonedAnew: [{ code: 'row-differs', where: 'R-2026-0006', detail: 'step, due' }],
  },
} as const;
export type OldDesk = keyof typeof oldDesks;

export async function openOldShop(which: OldDesk): Promise<() => Shop> {
  const project = pushProject(await build());
  const stored = gunzipSync(readFileSync(join(__dirname, oldDesks[which].file))).toString();
  return () => new Shop(new SameScript(completed(JSON.parse(stored)), project));
}
