import { openShop } from './form-script.ts';

const MINUTE = 60_000;
const ANSWERS = {
  'What happened': 'The handle broke',
  Phone: '0301234',
  Where: 'Mitte',
  Kind: 'Smelly',
  Wanted: ['Refund', 'Repair'],
  Score: '2',
};

it('news of a response carries formatted strings, in column order and by title (platform 2.14)', () => {
  const { google, formId, events } = openShop();
  google.submitForm(formId, ANSWERS);
  const values = [
    '11/23/2026 10:00:10',
    'The handle broke',
    '301234',
    'Mitte',
    'Smelly',
    'Refund, Repair',
    '2',
  ];
  expect(events()).toHaveLength(1);
  expect(events()[0]?.values).toEqual(values);
  expect(events()[0]?.namedValues).toMatchObject({ Timestamp: [values[0]], Phone: ['301234'] });
});

it.each([
  ['duplicate', 2],
  ['blank', 2],
  ['late', 1],
  ['missing', 0],
  ['lost', 0],
] as const)('news of a response %s: %i events in the end', (kind, count) => {
  const { google, formId, events } = openShop();
  google.submitForm(formId, ANSWERS, { events: kind });
  google.advanceTo(google.now + 30 * MINUTE);
  expect(events()).toHaveLength(count);
});

it('news of a response may leave out blanks at the end of its values (platform 2.14)', () => {
  const { google, formId, events } = openShop();
  google.submitForm(formId, { 'What happened': 'x', Where: 'West' });
  expect(events()[0]?.values.slice(1)).toEqual(['x', '', 'West']);
  expect(events()[0]?.namedValues).toMatchObject({ Kind: [''], Score: [''] });
});

it('news of a response comes minutes after the row when it is late', () => {
  const { google, formId, tab, events } = openShop();
  google.submitForm(formId, ANSWERS, { events: 'late' });
  google.advanceTo(google.now + 5 * MINUTE);
  expect(tab()?.rows).toHaveLength(2);
  expect(events()).toHaveLength(0);
});

it('news of a response comes a second time with nothing in it (platform 2.19)', () => {
  const { google, formId, events } = openShop();
  google.submitForm(formId, ANSWERS, { events: 'blank' });
  google.advanceTo(google.now + MINUTE);
  const [first, second] = events();
  expect(first?.values[1]).toBe('The handle broke');
  expect(second?.values.join('')).toBe('');
  expect(Object.keys(second?.namedValues ?? {})).toEqual(Object.keys(first?.namedValues ?? {}));
});

it('news of a response does not come when the sheet lost the response, though the form has it (platform 2.20)', () => {
  const { google, formId, tab } = openShop();
  google.submitForm(formId, ANSWERS, { events: 'lost' });
  expect(tab()?.rows).toHaveLength(1);
  expect(google.world.forms[formId]?.responses).toHaveLength(1);
});

it('news of a response does not come for a response that a script submits (platform 2.18)', () => {
  const { formId, call, tab, events } = openShop();
  call('submitByScript', formId);
  expect(tab()?.rows[1]?.[1]).toBe('by script');
  expect(events()).toHaveLength(0);
});

it('an edited response rewrites row and timestamp and tells only what changed (platform 2.17)', () => {
  const { google, formId, tab, events } = openShop();
  google.submitForm(formId, ANSWERS, { events: 'edited', edit: { Phone: 'none' } });
  const before = tab()?.rows[1]?.[0];
  google.submitForm(formId, { 'What happened': 'Another' });
  google.advanceTo(google.now + 5 * MINUTE);
  expect(tab()?.rows.map((row) => row[2] ?? null)).toEqual(['Phone', 'none', null]);
  expect(Number(tab()?.rows[1]?.[0])).toBeGreaterThan(Number(before));
  expect(events().at(-1)?.values.slice(1)).toEqual(['', 'none']);
  expect(events().at(-1)?.namedValues).toMatchObject({ 'What happened': [''], Score: [''] });
  expect(google.world.forms[formId]?.responses).toHaveLength(2);
});

it('an edited response finds its row after the tab was sorted', () => {
  const { google, formId, tab } = openShop();
  google.submitForm(formId, { 'What happened': 'b' }, { events: 'edited', edit: { Phone: 'b' } });
  google.submitForm(formId, { 'What happened': 'a' });
  const book = google.world.spreadsheets[google.world.spreadsheetId];
  const sheets = book?.sheets.map((sheet) =>
    sheet.formId === formId
      ? { ...sheet, rows: [sheet.rows[0] ?? null, sheet.rows[2] ?? null, sheet.rows[1] ?? null] }
      : sheet,
  );
  Object.assign(book ?? {}, { sheets });
  google.advanceTo(google.now + 5 * MINUTE);
  expect(
    tab()
      ?.rows.slice(1)
      .map((row) => [row[1], row[2] ?? null]),
  ).toEqual([
    ['a', null],
    ['b', 'b'],
  ]);
});

it('an edited response is refused while the form does not allow it', () => {
  const { google, formId, call, tab } = openShop();
  google.submitForm(formId, ANSWERS);
  const editOf = google.world.forms[formId]?.responses[0]?.id ?? '';
  const edit = () => google.submitForm(formId, { Phone: '1' }, { editOf });
  expect(edit).toThrow('not allowed');
  call('allowEdits', formId);
  edit();
  expect(tab()?.rows[1]?.[2]).toBe(1);
});

it.each([
  ['an unanswered required question', { Phone: '1' }, 'What happened: This is a required'],
  ['a choice that is not there', { 'What happened': 'x', Where: 'Ost' }, 'Where'],
  ['a score off the scale', { 'What happened': 'x', Score: '6' }, 'Score'],
  ['a question that is not there', { 'What happened': 'x', Name: 'y' }, 'no question "Name"'],
])("Google's page refuses %s", (_what, answers, message) => {
  const { google, formId } = openShop();
  expect(() => google.submitForm(formId, answers)).toThrow(message);
  expect(google.world.forms[formId]?.responses).toHaveLength(0);
});

it("Google's page takes nothing while the form is closed", () => {
  const { google, formId } = openShop();
  const form = google.world.forms[formId];
  Object.assign(form?.switches ?? {}, { accepting: false });
  expect(() => google.submitForm(formId, ANSWERS)).toThrow('no longer accepting');
});

it("Google's page understands a prefilled link, and leaves out a choice that does not exist", () => {
  const { google, formId } = openShop();
  const view = google.forms.find((form) => form.formId === formId);
  const entry = (title: string) =>
    `entry.${view?.questions.find((question) => question.title === title)?.entryId}`;
  const query = `${entry('What happened')}=a+b%26c&${entry('Where')}=Ost&${entry('Wanted')}=Refund&${entry('Wanted')}=Repair`;
  const opened = google.openForm(`${view?.publicUrl}?usp=pp_url&${query}`);
  expect(opened.prefilled).toEqual({ 'What happened': 'a b&c', Wanted: ['Refund', 'Repair'] });
});
