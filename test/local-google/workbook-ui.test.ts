import { googleWith, OWNER, resultOf } from './local-script.ts';
import { refusal } from './sheets-script.ts';

test('a menu with its entries is there after the file was opened', () => {
  const google = googleWith(`
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      const more = ui.createMenu('More').addItem('Two', 'two');
      ui.createMenu('Desk').addItem('One', 'one').addSeparator().addSubMenu(more).addToUi();
    }
    function one() {}
    function two() {}
  `);
  google.openSpreadsheet(OWNER);
  expect(google.menus(OWNER)).toMatchObject([
    {
      caption: 'Desk',
      items: [
        { caption: 'One', functionName: 'one' },
        { separator: true },
        { caption: 'More', items: [{ caption: 'Two', functionName: 'two' }] },
      ],
    },
  ]);
});

test('the sidebar shows what it was given, and wants a page rather than text', () => {
  const google = googleWith(`
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>hi</p>').setTitle('Desk')); }
    function wrong() { SpreadsheetApp.getUi().showSidebar('<p>hi</p>'); }
  `);
  google.call('show', [], { as: OWNER });
  expect(google.sidebar(OWNER)).toBe('<p>hi</p>');
  expect(refusal(() => google.call('wrong', [], { as: OWNER }))).toContain(
    "don't match the method signature",
  );
});

test('a question is answered with a button, and its locks are gone', () => {
  const google = googleWith(`
    function ask() {
      const ui = SpreadsheetApp.getUi();
      const lock = LockService.getDocumentLock();
      lock.tryLock(0);
      const button = ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO);
      return [button === ui.Button.YES, lock.hasLock()];
    }
    function name() { return SpreadsheetApp.getUi().prompt('Name?').getResponseText(); }
  `);
  google.world.uiAnswers.push({ button: 'YES', text: '' }, { button: 'OK', text: 'Li' });
  expect(google.call('ask', [], { as: OWNER })).toEqual([true, false]);
  expect(google.call('name', [], { as: OWNER })).toBe('Li');
  expect(google.world.uiMessages.map(({ text }) => text)).toEqual(['Really?', 'Name?']);
});

test('a button set is an object, its name is refused', () => {
  expect(refusal(() => resultOf("SpreadsheetApp.getUi().alert('Sure?', 'YES_NO');"))).toContain(
    "don't match the method signature",
  );
});

test('a trigger has no user interface', () => {
  const google = googleWith('function go() { SpreadsheetApp.getUi(); }');
  const record = google.run('go', undefined, { kind: 'trigger', as: OWNER });
  expect(record.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
});

test('a simple trigger may build a menu but open nothing', () => {
  const google = googleWith(`
    function onOpen() { SpreadsheetApp.getUi().alert('hello'); }
    function onEdit() { SpreadsheetApp.openById(SpreadsheetApp.getActive().getId()); }
  `);
  google.openSpreadsheet(OWNER);
  expect(google.lastExecution?.error?.message).toContain(
    'You do not have permission to call Ui.alert',
  );
  const record = google.run('onEdit', {}, { kind: 'simple', as: OWNER });
  expect(record.error?.message).toContain(
    'You do not have permission to call SpreadsheetApp.openById',
  );
});

test('only reads and writes of cells count as calls, objects are handed out for nothing', () => {
  const google = googleWith(`
    function go(e) {
      const file = SpreadsheetApp.getActive();
      const tab = file.getSheetByName('Sheet1').getRange('A1:B2').getSheet();
      tab.getSheetId(); file.getId(); e.range.getRow(); e.range.getSheet().getSheetId();
      e.range.getValues();
    }
  `);
  const range = { sheetId: 0, row: 2, column: 1, rows: 1, columns: 3 };
  const record = google.run('go', { range }, { kind: 'trigger', as: OWNER });
  expect([record.error, record.calls]).toEqual([undefined, { 'Range.getValues': 1 }]);
  expect(record.cellsRead).toBe(3);
});

test('an event names its edges besides the methods of a range', () => {
  const google = googleWith(
    'function go(e) { console.log(JSON.stringify(e.range), e.range.getA1Notation()); }',
  );
  const range = { sheetId: 0, row: 2, column: 1, rows: 1, columns: 3 };
  const { log } = google.run('go', { range }, { kind: 'trigger', as: OWNER });
  expect(log.join()).toContain('{"columnEnd":3,"columnStart":1,"rowEnd":2,"rowStart":2} A2:C2');
});
