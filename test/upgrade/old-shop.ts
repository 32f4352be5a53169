// A desk that version 0.1.0 made and worked on for three days, as it lay on disk when 0.2.0 was pushed over it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from '../../src/dev/build.ts';
import { pushProject } from '../../src/dev/google/host/executions/project.ts';
import { completed } from '../../src/dev/google/host/world-files.ts';
import { SameScript } from '../stories/same-script.ts';
import { Shop } from '../stories/shop.ts';

export async function openOldShop(): Promise<() => Shop> {
  const project = pushProject(await build());
  const stored = gunzipSync(readFileSync(join(__dirname, 'desk-0.1.0.json.gz'))).toString();
  return () => new Shop(new SameScript(completed(JSON.parse(stored)), project));
}
