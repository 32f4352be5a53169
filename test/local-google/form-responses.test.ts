import { googleWith, OWNER } from './form-script.ts';

const SCRIPT = `
function make() {
  const form = FormApp.create('a', true);
  form.addTextItem().setTitle('Mail').setValidation(
    FormApp.createTextValidation().setHelpText('An address, please').requireTextIsEmail().build());
  form.addParagraphTextItem().setTitle('Number').setValidation(
    FormApp.createParagraphTextValidation().requireTextMatchesPattern('R-[0-9]+').build());
  form.addCheckboxItem().setTitle('Boxes').setChoiceValues(['x', 'y']);
  form.addScaleItem().setTitle('Score').setBounds(0, 3);
  form.addListItem().setTitle('Where').setChoiceValues(['here']);
  return form.getId();
}
function read(id, since) {
  const form = FormApp.openById(id);
  const responses = since ? form.getResponses(new Date(since)) : form.getResponses();
  return responses.map((response) => ({
    isDate: response.getTimestamp() instanceof Date,
    at: response.getTimestamp().toISOString(),
    mail: response.getRespondentEmail(),
    same: form.getResponse(response.getId()).getTimestamp().getTime() === response.getTimestamp().getTime(),
    answers: response.getItemResponses().map((answer) => [answer.getItem().getTitle(), answer.getResponse()]),
  }));
}
function collect(id) { FormApp.openById(id).setCollectEmail(true); }
function unsubmitted(id) {
  const response = FormApp.openById(id).createResponse();
  return [response.getId(), response.getTimestamp(), response.getEditResponseUrl()];
}
function limit(id) { FormApp.openById(id).setLimitOneResponsePerUser(true); }
function submit(id) { FormApp.openById(id).createResponse().submit(); }
`;

function openForm() {
  const google = googleWith(SCRIPT);
  const call = (name: string, ...args: unknown[]) => google.call(name, args, { as: OWNER });
  return { google, call, id: String(call('make')) };
}

it('a response gives lists for boxes, text for scales, and blank texts but no other blanks (platform 5.14)', () => {
  const { google, call, id } = openForm();
  google.submitForm(id, { Boxes: ['y', 'x'], Score: '3' }, { respondent: 'c@example.org' });
  const read = call('read', id) as { answers: unknown; isDate: boolean; same: boolean }[];
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({ isDate: true, same: true, mail: '' });
  expect(read[0]?.answers).toEqual([
    ['Mail', ''],
    ['Number', ''],
    ['Boxes', ['y', 'x']],
    ['Score', '3'],
  ]);
});

it('a response tells who sent it only where the form collects addresses', () => {
  const { google, call, id } = openForm();
  call('collect', id);
  google.submitForm(id, {}, { respondent: 'c@example.org' });
  expect(call('read', id)).toMatchObject([{ mail: 'c@example.org' }]);
});

it('responses can be asked for from an instant on', () => {
  const { google, call, id } = openForm();
  google.submitForm(id, { Score: '1' });
  google.advanceTo(google.now + 60_000);
  const since = google.nowIso;
  google.submitForm(id, { Score: '2' });
  expect(call('read', id)).toHaveLength(2);
  expect(call('read', id, since)).toMatchObject([{ at: since }]);
});

it('a response that was not submitted has no id, time or address', () => {
  const { call, id } = openForm();
  expect(call('unsubmitted', id)).toEqual([null, null, null]);
});

it('a form with one response a person takes none from scripts (platform 5.18)', () => {
  const { call, id } = openForm();
  call('submit', id);
  call('limit', id);
  expect(() => call('submit', id)).toThrow('limit');
});

it.each([
  [{ Mail: 'a@b' }, 'An address, please'],
  [{ Mail: 'a@b.de, c@d.de' }, 'An address, please'],
  [{ Number: 'xR-1' }, 'Number'],
])('the page holds %j against the validation', (answers, message) => {
  const { google, id } = openForm();
  expect(() => google.submitForm(id, answers)).toThrow(message);
  google.submitForm(id, { Mail: 'a@b.example', Number: 'R-17' });
  expect(google.world.forms[id]?.responses).toHaveLength(1);
});
