import { googleWith, OWNER, resultOf } from './local-script.ts';

test('what a browser or Node has besides ECMAScript is not there', () => {
  const names = [
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'Buffer',
    'process',
    'require',
    'module',
    'crypto',
    'structuredClone',
    'atob',
    'performance',
    'window',
    'WebAssembly',
    'UrlFetchApp',
    'queueMicrotask',
  ];
  const found = resultOf(`return ${JSON.stringify(names)}.filter(function (name) {
    return typeof globalThis[name] !== 'undefined' || eval('typeof ' + name) !== 'undefined';
  });`);
  expect(found).toEqual([]);
});

test('no way leads from the script to the host', () => {
  const escapes = resultOf(`
    const things = [Date.now, Date, Math.random, Utilities.getUuid, LockService, console.log,
      LockService.getScriptLock(), new Date(), globalThis, this];
    try { Utilities.formatDate(1, 2, 3); } catch (error) { things.push(error); }
    try { (function again() { again(); Session.getScriptTimeZone(); })(); } catch (error) { things.push(error); }
    return things.map(function (thing) {
      return thing.constructor.constructor('return typeof process')();
    });`);
  expect(new Set(escapes as string[])).toEqual(new Set(['undefined']));
});

test('a trap set for the entry call sees no host function', () => {
  const google = googleWith(`
    var seen = 'nothing';
    Object.defineProperty(globalThis, '__enter', { configurable: true, set: function (f) {
      seen = f.constructor('return typeof process')();
      Object.defineProperty(globalThis, '__enter', { value: f, configurable: true, writable: true });
    } });
    function probe() { return seen; }`);
  expect(['nothing', 'undefined']).toContain(google.call('probe', [], { as: OWNER }));
});

test('every execution starts with fresh globals', () => {
  const google = googleWith('var runs = 0;\nfunction probe() { runs += 1; return runs; }');
  google.call('probe', [], { as: OWNER });
  expect(google.call('probe', [], { as: OWNER })).toBe(1);
});

test('dates are of the script itself, in its zone, and read the simulated clock', () => {
  const told = resultOf(`
    const date = new Date(2026, 2, 29, 9, 30);
    return [date instanceof Date, date.toISOString(), new Date().toISOString(), date.getHours(),
      new Date('2026-01-05T00:00').toISOString(), new Date('2026-01-05').toISOString(),
      date.toString(), Date.now()];`);
  expect(told).toEqual([
    true,
    '2026-03-29T01:30:00.000Z',
    '2026-11-02T01:00:00.000Z',
    9,
    '2026-01-04T16:00:00.000Z',
    '2026-01-05T00:00:00.000Z',
    'Sun Mar 29 2026 09:30:00 GMT+0800',
    Date.parse('2026-11-02T01:00:00Z'),
  ]);
});

test('an unknown method is a TypeError', () => {
  expect(() => resultOf('LockService.getFileLock();')).toThrow(/is not a function/);
  expect(() => resultOf('PropertiesService.getScriptProperties().get("a");')).toThrow(
    /is not a function/,
  );
});

test('a script that never ends is ended', () => {
  const google = googleWith('function probe() { for (;;) {} }', { endlessAfterMs: 100 });
  expect(google.run('probe', undefined, { kind: 'trigger', as: OWNER }).status).toBe('timed out');
});

test('a promise that the function returns is awaited', () => {
  expect(resultOf('return Promise.resolve(7).then(function (n) { return n + 1; });')).toBe(8);
});

test('chance repeats itself', () => {
  expect(resultOf('return Math.random();')).toBe(resultOf('return Math.random();'));
});
