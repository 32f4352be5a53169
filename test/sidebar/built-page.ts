// The sidebar's page as the build makes it: script and style in one file, nothing from elsewhere.
import { buildSync } from 'esbuild';

export function builtPage(entry: 'main' | 'set-up' | 'poster'): string {
  const { outputFiles } = buildSync({
    entryPoints: [`src/sidebar/${entry}.tsx`],
    bundle: true,
    write: false,
    outdir: 'in-memory',
    target: 'es2020',
    format: 'iife',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    supported: { 'template-literal': false },
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = textOf('.js').replaceAll(/<\/(script)/gi, '<\\/$1');
  return `<!doctype html>
<html><head><meta charset="utf-8"><base target="_top"><style>${textOf('.css')}</style></head>
<body><div id="app"></div><script>${script}</script></body></html>`;
}
