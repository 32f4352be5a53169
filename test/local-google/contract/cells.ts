// SpreadsheetApp: ranges, what becomes of written values, and what comes back.
import { type Contracts, REFUSED, refusal, scratch } from './contract.ts';

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

export const cells: Contracts = {
  'rows and columns count from 1, and a range has at least one of each': {
    source: 'T7, brucemcpherson/gas-fakes',
    run: () => {
      const sheet = scratch();
      return [
        refusal(() => sheet.getRange(0, 1), 'The starting row of the range is too small.'),
        refusal(() => sheet.getRange(1, 0), 'The starting column of the range is too small.'),
        refusal(() => sheet.getRange(2, 1, 0, 3), 'The number of rows in the range must be at le'),
        refusal(() => sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at'),
      ];
    },
    gives: [REFUSED, REFUSED, REFUSED, REFUSED],
  },
  'a range outside the grid is refused, and writing does not grow it': {
    source: 'T8',
    run: () => {
      const sheet = scratch();
      const told = refusal(() => sheet.getRange(101, 1).setValues([['x']]), outside);
      return [told, sheet.getMaxRows(), sheet.getMaxColumns()];
    },
    gives: [REFUSED, 100, 10],
  },
  'data of another shape than the range is refused and nothing is written': {
    source: 'T9',
    run: () => {
      const range = scratch().getRange(1, 1, 2, 2);
      return [
        refusal(() => range.setValues([[1, 2]]), 'The data has 1 but the range has 2.'),
        refusal(() => range.setValues([[1, 2], [3]]), 'The number of columns in the data does not'),
        range.getValues(),
      ];
    },
    gives: [
      REFUSED,
      REFUSED,
      [
        ['', ''],
        ['', ''],
      ],
    ],
  },
  'strings are parsed like typing, blanks read as empty text': {
    source:
      'T10, T11, developers.google.com/apps-script/reference/spreadsheet/range, brucemcpherson/gas-fakes',
    run: () => {
      const row = ["'0123", '0123', '=1+1', 'TRUE', '50%', '', 'x', '1e5'];
      const range = scratch().getRange(1, 1, 1, 8).setValues([row]);
      return range.getValues()[0];
    },
    gives: ['0123', 123, 2, true, 0.5, '', 'x', 100000],
  },
  'long numbers lose their last digits': {
    source: 'T11, brucemcpherson/gas-fakes',
    run: () => {
      const kept = scratch().getRange('A1').setValue('12345678901234567890').getValue();
      return [typeof kept, String(kept).slice(0, 15), kept === Number('12345678901234567890')];
    },
    gives: ['number', '123456789012345', false],
  },
  'plain text set before writing keeps everything, set afterwards repairs nothing': {
    source: 'T12',
    run: () => {
      const sheet = scratch();
      sheet.getRange('A1').setNumberFormat('@').setValue('0123');
      sheet.getRange('B1').setValue('0123').setNumberFormat('@');
      return sheet.getRange('A1:B1').getValues()[0];
    },
    gives: ['0123', 123],
  },
  'dates come back as dates of the script, and the same instant': {
    source:
      'T13, T14, developers.google.com/apps-script/reference/base/session, developers.google.com/apps-script/guides/v8-runtime/migration',
    run: () => {
      const at = new Date('2026-11-24T04:00:00Z');
      const back = scratch().getRange('A1').setValue(at).getValue();
      return [back instanceof Date, back.getTime() === at.getTime()];
    },
    gives: [true, true],
  },
  'a typed date is midnight in the zone of the spreadsheet': {
    source: 'T13',
    run: () => {
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      const date = scratch().getRange('A1').setValue('2026-11-24').getValue();
      return Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss');
    },
    gives: '2026-11-24 00:00:00',
  },
  'a time alone is a date of 1899': {
    source: 'T13',
    run: () => scratch().getRange('A1').setValue('12:30').getValue().getFullYear(),
    gives: 1899,
  },
  'nothing written clears the cell': {
    source: 'T15, developers.google.com/apps-script/guides/v8-runtime/migration',
    run: () => {
      const sheet = scratch();
      const range = sheet.getRange(1, 1, 1, 2).setValues([['a', 'b']]);
      range.setValues([[null, undefined]]);
      return [range.getValues()[0], sheet.getLastRow(), sheet.getDataRange().getA1Notation()];
    },
    gives: [['', ''], 0, 'A1'],
  },
  'a text of more than 50,000 characters fails the whole call': {
    source: 'T16',
    run: () => {
      const range = scratch().getRange('A1:B1');
      const long = 'x'.repeat(50_001);
      return [
        refusal(() => {
          range.setValues([['kept?', long]]);
          SpreadsheetApp.flush();
        }, 'more than the maximum of 50000 characters'),
        range.getValues()[0],
      ];
    },
    gives: [REFUSED, ['', '']],
  },
  'an unchecked checkbox and a formula of empty text count as content': {
    source:
      'T17, developers.google.com/apps-script/reference/spreadsheet/sheet, developers.google.com/apps-script/reference/spreadsheet/range',
    run: () => {
      const sheet = scratch();
      sheet.getRange('A5').setValue(false);
      sheet.getRange('D2').setValue('=""');
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    gives: [5, 4],
  },
  'what a script wrote before it failed stays': {
    source: 'T19',
    run: () => {
      const range = scratch().getRange('A1');
      try {
        range.setValue('written');
        throw new Error('in the middle');
      } catch {
        return range.getValue();
      }
    },
    gives: 'written',
  },
  'a tab that is not there is null': {
    source: 'T22',
    run: () => SpreadsheetApp.getActive().getSheetByName('Nowhere at all'),
    gives: null,
  },
  'two tabs have never the same name': {
    source: 'T22, brucemcpherson/gas-fakes',
    run: () => {
      const sheet = scratch();
      const [other] = SpreadsheetApp.getActive().getSheets();
      return refusal(() => sheet.setName(other?.getName() ?? ''), 'already exists');
    },
    gives: REFUSED,
  },
  'an argument of another type is refused by its signature': {
    source: 'T42, brucemcpherson/gas-fakes',
    run: () => {
      const wrong = 'x' as unknown as string[][];
      return refusal(
        () => scratch().getRange('A1').setValues(wrong),
        "don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    },
    gives: REFUSED,
  },
  'a method that nobody knows is a TypeError': {
    source: 'T43',
    run: () => {
      const sheet = scratch() as unknown as { paint: () => void };
      try {
        sheet.paint();
        return '';
      } catch (error) {
        return (error as Error).name;
      }
    },
    gives: 'TypeError',
  },
};
