// Makes what `clasp push` uploads: one readable Code.js, each page as one HTML file, the manifest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type BuildOptions,
  build as bundle,
  type OutputFile,
  type Plugin,
  transformSync,
} from 'esbuild';
import { projectFolder } from './google/host/executions/own-source.ts';
import { keptWhenMade } from './kept.ts';

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
  // Newer class syntax is refused at saving.
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'silent',
  legalComments: 'none',
} satisfies BuildOptions;

/** Files are named from the root, also where it is a copy whose packages are links. */
const within = (root: string): typeof COMMON & BuildOptions => ({
  ...COMMON,
  absWorkingDir: resolve(root),
  preserveSymlinks: true,
});

/** Apps Script has none of these; `<?` would be taken for a template. */
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

/** Of a module that is data made of a package, what it comes to is stored, not the package. */
const reckoned = (root: string): Plugin => ({
  name: 'reckoned',
  setup(on) {
    on.onLoad({ filter: /[\\/]plain[\\/]phone-plans\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await bundle({
        ...within(root),
        entryPoints: [path],
        format: 'iife',
        globalName: 'made',
      });
      const made: object = new Function(`${textOf(outputFiles, '')}; return made;`)();
      const lines = Object.entries(made).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
});

/** Global functions must be real declarations: the editor, triggers and the sidebar look for those. */
function declarations(names: readonly string[]): string {
  return names
    .map((name) => `function ${name}() { return __app.${name}.apply(this, arguments); }`)
    .join('\n');
}

/** One closure keeps everything but the declarations out of reach; not indented, for every byte is read at every run. */
async function serverCode(root: string): Promise<string> {
  const { outputFiles, metafile } = await bundle({
    ...within(root),
    // `?.` and `??` run at Google; what es2019 makes of them is longer and hard to read.
    target: 'es2020',
    entryPoints: [join(root, 'src/main.ts')],
    format: 'esm',
    metafile: true,
    plugins: [reckoned(root)],
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const body = librariesMinified(textOf(outputFiles, '')).replace(
    /export \{([^}]*)\};\s*$/,
    (_, list: string) => `return {${list.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2: $1')}};\n`,
  );
  const code = `var __app = (() => {\n${body}})();\n${declarations(names)}\n`;
  refuseAbsent('Code.js', code, Object.keys(ABSENT));
  return lean(code);
}

/** Ours stays as it was written. The libraries, which know nothing of ours, come first: one minified closure that hands
 * out the names ours uses. */
function librariesMinified(code: string): string {
  const parts = code.split(/^(?=\/\/ (?:node_modules|src)\/)/m);
  const isLibrary = (part: string): boolean => part.startsWith('// node_modules/');
  const libraries = parts.filter(isLibrary).join('');
  const ours = parts.filter((part) => part.startsWith('// src/')).join('');
  // What esbuild itself puts before the first file.
  const helpers = parts.filter((part) => !part.startsWith('// ')).join('');
  const used = new Set(ours.match(/[\w$]+/g));
  const declared = libraries.matchAll(/^(?:var|let|const|function|class) ([\w$]+)/gm);
  const names = [...declared].flatMap(([, name]) => (name && used.has(name) ? [name] : [])).join();
  if (names === '') return code;
  const closure = `var { ${names} } = (() => {\n${libraries}\nreturn { ${names} };\n})();`;
  const packages = new Set(libraries.match(/(?<=^\/\/ node_modules\/)(?:@[^/]+\/)?[^/]+/gm));
  return `${helpers}// Libraries: ${[...packages].join(', ')}\n${transformSync(closure, LIBRARY).code}${ours}`;
}

/** A tab a level instead of two spaces, and without the few comments that esbuild happens to keep; unless a text would
 * change with it. */
function lean(code: string): string {
  const short = code
    .replaceAll(/^ *\/\*\*.*\*\/\n/gm, '')
    // Where a file begins stands its name; the first says in which folder to look.
    .replaceAll(/^\/\/ src\/\S*?([\w-]+)\.ts$/gm, (path, name, at) =>
      at === code.indexOf('// src/') ? path : `// ${name}`,
    )
    .replaceAll(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
  const sense = (text: string): string => transformSync(text, LIBRARY).code;
  return sense(short) === sense(code) ? short : code;
}

const LIBRARY = { minify: true, target: 'es2020', charset: 'utf8' } as const;

function textOf(files: readonly OutputFile[], ending: string): string {
  return files.find((file) => file.path.endsWith(ending))?.text ?? '';
}

/** Minified: it travels at every opening, and nobody edits it at Google. */
async function script(root: string, entry: string): Promise<{ script: string; style: string }> {
  const { outputFiles } = await bundle({
    ...within(root),
    // Every browser that opens Sheets knows it.
    target: 'es2020',
    entryPoints: [join(root, entry)],
    outdir: root,
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Google strips what looks like a comment inside template literals.
    supported: { 'template-literal': false },
  });
  return {
    script: textOf(outputFiles, '.js').replaceAll(/<\/(script)/gi, '<\\/$1'),
    style: textOf(outputFiles, '.css').replaceAll(/<\/(style)/gi, '<\\/$1'),
  };
}

/** One HTML file with everything in it. */
async function page(root: string, name: string, entry: string): Promise<string> {
  const { script: code, style } = await script(root, entry);
  const html = `<!doctype html>
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
${code}</script>
</body>
</html>
`;
  refuseAbsent(name, html, ['<?']);
  return html;
}

/** What a page fetches when somebody needs it. */
async function part(root: string, name: string, entry: string): Promise<string> {
  const html = `<script>\n${(await script(root, entry)).script}</script>\n`;
  refuseAbsent(name, html, ['<?']);
  return html;
}

/** Of our own sources a test run builds once. */
export async function build({ outdir, root = '.' }: BuildRequest = {}): Promise<BuiltFiles> {
  const make = () => makeFiles(root);
  const isOurs = resolve(root) === projectFolder();
  const files = isOurs
    ? JSON.parse(await keptWhenMade('bundle.json', async () => JSON.stringify(await make())))
    : await make();
  if (outdir !== undefined) {
    mkdirSync(outdir, { recursive: true });
    for (const [name, text] of Object.entries<string>(files))
      writeFileSync(join(outdir, name), text);
  }
  return files;
}

async function makeFiles(root: string): Promise<BuiltFiles> {
  const [code, sidebar, workbooks, setUp, poster] = await Promise.all([
    serverCode(root),
    page(root, 'sidebar.html', 'src/sidebar/main.tsx'),
    part(root, 'workbooks.html', 'src/sidebar/workbooks.ts'),
    page(root, 'set-up.html', 'src/sidebar/set-up.tsx'),
    page(root, 'poster.html', 'src/sidebar/poster.tsx'),
  ]);
  return {
    'Code.js': code,
    'sidebar.html': sidebar,
    'workbooks.html': workbooks,
    'set-up.html': setUp,
    'poster.html': poster,
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
}
