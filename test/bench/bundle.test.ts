import { build } from '../../src/dev/build.ts';

let code = '';
beforeAll(async () => {
  code = (await build())['Code.js'] ?? '';
}, 60_000);

/** What comes from our files. */
const ownCode = (): string => code.slice(code.indexOf('// src/'));

it('the server bundle is under 1,010 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(1010 * 1024);
});

it('our own code can be read in it: names, lines and indentation are ours', () => {
  const ours = ownCode();
  expect(ours).toMatch(/function playSubmission\(triggerUid, \w+\) \{\n\t/);
  const plain = ours.split('\n').filter((line) => !/["'`]/.test(line));
  expect(plain.filter((line) => line.length > 400)).toEqual([]);
});

it('the libraries stand before it, in few lines', () => {
  const [libraries = ''] = code.split('// src/');
  expect(libraries).toContain('// Libraries: zod');
  expect(libraries.split('\n').length).toBeLessThan(10);
});
