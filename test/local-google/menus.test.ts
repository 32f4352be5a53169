import { googleWith, manifest, OWNER } from './local-script.ts';

const STAFF = 'staff@example.com';
const CODE = `
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Desk')
    .addItem('Show', 'show')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Secret', 'secret_'))
    .addToUi();
  console.log(String(e.authMode), e.source.getId() === SpreadsheetApp.getActive().getId());
}
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Desk'));
}
function secret_() {}
function fromClock() { SpreadsheetApp.getUi(); }
`;
const files = {
  'appsscript.json': manifest(),
  'Code.js': CODE,
  'sidebar.html': '<p>Hello</p>',
};

test('opening the file builds the menus of that person', () => {
  const google = googleWith('', { files, editors: [STAFF] });
  google.openSpreadsheet(STAFF);
  expect(google.menus(STAFF)).toEqual([
    {
      caption: 'Desk',
      items: [
        { caption: 'Show', functionName: 'show' },
        { caption: '', separator: true },
        { caption: 'More', items: [{ caption: 'Secret', functionName: 'secret_' }] },
      ],
    },
  ]);
  expect(google.menus(OWNER)).toEqual([]);
  expect(google.lastExecution).toMatchObject({ kind: 'simple', log: ['LIMITED true'] });
});

test('a click runs as who clicked, with full authority', () => {
  const google = googleWith('', { files, editors: [STAFF] });
  google.openSpreadsheet(STAFF);
  expect(google.clickMenu(STAFF, 'show')).toMatchObject({ status: 'completed', user: STAFF });
  expect(google.sidebar(STAFF)).toBe('<p>Hello</p>');
  expect(google.sidebar(OWNER)).toBeUndefined();
});

test('an item that names a private function fails, and what is no item cannot be clicked', () => {
  const google = googleWith('', { files, editors: [STAFF] });
  google.openSpreadsheet(STAFF);
  expect(google.clickMenu(STAFF, 'secret_').error?.message).toMatch(/Script function not found/);
  expect(() => google.clickMenu(STAFF, 'fromClock')).toThrow(/No menu item/);
});

test('there is no user interface in triggers', () => {
  const google = googleWith('', { files, editors: [STAFF] });
  const record = google.run('fromClock', {}, { kind: 'trigger', as: OWNER });
  expect(record.error?.message).toMatch(/Cannot call SpreadsheetApp.getUi\(\) from this context/);
});

test('a sidebar needs its scope and is refused to simple triggers', () => {
  const record = googleWith('', { files, editors: [STAFF] }).run(
    'show',
    {},
    { kind: 'simple', as: OWNER },
  );
  expect(record.error?.message).toMatch(/You do not have permission to call/);
});

test('the advanced service is there only when the manifest enables it', () => {
  const probe = 'function probe() { return typeof Sheets; }';
  expect(googleWith(probe).call('probe', [], { as: OWNER })).toBe('object');
  const without = { 'appsscript.json': manifest({ dependencies: {} }), 'Code.js': probe };
  expect(googleWith('', { files: without }).call('probe', [], { as: OWNER })).toBe('undefined');
});
