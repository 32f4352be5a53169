import { googleWith, OWNER, resultOf } from './local-script.ts';

const CACHE = 'const cache = CacheService.getScriptCache();';

test('an entry lasts as long as was said', () => {
  const google = googleWith(`
    function put() { CacheService.getDocumentCache().put('a', 'one', 60); }
    function get() { return CacheService.getDocumentCache().get('a'); }`);
  google.call('put', [], { as: OWNER });
  google.advanceTo(google.now + 59_000);
  expect(google.call('get', [], { as: OWNER })).toBe('one');
  google.advanceTo(google.now + 1_000);
  expect(google.call('get', [], { as: OWNER })).toBeNull();
});

test('keys, values and times have limits', () => {
  expect(() => resultOf(`${CACHE} cache.put('k'.repeat(251), 'v');`)).toThrow(/too large: key/);
  expect(() => resultOf(`${CACHE} cache.put('k', 'v'.repeat(102401));`)).toThrow(
    /too large: value/,
  );
  expect(() => resultOf(`${CACHE} cache.put('k', 'v', 21601);`)).toThrow(/Invalid argument/);
});

test('a full cache drops its oldest entries', () => {
  expect(
    resultOf(`${CACHE}
      for (let i = 0; i <= 1000; i += 1) cache.put('k' + i, 'v');
      return [cache.get('k0'), cache.get('k99'), cache.get('k100'), cache.get('k1000')];`),
  ).toEqual([null, null, 'v', 'v']);
});

test('several are put, read and removed at once', () => {
  expect(
    resultOf(`${CACHE}
      cache.putAll({ a: '1', b: '2' });
      const both = cache.getAll(['a', 'b', 'c']);
      cache.removeAll(['a']);
      return [both, cache.get('a'), cache.get('b')];`),
  ).toEqual([{ a: '1', b: '2' }, null, '2']);
});
