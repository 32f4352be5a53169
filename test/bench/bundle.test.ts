import { build } from '../../src/dev/build.ts';

let code = '';
beforeAll(async () => {
  code = (await build())['Code.js'] ?? '';
}, 60_000);

/** Parts of the bundle by the file they come from. */
const partsFrom = (folder: string): string[] =>
  code.split(/^(?=\/\/ (?:node_modules|src)\/)/m).filter((part) => part.startsWith(`// ${folder}`));

it('the server bundle is under 400 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(400 * 1024);
});

it('our own code can be read in it: names, lines and indentation are ours', () => {
  const ours = partsFrom('src/').join('');
  expect(ours).toContain('function playSubmission(triggerUid) {\n\t');
  const plain = ours.split('\n').filter((line) => !/["'`]/.test(line));
  expect(plain.filter((line) => line.length > 400)).toEqual([]);
});

it('libraries in it are short, each under its name', () => {
  const libraries = partsFrom('node_modules/');
  expect(libraries.map((part) => part.split('\n')[0])).toContainEqual(
    expect.stringContaining('zod'),
  );
  expect(Buffer.byteLength(libraries.join(''))).toBeLessThan(50_000);
});
