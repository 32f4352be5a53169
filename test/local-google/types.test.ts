// Whatever the local Google offers to a script, Google's type package has, interface by interface: nobody comes to lean on
// what is only here.
import { readFileSync } from 'node:fs';
import { resultOf } from './local-script.ts';

const FOLDER = 'node_modules/@types/google-apps-script';
const FILES = [
  ...['base', 'cache', 'charts', 'forms', 'html', 'lock', 'mail', 'properties', 'script'].map(
    (name) => `google-apps-script.${name}.d.ts`,
  ),
  ...['spreadsheet', 'utilities'].map((name) => `google-apps-script.${name}.d.ts`),
  'apis/sheets_v4.d.ts',
];

/** Method names by interface; those of a parent are the child's, too. */
function interfaces(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, { parents: string[]; own: Set<string> }>();
  for (const file of FILES) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const blocks = text.matchAll(
      /^( *)interface (\w+)(?: extends ([\w., ]+))? \{\n([\s\S]*?)^\1\}/gm,
    );
    for (const [, , name = '', parents = '', body = ''] of blocks) {
      const own = new Set([...body.matchAll(/^ +(\w+)\??[(:<]/gm)].map(([, one = '']) => one));
      for (const known of found.get(name)?.own ?? []) own.add(known);
      found.set(name, {
        parents: parents.split(/[, ]+/).map((one) => one.split('.').at(-1) ?? ''),
        own,
      });
    }
  }
  const all = (name: string): string[] => {
    const { parents = [], own = [] } = found.get(name) ?? {};
    return [...own, ...parents.filter((parent) => parent !== '').flatMap(all)];
  };
  return new Map([...found.keys()].map((name) => [name, new Set(all(name))]));
}

/** Interface and method of everything that these lines are handed. */
const PROBE = `
  const form = FormApp.create('Types', true);
  const list = form.addListItem();
  const text = form.addTextItem();
  const book = SpreadsheetApp.getActive();
  const [sheet] = book.getSheets();
  const builder = ScriptApp.newTrigger('probe');
  const clock = builder.timeBased().everyHours(1);
  const ui = SpreadsheetApp.getUi();
  const objects = { CacheService, Charts, FormApp, HtmlService, LockService, Logger, MailApp,
    PropertiesService, ScriptApp, Session, SpreadsheetApp, Utilities, Console: console,
    SpreadsheetsCollection: Sheets.Spreadsheets, ValuesCollection: Sheets.Spreadsheets.Values,
    Cache: CacheService.getUserCache(), Properties: PropertiesService.getUserProperties(),
    Lock: LockService.getUserLock(), User: Session.getEffectiveUser(),
    Spreadsheet: book, Sheet: sheet, Range: sheet.getRange(1, 1), Ui: ui, Menu: ui.createMenu('a'),
    HtmlOutput: HtmlService.createHtmlOutput(''), Blob: Utilities.newBlob(''),
    Form: form, TextItem: text, ListItem: list, ParagraphTextItem: form.addParagraphTextItem(),
    ScaleItem: form.addScaleItem(), CheckboxItem: form.addCheckboxItem(),
    MultipleChoiceItem: form.addMultipleChoiceItem(), PageBreakItem: form.addPageBreakItem(),
    SectionHeaderItem: form.addSectionHeaderItem(), Item: form.getItems()[0],
    Choice: list.getChoices()[0], ItemResponse: text.createResponse('x'),
    FormResponse: form.createResponse(), TextValidationBuilder: FormApp.createTextValidation(),
    ParagraphTextValidationBuilder: FormApp.createParagraphTextValidation(),
    TriggerBuilder: builder, ClockTriggerBuilder: clock, Trigger: clock.create(),
    SpreadsheetTriggerBuilder: builder.forSpreadsheet(book),
    FormTriggerBuilder: builder.forForm(form), DataTableBuilder: Charts.newDataTable(),
    ColumnChartBuilder: Charts.newColumnChart(),
    AuthorizationInfo: ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) };
  const found = [];
  for (const [type, object] of Object.entries(objects)) {
    for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) {
        const isMethod = name !== 'constructor' && name !== 'toString' && name !== 'toJSON';
        if (isMethod && typeof object[name] === 'function') found.push([type, name]);
      }
    }
  }
  return found;`;

/** Newer than the type package; absent in an account that does not have them. */
const NEWER = ['Form.isPublished', 'Form.setPublished'];

test('every method that a script finds here is one of its interface in the type package', () => {
  const known = interfaces();
  const offered = resultOf(PROBE) as [type: string, name: string][];
  expect(new Set(offered.map(([type]) => type)).size).toBeGreaterThan(45);
  const invented = offered.filter(([type, name]) => !known.get(type)?.has(name));
  expect([...new Set(invented.map((one) => one.join('.')))].sort()).toEqual(NEWER);
});
