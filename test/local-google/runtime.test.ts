import { googleWith, manifest, OWNER } from './local-script.ts';

const CODE = `
function write(text) {
  const cell = { userEnteredValue: { stringValue: text } };
  const id = SpreadsheetApp.getActive().getId();
  const request = { appendCells: { sheetId: 0, rows: [{ values: [cell] }], fields: 'userEnteredValue' } };
  Sheets.Spreadsheets.batchUpdate({ requests: [request] }, id);
}
function read() {
  const id = SpreadsheetApp.getActive().getId();
  const filter = { gridRange: { sheetId: 0 } };
  const answer = Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [filter] }, id);
  return answer.valueRanges[0].valueRange.values || [];
}
function missing() {
  try {
    Sheets.Spreadsheets.get('nowhere');
  } catch (error) {
    return [error.name, error.details.code, error instanceof Error];
  }
}
function quiet() { return Utilities.formatDate(new Date(), 'UTC', 'yyyy'); }
function loud() { return PropertiesService.getScriptProperties().getProperty('a'); }
`;

const google = () => googleWith(CODE);

test.each([
  ['before', []],
  ['after', [['one']]],
] as const)('killed %s a commit, the sheet holds %j', (when, rows) => {
  const desk = google();
  const stop = desk.intercept((call) =>
    call.name === 'Sheets.Spreadsheets.batchUpdate' ? { kill: when } : undefined,
  );
  expect(() => desk.call('write', ['one'], { as: OWNER })).toThrow();
  stop();
  expect(desk.call('read', [], { as: OWNER })).toEqual(rows);
});

test('calls and cells read are counted; handing out objects is not a call', () => {
  const desk = google();
  desk.call('write', ['one'], { as: OWNER });
  desk.call('write', ['=1+1'], { as: OWNER });
  expect(desk.call('read', [], { as: OWNER })).toEqual([['one'], ['=1+1']]);
  expect(desk.lastExecution).toMatchObject({
    calls: { 'Sheets.Spreadsheets.Values.batchGetByDataFilter': 1 },
    totalCalls: 1,
    cellsRead: 2,
  });
});

test('every Sheets call can be observed with its request and response', () => {
  const desk = google();
  const seen: string[] = [];
  desk.onSheets((method, request, response) => {
    seen.push(`${method} ${Array.isArray(request)} ${typeof response}`);
  });
  desk.call('write', ['one'], { as: OWNER });
  expect(seen).toEqual(['Sheets.Spreadsheets.batchUpdate true object']);
});

test('a refusal of the Sheets API carries its code', () => {
  expect(google().call('missing', [], { as: OWNER })).toEqual([
    'GoogleJsonResponseException',
    404,
    true,
  ]);
});

test('beyond 60 reads a minute the Sheets API refuses, where quotas are on', () => {
  const desk = googleWith(CODE, { quotas: true });
  for (let count = 0; count < 60; count += 1) desk.call('read', [], { as: OWNER });
  expect(() => desk.call('read', [], { as: OWNER })).toThrow(/Quota exceeded/);
  expect(desk.call('write', ['still'], { as: OWNER })).toBeNull();
  desk.advanceTo(desk.now + 61_000);
  expect(desk.call('read', [], { as: OWNER })).toEqual([['still']]);
});

test('beyond 300 reads a minute of all people together the Sheets API refuses, too', () => {
  const people = Array.from({ length: 6 }, (_, n) => `p${n}@example.com`);
  const desk = googleWith(CODE, { quotas: true, editors: people });
  for (const as of people.slice(0, 5)) {
    for (let call = 0; call < 60; call += 1) desk.call('read', [], { as });
  }
  const last = { as: String(people[5]) };
  expect(() => desk.call('read', [], last)).toThrow('Read requests per minute');
  desk.advanceTo(desk.now + 61_000);
  expect(() => desk.call('read', [], last)).not.toThrow();
});

test('a person sorts while an execution reads and writes', () => {
  const desk = google();
  for (const text of ['b', 'a']) desk.call('write', [text], { as: OWNER });
  const stop = desk.intercept((call) =>
    call.functionName === 'write' ? { run: () => desk.sortRange(OWNER, 0, 1, true) } : undefined,
  );
  desk.call('write', ['0'], { as: OWNER });
  stop();
  expect(desk.call('read', [], { as: OWNER })).toEqual([['a'], ['b'], ['0']]);
});

test('at most 30 executions of a person run at the same time', () => {
  const desk = googleWith(CODE, { quotas: true });
  const statuses: string[] = [];
  desk.intercept(() => ({
    run: () => {
      if (statuses.length < 40) {
        statuses.push('started');
        statuses.push(desk.run('loud', undefined, { kind: 'run', as: OWNER }).status);
      }
    },
  }));
  desk.call('loud', [], { as: OWNER });
  expect(statuses.filter((status) => status === 'refused')).toHaveLength(1);
  expect(statuses.indexOf('refused')).toBe(30);
});

test('before a person has used an add-on, only what touches nothing is allowed', () => {
  const run = (name: string) =>
    google().run(name, { authMode: 'NONE' }, { kind: 'simple', as: OWNER });
  expect(run('quiet').status).toBe('completed');
  expect(run('loud').error?.message).toMatch(/do not have permission/);
});

test('the log keeps what the script wrote', () => {
  const desk = googleWith(`
function probe() {
  console.log('a', 1, { b: [2] });
  console.warn('careful');
  Logger.log('old');
}`);
  desk.call('probe', [], { as: OWNER });
  expect(desk.lastExecution?.log).toEqual(['a 1 {"b":[2]}', 'warn: careful', 'old']);
});

test('the Sheets API needs its scope', () => {
  const files = {
    'appsscript.json': manifest({ oauthScopes: ['https://www.googleapis.com/auth/forms'] }),
    'Code.js': CODE,
  };
  expect(() => googleWith('', { files }).call('write', ['x'], { as: OWNER })).toThrow(
    /permissions are not sufficient/,
  );
});
