import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from '../../src/dev/build.ts';

const MANIFEST = '{"timeZone": "Etc/UTC"}\n';
const SIDEBAR = `document.title = \`a // b </script> \${1 + 1}\`;\nimport './look.css';\n`;
const LOOK = 'body { color: green }';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A repository with nothing but what is built. */
function project(main: string, sidebar = SIDEBAR): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  folders.push(root);
  const files = {
    'src/main.ts': main,
    'src/sidebar/main.tsx': sidebar,
    'src/sidebar/set-up.tsx': "document.title = 'Set up';\n",
    'src/sidebar/poster.tsx': "document.title = 'Poster';\n",
    'src/sidebar/workbooks.ts': '',
    'src/sidebar/look.css': LOOK,
    'appsscript.json': MANIFEST,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

it('declares one real function for each export, and nothing else global but the bundle', async () => {
  const root = project(
    `export function greet(name: string) { return \`您好 \${name}\`; }
const own = 1;
export const twice = () => own * 2;`,
  );
  const { 'Code.js': code = '' } = await build({ root });
  expect(code).toMatch(/^function greet\(\) \{/m);
  expect(code).toMatch(/^function twice\(\) \{/m);
  expect(code).toContain('您好');
  const globals = createContext({});
  expect(runInContext(`${code}; [greet('Li'), twice()].join()`, globals)).toBe('您好 Li,2');
  expect(Object.keys(globals).sort()).toEqual(['__app', 'greet', 'twice']);
});

it('lowers class syntax that Apps Script refuses to save', async () => {
  const root = project(
    'class A { #x = 1; static y = 2; get() { return this.#x + A.y; } }\nexport const three = () => new A().get();',
  );
  const { 'Code.js': code = '' } = await build({ root });
  expect(code).not.toMatch(/#x|static y/);
});

it.each([
  ['export const f = () => require(String(1));', 'require('],
  ['export const f = () => process.env;', 'process.'],
  ['export const f = () => setTimeout(() => 1, 5);', 'setTimeout('],
  ["export const f = () => new URL('https://a.example');", 'new URL('],
  ["export const f = () => Buffer.from('a');", 'Buffer'],
  ["export const f = () => '<? x';", '<?'],
])('refuses %s', async (main, name) => {
  const source = `declare const require: any, process: any, setTimeout: any, URL: any, Buffer: any;\n${main}`;
  await expect(build({ root: project(source) })).rejects.toThrow(`"${name}"`);
});

it('lets words pass that only look like Node', async () => {
  const root = project("export const f = () => ['We are in the process. ', new ArrayBuffer(1)];");
  expect(await build({ root })).toHaveProperty(['Code.js']);
});

it('puts script and style of the sidebar into one page without template literals', async () => {
  const { 'sidebar.html': page = '' } = await build({ root: project('export const f = () => 1;') });
  const script = page.slice(page.indexOf('<script>'));
  expect(script).not.toContain('`');
  expect(script.match(/<\/script>/g)).toHaveLength(1);
  expect(page).toMatch(/color: ?green/);
});

it('refuses a sidebar that a template would misread', async () => {
  const root = project('export const f = () => 1;', "document.title = '<?= 1 ?>';");
  await expect(build({ root })).rejects.toThrow('sidebar.html holds "<?"');
});

it('writes the same files that it returns', async () => {
  const root = project('export const f = () => 1;');
  const outdir = join(root, 'dist');
  const files = await build({ root, outdir });
  expect(Object.keys(files).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'poster.html',
    'set-up.html',
    'sidebar.html',
    'workbooks.html',
  ]);
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(join(outdir, name), 'utf8')).toBe(text);
  }
  expect(files['appsscript.json']).toBe(MANIFEST);
});
