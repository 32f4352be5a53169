// Reads a dist/ directory as `clasp push` would: scripts, HTML files and the manifest.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Files } from './host/project.ts';

export function readBundleFiles(directory: string): Files {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|gs|html)$/.test(name) || name === 'appsscript.json')
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.replaceAll(sep, '/'), readFileSync(join(directory, name), 'utf8')]),
  );
}
