import { OWNER, openShop } from './form-script.ts';

const MINUTE = 60_000;
const ANSWERS = {
  'What happened': 'The handle broke',
  Phone: '0301234',
  Where: 'Mitte',
  Kind: 'Smelly',
  Wanted: ['Refund', 'Repair'],
  Score: '2',
};

it('the linked tab comes late, heads a column a question and is named by Google (platform 5.8)', () => {
  const { google, tab } = openShop({ responseTabDelayMs: 30_000 });
  expect(tab()).toBeUndefined();
  google.advanceTo(google.now + 30_000);
  expect(tab()).toEqual({
    title: 'Form Responses 1',
    rows: [['Timestamp', 'What happened', 'Phone', 'Where', 'Kind', 'Wanted', 'Score']],
  });
});

it('looking for the linked tab does not bring it sooner', () => {
  const looks = 'SpreadsheetApp.flush(); return SpreadsheetApp.getActive().getSheets().length;';
  const { google } = openShop({ responseTabDelayMs: 30_000 });
  google.push({ ...google.files, 'Look.js': `function look() { ${looks} }` });
  const look = () => google.call('look', [], { as: OWNER });
  expect([look(), look()]).toEqual([1, 1]);
  google.advanceTo(google.now + 30_000);
  expect(look()).toBe(2);
});

it.each([
  ['zh_CN', '表单回复 1', '时间戳记'],
  ['zh_TW', '表單回應 1', '時間戳記'],
])('the linked tab speaks the language of an account in %s (platform 12.8)', (locale, title, header) => {
  const shown = openShop({ locale }).tab();
  expect([shown?.title, shown?.rows[0]?.[0]]).toEqual([title, header]);
});

it('the linked tab takes new questions at the right end, follows new titles, and keeps deleted columns (platform 5.10)', () => {
  const { formId, call, tab } = openShop();
  call('addQuestion', formId, 'Name');
  call('retitle', formId, 'Phone', 'Telephone');
  call('removeQuestion', formId, 'Where');
  expect(tab()?.rows[0]).toEqual([
    'Timestamp',
    'What happened',
    'Telephone',
    'Where',
    'Kind',
    'Wanted',
    'Score',
    'Name',
  ]);
});

it('the linked tab brings all responses again when it is linked anew (platform 5.12)', () => {
  const { google, formId, call, tab } = openShop();
  google.submitForm(formId, ANSWERS);
  google.submitForm(formId, { ...ANSWERS, 'What happened': 'Again' });
  call('relink', formId, google.world.spreadsheetId);
  google.advanceTo(google.now + MINUTE);
  expect(tab()?.title).toBe('Form Responses 2');
  expect(tab()?.rows.map((row) => row[1])).toEqual(['What happened', 'The handle broke', 'Again']);
});

it('the linked tab shows whole seconds and lets number-like answers become numbers (platform 4.16)', () => {
  const { google, formId, tab } = openShop();
  google.submitForm(formId, ANSWERS);
  const [stamp, what, phone] = tab()?.rows[1] ?? [];
  // 10:00:10 in Berlin; the form's own store has the quarter of a second too.
  expect(Number(stamp) * 86_400).toBeCloseTo(46_349 * 86_400 + 36_010, 3);
  expect([what, phone]).toEqual(['The handle broke', 301234]);
  expect(google.world.forms[formId]?.responses[0]?.at).toBe(Date.parse('2026-11-23T09:00:10.250Z'));
});

it('the linked tab cuts an answer at 50,000 characters that the form keeps whole', () => {
  const { google, formId, tab } = openShop();
  google.submitForm(formId, { 'What happened': 'x'.repeat(60_000) });
  expect(String(tab()?.rows[1]?.[1])).toHaveLength(50_000);
  const [answer] = Object.values(google.world.forms[formId]?.responses[0]?.answers ?? {});
  expect(answer).toHaveLength(60_000);
});

it('a response is deleted from the form alone: what the sheet holds of it stays there', () => {
  const { google, formId, call, tab } = openShop();
  google.submitForm(formId, ANSWERS);
  google.submitForm(formId, { ...ANSWERS, Phone: '' });
  const before = tab();
  expect(call('deleteFirst', formId)).toBe(1);
  expect(tab()).toEqual(before);
  expect(() => call('deleteUnknown', formId)).toThrow('No response');
});
