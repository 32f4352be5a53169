// Runs a TypeScript program of this folder: `node src/dev/run.mjs desk report DIR` runs desk.ts or desk/main.ts, and
// `bench/tests` runs bench/tests.ts. `--help` prints what a program's first lines say of it; desk has words of its own.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const entry = [join(here, name, 'main.ts'), join(here, `${name}.ts`)].find(existsSync);
if (!/^[a-z-]+(\/[a-z-]+)?$/.test(name) || !entry) {
  process.stderr.write(`There is no program called "${name}" in src/dev.\n`);
  process.exit(1);
}
if (name !== 'desk' && args.some((word) => word === '--help' || word === '-h')) {
  const [comment = ''] = /^(\/\/.*\n)+/.exec(readFileSync(entry, 'utf8')) ?? [];
  process.stdout.write(comment.replace(/^\/\/ ?/gm, ''));
  process.exit(0);
}
// Beside node_modules, so that packages resolve; a file a process, so that two runs do not meet.
const root = join(here, '..', '..');
const outfile = join(
  root,
  'node_modules',
  '.cache',
  'redress',
  `${name.replace('/', '-')}-${process.pid}.mjs`,
);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.once('exit', () => rmSync(outfile, { force: true }));
process.argv.splice(1, process.argv.length, outfile, ...args);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
