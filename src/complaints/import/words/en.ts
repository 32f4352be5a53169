// Complaints from a file.

export const said = {
  refusals: {
    'import-running': 'Another file is still being imported. Wait until it is in, or stop it.',
    'import-unknown':
      'This import has ended. Choose the file again: rows that are in already are recognised.',
    'import-no-room':
      'The sheet has no room for so many rows: Google allows ten million cells in a file. Keep the newest years in the CSV file and leave out the rest.',
    'import-no-tab':
      'A tab for imports is missing. Choose Redress > Set up the desk once more; it adds what is missing and changes nothing else.',
    'import-practising':
      'The desk is still practising, and what is practised disappears when it opens. Open the desk first.',
    'import-tab-gone':
      'This tab can no longer be read here: it was deleted, hidden, cut or renamed meanwhile, or is one of the desk’s own. Choose again.',
  },
  noText: '(The imported file has no text for this complaint.)',
  tabs: {
    imports: 'Imports',
  },
  headers: {
    imports: {
      at: 'Place',
      what: 'What happened',
      continued: 'What happened, continued',
      wanted: 'What they want',
      result: 'Result',
      extra: 'Further answers',
      rest: 'Everything else',
    },
  },
};

const rows = (n: number): string => (n === 1 ? '1 row' : `${n} rows`);

const complaints = (n: number): string => (n === 1 ? '1 complaint' : `${n} complaints`);

export const shown = {
  open: 'Import earlier complaints',
  title: 'Import complaints',
  intro:
    'From a file that a spreadsheet or your old system wrote, or from a tab of this spreadsheet. You see first what will be read; nothing is saved before you press the button, and nobody gets a mail.',
  file: 'File (CSV, xlsx, ods)',
  tab: 'Or a tab of this spreadsheet',
  tabHint: 'Hidden tabs and those of the desk are not listed.',
  noTab: 'There is no tab here but those of the desk.',
  chooseTab: 'Choose a tab',
  readTab: 'Read this tab',
  tabChanged: 'Somebody changed this tab while it was read. Choose it again.',
  whichSheet: 'Which sheet?',
  rowsRead: (n: number): string => `${rows(n)} read…`,
  paste: 'Or paste the rows here',
  pasteHint: 'With the heading row on top.',
  readPasted: 'Read what I pasted',
  pasted: 'Pasted rows',
  toQueue: 'To the queue',
  reading: 'Reading…',
  otherFile: 'Choose again',
  readAs: 'Characters',
  readAsHint: 'Change this if the text above looks like rubbish.',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (BE)',
    gb18030: 'GB18030 (Simplified Chinese)',
    big5: 'Big5 (Traditional Chinese)',
    'windows-1252': 'Western European',
  },
  columns: 'Columns',
  columnsFound: (found: number, all: number): string => `${found} of ${all} recognised`,
  columnsHint: 'Columns without a place here are kept with each complaint, under their heading.',
  noColumn: '– not in the file –',
  fields: {
    what: 'What happened',
    received: 'Received on',
    time: 'Time of day, if apart',
    reference: 'Earlier number',
    status: 'Status',
    closed: 'Closed on',
    resolved: 'Solved on',
    firstAnswered: 'First answered on',
    owner: 'Owner',
    name: 'Customer',
    company: 'Company',
    mail: 'Mail',
    phone: 'Phone',
    place: 'Place',
    kind: 'Kind',
    order: 'Order, booking or receipt',
    about: 'About whom',
    wanted: 'What they want',
    result: 'Result or answer',
    remedy: 'Remedy',
    cause: 'Cause',
    hurt: 'Somebody hurt',
    score: 'How good it was',
    recommend: 'Would recommend (0–10)',
  },
  whichDate: (text: string, heading: string): string => `${text} in “${heading}” means`,
  whichDateHint: 'The file alone does not tell whether the day or the month comes first.',
  orders: { mdy: 'month/day/year', dmy: 'day/month/year', ymd: 'year/month/day' },
  oneDate: 'One date for all rows',
  oneDateHint: 'Of rows that have no date of their own.',
  parted: 'Cells are parted by',
  partedHint: 'Change this if everything stands in one column.',
  recognised: 'As recognised',
  delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar |' },
  why: {
    heading: 'Known by its heading',
    cells: 'Known by what its cells hold',
    hand: 'Chosen by you',
  },
  example: (text: string): string => `for example: ${text}`,
  passedOver: (n: number): string =>
    `${rows(n)} with sums or the headings once more ${n === 1 ? 'is' : 'are'} passed over.`,
  shortened: (heading: string, example: string, n: number): string =>
    `Digits are lost in “${heading}”: ${example} (${rows(n)}). The program that saved the file cut them off. Format that column as text there and save the file again.`,
  errorCells: (n: number, example: string, row: number, heading: string): string =>
    `${n === 1 ? '1 cell holds' : `${n} cells hold`} an error (${example}) and ${n === 1 ? 'is' : 'are'} taken as empty. The first: row ${row}, “${heading}”.`,
  rounded: (heading: string, example: string, n: number): string =>
    `Digits are lost in “${heading}”: ${example} (${rows(n)}). Spreadsheets keep fifteen digits of a number; the right ones are only where they came from.`,
  strange: (n: number, example: string): string =>
    `${rows(n)} hold signs that cannot be read: ${example}. Try other characters below.`,
  oddScores: (scale: string, words: string): string =>
    `Not on the scale ${scale.replace('-', '–')}, so taken as no score: ${words}.`,
  onlyScores:
    'Nothing in the file says what happened, so each row is a score: it goes to the Answers tab, marked as imported. Names and words are not taken.',
  scored: (value: number, scale: string): string => `${value} of ${scale.replace('-', '–')}`,
  recommends: (value: number): string => `would recommend: ${value} of 0–10`,
  chooseAgain: 'Choose the file again',
  noEnd: 'Nothing in the file says which ones are finished. They are',
  otherwise: { closed: 'all finished', open: 'all still open' },
  openOnes:
    'Open ones get an owner and stand in the queue without a date; nobody is called late for them.',
  unknownStatuses: (words: string): string =>
    `Status words that say neither open nor closed: ${words}.`,
  first: 'The first ones, as they will be',
  dayAndTime: (day: string, time: string): string =>
    `“${day}” and “${time}” are read together as one moment.`,
  nothingSaid: 'No text',
  closedOne: 'closed',
  openOne: 'open',
  withdrawnOne: 'withdrawn',
  cannot: (n: number): string => `${rows(n)} cannot be read`,
  cannotHint:
    'They are left out. Put them right in the file and import it again: what is in already is recognised.',
  cannotMore: (n: number): string => `… and ${rows(n)} more.`,
  unreadPhones: (n: number): string =>
    n === 1 ? '1 phone number cannot be read' : `${n} phone numbers cannot be read`,
  unreadPhonesHint: 'They come in as they are written, but nobody can be called or found by them.',
  row: (n: number): string => `Row ${n}`,
  reasons: {
    quotes: (text: string): string =>
      `A quotation mark is not closed where it should be. It begins with: ${text}`,
    'too-many-cells': (text: string): string =>
      `More cells than headings. The first one too many: ${text}`,
    'nothing-said': (): string => 'There is nothing in it but a date.',
    'no-score': (): string => 'There is no score in it.',
    'no-date': (): string => 'The date is missing.',
    'bad-date': (text: string): string => `This is not read as a date: ${text}`,
    future: (text: string): string => `The date lies in the future: ${text}`,
    'too-long': (length: string): string =>
      `A text of ${length} characters is too long for a sheet.`,
  },
  refused: {
    empty: 'There is nothing in it. Choose something else.',
    'only-heading': 'There is a heading row and nothing below it. Choose something else.',
    'no-date-column':
      'No column is known to hold the date. Choose it under “Received on”, or say one date for all rows.',
    'not-text':
      'This file cannot be read here. Open it in a spreadsheet and save it as xlsx or as CSV (UTF‑8).',
    unreadable:
      'The file could not be read; perhaps it is damaged. Choose it again, or save it anew.',
    encrypted: 'This file has a password. Save it without one and choose it again.',
    'old-workbook':
      'This is an older kind of Excel file. Open it and save it as xlsx, or as CSV (UTF‑8).',
    'no-reader':
      'What reads workbooks did not come. Open the file in Google Sheets, copy its tab into this spreadsheet, and choose that tab here.',
    'too-large':
      'Unpacked, this file is larger than 300 MB. Save only the sheet with the complaints, as CSV (UTF‑8).',
  },
  go: (n: number): string => `Import ${complaints(n)}`,
  goScores: (n: number): string => `Import ${n === 1 ? '1 score' : `${n} scores`}`,
  answerFirst: 'Say first what the date means.',
  nothingToDo: 'No row can be imported.',
  running: (name: string): string => `Importing ${name}`,
  sent: (staged: number, total: number): string => `${staged} of ${rows(total)} handed over`,
  keepOpen: 'Keep this page open until all rows are handed over.',
  worked: (done: number, total: number): string => `${done} of ${total} done`,
  mayClose: 'You may close this page: the desk goes on by itself.',
  byClock: 'The desk does it by itself, a part every few minutes. You may close this page.',
  halfway: (staged: number, total: number): string =>
    `Only ${staged} of ${rows(total)} were handed over before the page was closed. Choose the file again: what is in already is recognised.`,
  stop: 'Stop the import',
  stopHint: 'What is in already stays.',
  ended: 'Imported',
  added: (n: number): string => `${rows(n)} came in.`,
  known: (n: number): string =>
    n === 1
      ? '1 row had been imported before and was not taken in again.'
      : `${n} rows had been imported before and were not taken in again.`,
  stopped: (n: number): string => `${rows(n)} were not taken in.`,
  where:
    'Finished ones are in the Archive tab and are found by the search; open ones stand in the queue.',
};
