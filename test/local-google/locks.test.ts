import { googleWith, OWNER, resultOf } from './local-script.ts';

const CODE = `
  function hold() {
    const lock = LockService.getDocumentLock();
    lock.tryLock(0);
    PropertiesService.getScriptProperties().getProperty('pause');
    return lock.hasLock();
  }
  function wait() {
    return LockService.getDocumentLock().tryLock(2000);
  }
  function waitUser() {
    return LockService.getUserLock().tryLock(0);
  }
  function insist() {
    LockService.getDocumentLock().waitLock(2000);
  }
`;

function duringHold(action: (google: ReturnType<typeof googleWith>) => void) {
  const google = googleWith(CODE);
  google.intercept((call) =>
    call.functionName === 'hold' && call.name === 'Properties.getProperty'
      ? { run: () => action(google) }
      : undefined,
  );
  const heldToTheEnd = google.call('hold', [], { as: OWNER });
  return { google, heldToTheEnd };
}

test('a lock that another execution holds is not got, and waiting for it takes time', () => {
  const { google, heldToTheEnd } = duringHold((google) => {
    expect(google.call('wait', [], { as: OWNER })).toBe(false);
  });
  expect(google.executions.map((record) => [record.functionName, record.tookMs])).toEqual([
    ['wait', 2000],
    ['hold', 0],
  ]);
  expect(heldToTheEnd).toBe(true);
});

test('waitLock throws when the time is up', () => {
  duringHold((google) => {
    expect(() => google.call('insist', [], { as: OWNER })).toThrow(/Lock timeout/);
  });
});

test('the user lock is another lock', () => {
  duringHold((google) => {
    expect(google.call('waitUser', [], { as: OWNER })).toBe(true);
  });
});

test('the end of an execution frees its locks', () => {
  const { google } = duringHold(() => {});
  expect(google.call('wait', [], { as: OWNER })).toBe(true);
});

test('a killed execution frees its locks too', () => {
  const google = googleWith(CODE);
  const stop = google.intercept(() => ({ kill: 'after' }));
  expect(() => google.call('wait', [], { as: OWNER })).toThrow();
  stop();
  expect(google.call('wait', [], { as: OWNER })).toBe(true);
});

test('a lock wants a number', () => {
  expect(() => resultOf("LockService.getScriptLock().tryLock('soon');")).toThrow(
    /don't match the method signature/,
  );
});
