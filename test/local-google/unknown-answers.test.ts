// What only a live account can tell: the local Google serves either answer.
import { build } from '../../src/dev/build.ts';
import { withoutTemplateComments } from '../../src/dev/google/host/services/html-service.ts';
import type { Unknowns } from '../../src/dev/google/host/world.ts';
import { openShop } from './form-script.ts';
import { googleWith, manifest, OWNER, resultOf } from './local-script.ts';

function edited(formEdits: Unknowns['formEdits']) {
  const shop = openShop({ unknown: { formEdits } });
  const { google, formId, call, tab, events } = shop;
  call('allowEdits', formId);
  google.submitForm(formId, { 'What happened': 'The cup', Phone: '123' });
  const id = google.world.forms[formId]?.responses[0]?.id ?? '';
  google.submitForm(formId, { 'What happened': 'The cup broke' }, { editOf: id });
  return { row: tab()?.rows[1]?.[1], told: events().map(({ namedValues }) => namedValues) };
}

test('a respondent who edits may wake the trigger with what changed, or with everything', () => {
  const changed = edited('changed');
  expect(changed.row).toBe('The cup broke');
  expect(changed.told[1]).toMatchObject({ 'What happened': ['The cup broke'], Phone: [''] });
  expect(edited('whole').told[1]).toMatchObject({ Phone: ['123'] });
});

test('a respondent who edits may change the row in silence, or only the form', () => {
  expect(edited('silent')).toMatchObject({ row: 'The cup broke', told: [{}] });
  expect(edited('form only')).toMatchObject({ row: 'The cup', told: [{}] });
});

test('blanks at the end of the values may be trimmed or not', () => {
  const valuesTold = (trimmedValues: boolean) => {
    const { google, formId, events } = openShop({ unknown: { trimmedValues } });
    google.submitForm(formId, { 'What happened': 'The cup' });
    return events()[0]?.values.length;
  };
  expect([valuesTold(true), valuesTold(false)]).toEqual([2, 7]);
});

test('an answer column formatted as plain text may keep a leading zero or not', () => {
  const kept = (plainTextAnswers: boolean) => {
    const { google, formId, tab } = openShop({ unknown: { plainTextAnswers } });
    const [book] = Object.values(google.world.spreadsheets);
    const sheet = book?.sheets.find((one) => one.formId === formId);
    google.push({ ...google.files, 'Format.js': FORMAT });
    google.call('plainText', [sheet?.sheetId], { as: 'anna@shop.example' });
    google.submitForm(formId, { 'What happened': 'x', Phone: '0138' });
    return tab()?.rows[1]?.[2];
  };
  expect([kept(true), kept(false)]).toEqual(['0138', 138]);
});

test('the time in a response tab may have milliseconds or not', () => {
  const second = (stampMilliseconds: boolean) => {
    const { google, formId, tab } = openShop({ unknown: { stampMilliseconds } });
    google.submitForm(formId, { 'What happened': 'The cup' });
    const [stamp] = tab()?.rows[1] ?? [];
    return Math.round((Number(stamp) * 86_400 - Math.floor(Number(stamp) * 86_400)) * 1000);
  };
  expect([second(false), second(true)]).toEqual([0, 250]);
});

const FORMAT = `
function plainText(sheetId) {
  SpreadsheetApp.getActive().getSheetById(sheetId).getRange('A1:G1000').setNumberFormat('@');
}`;

const PROBE = `return [typeof ''.replaceAll, typeof [].at, typeof [].findLast, typeof [].toSorted,
  typeof Object.hasOwn, typeof Object.groupBy, typeof Intl.Segmenter];`;

test('builtins of ES2021 and later, and Intl.Segmenter, may be missing or there', () => {
  const old = resultOf(PROBE) as string[];
  expect(new Set(old)).toEqual(new Set(['undefined']));
  const fresh = resultOf(PROBE, { unknown: { newBuiltins: true } }) as string[];
  // Node's own age decides about the youngest of them.
  expect(fresh.filter((type) => type === 'function').length).toBeGreaterThanOrEqual(5);
});

test('names of zones that came with ES2022 may be refused or known', () => {
  const probe = `const named = (timeZoneName) =>
      new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Taipei', timeZoneName }).format(0);
    try { return named('longOffset'); } catch (error) { return error.name + named('short'); }`;
  expect(resultOf(probe)).toMatch(/^RangeError1\/1\/1970, GMT\+8$/);
  expect(resultOf(probe, { unknown: { newBuiltins: true } })).toBe('1/1/1970, GMT+08:00');
});

test('a form may start published or not, and an account may know nothing of publishing', () => {
  const isOpen = 'return FormApp.create("a").isPublished();';
  expect(resultOf(isOpen)).toBe(false);
  expect(resultOf(isOpen, { unknown: { formsStartPublished: true } })).toBe(true);
  const old = { unknown: { publishingMethods: false, formsStartPublished: true } };
  expect(resultOf('return typeof FormApp.create("a").setPublished;', old)).toBe('undefined');
  expect(resultOf('return FormApp.create("a").isAcceptingResponses();', old)).toBe(true);
});

test('a form cannot be told how it collects addresses: no account promises that method', () => {
  expect(() => resultOf('FormApp.create("a").setEmailCollectionType("VERIFIED");')).toThrow(
    'not a function',
  );
});

test('what looks like a comment in a template literal of a page may be stripped or not', () => {
  const html = '<p>http://a</p><script>const a = `https://b`; const c = "https://d";</script>';
  const shown = (strippedTemplates: boolean) =>
    googleWith('', {
      unknown: { strippedTemplates },
      files: {
        'appsscript.json': manifest(),
        'Code.js':
          "function probe() { return HtmlService.createHtmlOutputFromFile('a').getContent(); }",
        'a.html': html,
      },
    }).call('probe', [], { as: OWNER });
  expect(shown(false)).toBe(html);
  expect(shown(true)).toBe(html.replace('`https://b`', '`https:`'));
  expect(withoutTemplateComments('<script>`a /* b */ c`</script>')).toBe('<script>`a  c`</script>');
});

test('the pages of the product are the same stripped or not', async () => {
  const pages = Object.entries(await build()).filter(([name]) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(2);
  for (const [name, html] of pages) {
    expect([name, withoutTemplateComments(html) === html]).toEqual([name, true]);
  }
});
