import { googleWith, OWNER } from './local-script.ts';

const STAFF = 'staff@gmail.com';
const CODE = `
function onEdit(e) {
  console.log('simple', e.value, e.oldValue, e.user.getEmail(), String(e.authMode), e.triggerUid);
}
function handleEdit(e) {
  console.log('edit', e.value, e.oldValue, e.user.getEmail(), String(e.authMode), typeof e.triggerUid,
    Session.getEffectiveUser().getEmail());
}
function handleChange(e) { console.log('change', e.changeType); }
function install() {
  ScriptApp.newTrigger('handleEdit').forSpreadsheet(SHEET).onEdit().create();
  ScriptApp.newTrigger('handleChange').forSpreadsheet(SHEET).onChange().create();
}
`;

function edited(act: (google: ReturnType<typeof googleWith>) => void): string[] {
  const google = googleWith(CODE, { editors: [STAFF], installer: 'owner@gmail.com' });
  const id = JSON.stringify(google.world.spreadsheetId);
  google.push({ ...google.files, 'Id.js': `var SHEET = ${id};` });
  google.call('install', [], { as: 'owner@gmail.com' });
  act(google);
  return google.executions.flatMap((record) => record.log);
}

test('one typed cell wakes the simple and the installable triggers, with its value', () => {
  expect(edited((google) => google.typeCell('owner@gmail.com', 0, 2, 1, 'new'))).toEqual([
    'simple new undefined owner@gmail.com LIMITED undefined',
    'edit new undefined owner@gmail.com FULL string owner@gmail.com',
    'change EDIT',
  ]);
});

test('a second account is not named, and the trigger runs as its creator', () => {
  const lines = edited((google) => google.typeCell(STAFF, 0, 2, 1, 'new'));
  expect(lines[1]).toBe('edit new undefined  FULL string owner@gmail.com');
});

test('what stood in the cell is told; a paste of several cells tells no value', () => {
  const lines = edited((google) => {
    google.typeCell(STAFF, 0, 2, 1, 'old');
    google.typeCell(STAFF, 0, 2, 1, 'new');
    google.pasteCells(STAFF, 0, 2, 1, [['a', 'b']]);
  });
  expect(lines.filter((line) => line.startsWith('edit'))).toMatchObject([
    expect.stringMatching(/^edit old undefined/),
    expect.stringMatching(/^edit new old/),
    expect.stringMatching(/^edit undefined undefined/),
  ]);
});

test('rows, columns and sorting are changes, not edits', () => {
  const lines = edited((google) => {
    google.typeCell(STAFF, 0, 2, 1, 'x');
    google.insertRows(STAFF, 0, 2);
    google.deleteColumns(STAFF, 0, 3);
    google.sortRange(STAFF, 0, 1, true);
  });
  expect(lines.slice(3)).toEqual(['change INSERT_ROW', 'change REMOVE_COLUMN', 'change OTHER']);
});

test('who may only look changes nothing and wakes nobody', () => {
  const google = googleWith(CODE);
  expect(() => google.typeCell('guest@gmail.com', 0, 1, 1, 'x')).toThrow();
  expect(google.executions).toEqual([]);
});

test('the order of two people, an edit in the middle of an execution included', () => {
  const google = googleWith(`
function onEdit(e) { console.log(e.value); }
function work() { LockService.getScriptLock().tryLock(0); }`);
  google.intercept((call) =>
    call.functionName === 'work'
      ? { run: () => google.typeCell(OWNER, 0, 1, 1, 'meanwhile') }
      : undefined,
  );
  google.call('work', [], { as: OWNER });
  expect(google.executions.map((record) => [record.functionName, record.log])).toEqual([
    ['onEdit', ['meanwhile']],
    ['work', []],
  ]);
});

test('an event carries the range that was edited, and what it shows', () => {
  const google = googleWith(`
function onEdit(e) {
  console.log(e.range.getSheet().getSheetId(), e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd,
    e.range.getNumRows(), e.source.getId() === SpreadsheetApp.getActive().getId());
}`);
  google.pasteCells(OWNER, 0, 2, 3, [['a'], ['b']]);
  expect(google.lastExecution).toMatchObject({ log: ['0 C2:C3 2 3 2 true'], totalCalls: 0 });
  expect(google.cells(0, { row: 2, column: 3, rows: 2, columns: 1 })).toMatchObject([
    [{ text: 'a' }],
    [{ text: 'b' }],
  ]);
  expect(google.tabs(OWNER)).toMatchObject([{ sheetId: 0, usedRows: 3 }]);
});

test('while a simple onEdit runs two more edits wait, the others reach nobody', () => {
  const google = googleWith(`
function onEdit(e) {
  console.log(e.value);
  SpreadsheetApp.getActiveSheet().getLastRow();
}`);
  const stop = google.intercept(() => ({
    run: () => {
      stop();
      for (const text of ['b', 'c', 'd', 'e']) google.typeCell(OWNER, 0, 1, 1, text);
    },
  }));
  google.typeCell(OWNER, 0, 1, 1, 'a');
  expect(google.executions.map(({ log }) => log[0])).toEqual(['a', 'b', 'c']);
});

test('edits may be dropped, or come when the cell has long changed again', () => {
  expect(
    edited((google) => {
      google.world.options.editEvents = 'dropped';
      google.typeCell(STAFF, 0, 2, 1, 'new');
    }),
  ).toEqual([]);
  expect(
    edited((google) => {
      google.world.options.editEvents = 'late';
      google.typeCell(STAFF, 0, 2, 1, 'new');
      expect(google.executions.flatMap(({ log }) => log)).toEqual([]);
      google.advanceTo(google.now + 15 * 60_000);
    }),
  ).toHaveLength(3);
});
