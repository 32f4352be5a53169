// The tests that state Google's behaviour, as a script that could be pushed to an account.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ENTRY = 'test/local-google/contract/main.ts';

/** Needs the same services and scopes as the product. */
export async function buildContract(outdir?: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__contract',
    target: 'es2019',
    supported: { 'template-literal': false },
    footer: { js: ['contractTitles', 'runContract', 'runContracts'].map(declared).join('\n') },
  });
  const files = {
    'Code.js': outputFiles[0]?.text ?? '',
    'appsscript.json': readFileSync('appsscript.json', 'utf8'),
  };
  if (outdir !== undefined) {
    mkdirSync(outdir, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(outdir, name), text);
  }
  return files;
}

const declared = (name: string): string =>
  `function ${name}() { return __contract.${name}.apply(this, arguments); }`;
