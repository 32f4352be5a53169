import { googleWith, OWNER, resultOf } from './local-script.ts';

const CODE = `
  function echo(value) { return value; }
  function hidden_() { return 1; }
  function fail() { throw new Error('no such complaint'); }
  function rejected() { return Promise.reject(new Error('later')); }
  var arrow = function () { return 1; };
  (function () { function inner() { return 1; } globalThis.assigned = inner; })();
`;

const echo = (value: unknown) => googleWith(CODE).call('echo', [value], { as: OWNER });

test('plain values go there and back', () => {
  const value = { a: [1, 'two', true, null], b: { c: 'd' } };
  expect(echo(value)).toEqual(value);
  expect(echo(undefined)).toBeNull();
  expect(echo(Number.NaN)).toBeNull();
});

test.each([
  [new Date(0)],
  [{ when: new Date(0) }],
  [() => 1],
  [new Map()],
])('an illegal argument fails before it leaves the browser', (value) => {
  expect(() => echo(value)).toThrow(/Failed due to illegal value in property/);
});

test('a Date anywhere in the result makes all of it null, and the record says so', () => {
  const google = googleWith('function probe() { return { ok: 1, list: [{ at: new Date() }] }; }');
  expect(google.call('probe', [], { as: OWNER })).toBeNull();
  expect(google.lastExecution?.error).toMatchObject({
    name: 'IllegalResult',
    message: expect.stringContaining('result.list[0].at'),
  });
});

test('other results suffer as on Google', () => {
  expect(
    resultOf('return [new Map([[1, 2]]), /x/, undefined, 0 / 0, { gone: undefined }];'),
  ).toEqual([{}, {}, null, null, { gone: null }]);
  expect(() => resultOf('return new Uint8Array(2);')).toThrow(/server error/);
  expect(() => resultOf('const loop = {}; loop.loop = loop; return loop;')).toThrow(/server error/);
});

test.each([
  'hidden_',
  'inner',
  'assigned',
  'arrow',
  'missing',
  'toString',
])('%s cannot be called', (name) => {
  expect(() => googleWith(CODE).call(name, [], { as: OWNER })).toThrow(
    `Script function not found: ${name}`,
  );
});

test('a thrown error reaches the failure handler', () => {
  expect(() => googleWith(CODE).call('fail', [], { as: OWNER })).toThrow('no such complaint');
  expect(() => googleWith(CODE).call('rejected', [], { as: OWNER })).toThrow('later');
});

test('a service error is named Exception', () => {
  expect(
    resultOf('try { MailApp.sendEmail({}); } catch (e) { return [e.name, e instanceof Error]; }'),
  ).toEqual(['Exception', true]);
});

test('service errors arrive in the language of the account', () => {
  const told = resultOf('try { MailApp.sendEmail({}); } catch (e) { return e.message; }', {
    errorLanguage: 'zh-CN',
  });
  expect(told).toMatch(/抱歉/);
});
