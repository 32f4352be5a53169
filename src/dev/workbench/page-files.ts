// The page and the scripts inside its frames, bundled once at start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

export interface PageFiles {
  readonly script: string;
  readonly style: string;
  readonly html: string;
  readonly panelBridge: string;
  readonly mailBridge: string;
}

const COMMON = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  logLevel: 'silent',
  legalComments: 'none',
} satisfies BuildOptions;

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, entryPoints: [entry] });
  return outputFiles[0]?.text ?? '';
}

export async function buildPage(root = '.'): Promise<PageFiles> {
  const home = join(root, 'src/dev/workbench');
  const [script, style, panelBridge, mailBridge] = await Promise.all([
    bundled(join(home, 'page/main.ts')),
    bundled(join(home, 'page/style.css')),
    bundled(join(home, 'frame/panel.ts')),
    bundled(join(home, 'frame/mail.ts')),
  ]);
  const html = readFileSync(join(home, 'page/index.html'), 'utf8');
  return { script, style, html, panelBridge, mailBridge };
}
