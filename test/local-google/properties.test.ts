import { googleWith, OWNER, resultOf } from './local-script.ts';

const STORE = 'const store = PropertiesService.getDocumentProperties();';

test('properties outlive the execution; an absent one is null', () => {
  const google = googleWith(`
    function put(key, value) { PropertiesService.getDocumentProperties().setProperty(key, value); }
    function get(key) { return PropertiesService.getDocumentProperties().getProperty(key); }`);
  google.call('put', ['a', 'one'], { as: OWNER });
  expect(google.call('get', ['a'], { as: OWNER })).toBe('one');
  expect(google.call('get', ['b'], { as: OWNER })).toBeNull();
});

test('user properties belong to one person, document properties to all', () => {
  const google = googleWith(`
    function put() {
      PropertiesService.getUserProperties().setProperty('a', 'mine');
      PropertiesService.getDocumentProperties().setProperty('a', 'ours');
    }
    function get() {
      return [PropertiesService.getUserProperties().getProperty('a'),
        PropertiesService.getDocumentProperties().getProperty('a'),
        PropertiesService.getScriptProperties().getProperty('a')];
    }`);
  google.call('put', [], { as: OWNER });
  expect(google.call('get', [], { as: 'staff@example.com' })).toEqual([null, 'ours', null]);
});

test('only text is a property', () => {
  expect(() => resultOf(`${STORE} store.setProperty('a', 1);`)).toThrow(/method signature/);
  expect(() => resultOf(`${STORE} store.setProperties({ a: { b: 1 } });`)).toThrow(
    /method signature/,
  );
});

test('a value has at most 9 KB, counted in bytes', () => {
  expect(resultOf(`${STORE} store.setProperty('a', '投'.repeat(3072)); return 'kept';`)).toBe(
    'kept',
  );
  expect(() => resultOf(`${STORE} store.setProperty('a', '投'.repeat(3073));`)).toThrow(
    /Argument too large: value/,
  );
});

test('a store has at most 500 KB, and a refused write changes nothing', () => {
  expect(
    resultOf(`${STORE}
      let written = 0;
      try {
        for (; written < 100; written += 1) store.setProperty('key' + written, 'x'.repeat(9000));
      } catch (error) {
        return [error.name, written, store.getKeys().length];
      }`),
  ).toEqual(['Exception', 56, 56]);
});

test('many are set at once, with or without the others', () => {
  expect(
    resultOf(`${STORE}
      store.setProperties({ a: '1', b: '2' });
      store.setProperties({ c: '3' });
      const all = store.getProperties();
      store.setProperties({ d: '4' }, true).deleteProperty('none');
      return [all, store.getKeys(), store.deleteAllProperties().getKeys()];`),
  ).toEqual([{ a: '1', b: '2', c: '3' }, ['d'], []]);
});
