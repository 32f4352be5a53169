// Makes what `clasp push` uploads: one readable Code.js, the sidebar as one HTML file, the manifest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build as bundle, type OutputFile } from 'esbuild';

export interface BuildRequest {
  /** Where to write; left out, the files are only returned. */
  readonly outdir?: string;
  /** Top level of the repository. */
  readonly root?: string;
}

/** File name -> text. */
export type BuiltFiles = Readonly<Record<string, string>>;

const COMMON = {
  bundle: true,
  write: false,
  // Newer class syntax is refused at saving (platform 1.8).
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'silent',
  legalComments: 'none',
} satisfies BuildOptions;

/** Apps Script has none of these; `<?` would be taken for a template (platform 1.2, 7.5). */
const ABSENT: Readonly<Record<string, RegExp>> = {
  'require(': /(?<![\w$.])(__)?require\(/,
  'process.': /(?<![\w$.])process\.\w/,
  'setTimeout(': /(?<![\w$.])setTimeout\(/,
  'new URL(': /\bnew URL\(/,
  Buffer: /(?<![\w$.])Buffer\b/,
  '<?': /<\?/,
};

function refuseAbsent(file: string, text: string, names: readonly string[]): void {
  for (const name of names) {
    const at = text.search(ABSENT[name] ?? /$^/);
    if (at < 0) continue;
    const line = text
      .slice(text.lastIndexOf('\n', at) + 1)
      .split('\n', 1)[0]
      ?.trim();
    throw new Error(`${file} holds "${name}", which Apps Script does not have: ${line}`);
  }
}

/** Global functions must be real declarations: the editor, triggers and the sidebar look for those (platform 1.16). */
function declarations(names: readonly string[]): string {
  return names
    .map((name) => `function ${name}() { return __app.${name}.apply(this, arguments); }`)
    .join('\n');
}

async function exportsOf(entry: string): Promise<string[]> {
  const { metafile } = await bundle({
    ...COMMON,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

async function serverCode(root: string): Promise<string> {
  const entry = join(root, 'src/main.ts');
  const { outputFiles } = await bundle({
    ...COMMON,
    entryPoints: [entry],
    format: 'iife',
    globalName: '__app',
    footer: { js: declarations(await exportsOf(entry)) },
  });
  const code = textOf(outputFiles, '');
  refuseAbsent('Code.js', code, Object.keys(ABSENT));
  return code;
}

function textOf(files: readonly OutputFile[], ending: string): string {
  return files.find((file) => file.path.endsWith(ending))?.text ?? '';
}

async function sidebarPage(root: string): Promise<string> {
  const { outputFiles } = await bundle({
    ...COMMON,
    entryPoints: [join(root, 'src/sidebar/main.tsx')],
    outdir: root,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Google strips what looks like a comment inside template literals (platform 7.14).
    supported: { 'template-literal': false },
  });
  const script = textOf(outputFiles, '.js').replaceAll(/<\/(script)/gi, '<\\/$1');
  const style = textOf(outputFiles, '.css').replaceAll(/<\/(style)/gi, '<\\/$1');
  const page = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<base target="_top">
<style>
${style}</style>
</head>
<body>
<div id="app"></div>
<script>
${script}</script>
</body>
</html>
`;
  refuseAbsent('sidebar.html', page, ['<?']);
  return page;
}

export async function build({ outdir, root = '.' }: BuildRequest = {}): Promise<BuiltFiles> {
  const [code, sidebar] = await Promise.all([serverCode(root), sidebarPage(root)]);
  const files: BuiltFiles = {
    'Code.js': code,
    'sidebar.html': sidebar,
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
  if (outdir !== undefined) {
    mkdirSync(outdir, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(outdir, name), text);
  }
  return files;
}
