import { googleWith, manifest, OWNER } from './local-script.ts';

test.each([
  ['import', "import { a } from './a.js';"],
  ['export', 'export const a = 1;'],
  ['top-level await', 'await new Promise(function () {});'],
  ['private members', 'class A { #a = 1; }'],
  ['static fields', 'class A { static a = 1; }'],
  ['a syntax error', 'function ('],
])('a push with %s is refused', (_what, source) => {
  expect(() => googleWith(source)).toThrow();
});

test('plain modern code is accepted', () => {
  const source =
    'class A { b() { return 1; } static c() {} }\nfunction probe() { return new A()?.b() ?? 2; }';
  expect(googleWith(source).call('probe', [], { as: OWNER })).toBe(1);
});

test('a manifest is required', () => {
  expect(() => googleWith('', { files: { 'Code.js': '' } })).toThrow(
    /manifest file named appsscript/,
  );
});

test('a push replaces the whole project', () => {
  const google = googleWith('function before() { return 1; }');
  google.push({ 'appsscript.json': manifest(), 'Code.js': 'function after() { return 2; }' });
  expect(google.call('after', [], { as: OWNER })).toBe(2);
  expect(() => google.call('before', [], { as: OWNER })).toThrow(/not found/);
});

test('files are evaluated one after the other in one scope', () => {
  const google = googleWith('', {
    files: {
      'appsscript.json': manifest(),
      'A.js': 'var word = "one";\nfunction probe() { return word; }',
      'B.js': 'word = "two";',
    },
  });
  expect(google.call('probe', [], { as: OWNER })).toBe('two');
});

test('no service is called while the files are loaded, but Utilities may be', () => {
  const load = (line: string) =>
    googleWith(`var loaded = ${line};\nfunction probe() { return 'ran'; }`).call('probe', [], {
      as: OWNER,
    });
  expect(load("Utilities.formatDate(new Date(), 'UTC', 'yyyy')")).toBe('ran');
  expect(() => load('PropertiesService.getScriptProperties()')).toThrow(/being loaded/);
  expect(() => load('Session.getScriptTimeZone()')).toThrow(/being loaded/);
});
