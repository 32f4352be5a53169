// A form may answer only to the people of its owner's organisation, who are signed in. A customer has no account.
import type { Unknowns } from '../../src/dev/google/host/world.ts';
import { evaluate, googleWith, OWNER } from './form-script.ts';

const COLLEAGUE = 'carla@shop.example';
const STRANGER = 'somebody@gmail.com';
const ANSWERS = { What: 'The cup' };

const CODE = `
function setUp() {
  const form = FormApp.create('Complaints', true).setTitle('Tell us');
  form.addTextItem().setTitle('What');
  return [form.getId(), form.getPublishedUrl()];
}
function tell(id, required) { FormApp.openById(id).setRequireLogin(required); }
function limit(id) { FormApp.openById(id).setLimitOneResponsePerUser(true); }
function collect(id) { FormApp.openById(id).setCollectEmail(true); }
function states(id) {
  const form = FormApp.openById(id);
  return [form.requiresLogin(), form.isPublished(), form.isAcceptingResponses()];
}
function respondents(id) {
  return FormApp.openById(id).getResponses().map((one) => one.getRespondentEmail());
}
`;

function openForm(unknown: Partial<Unknowns> = {}) {
  const google = googleWith(CODE, { unknown });
  const call = (name: string, ...args: unknown[]) => google.call(name, args, { as: OWNER });
  const [formId = '', url = ''] = call('setUp') as string[];
  const visits = (account?: string) => {
    const visitor = account === undefined ? {} : { account };
    google.openForm(url, visitor);
    google.submitForm(formId, ANSWERS, visitor);
    return google.world.forms[formId]?.responses.length;
  };
  return { google, formId, url, call, visits };
}

test('a form is open to people without an account by default', () => {
  const { call, formId, visits } = openForm();
  expect(call('states', formId)).toEqual([false, true, true]);
  expect(visits()).toBe(1);
});

test('a new form of an organisation may ask to sign in until a script says otherwise', () => {
  const { call, formId, visits } = openForm({ formsNeedSignIn: 'until told' });
  expect(call('states', formId)).toEqual([true, true, true]);
  expect(() => visits()).toThrow(/signed in/);
  expect(visits(COLLEAGUE)).toBe(1);
  call('tell', formId, false);
  expect(call('states', formId)).toEqual([false, true, true]);
  expect(visits()).toBe(2);
});

test('neither its page nor an answer sent to it comes through without an account', () => {
  const { google, formId, url } = openForm({ formsNeedSignIn: 'until told' });
  expect(() => google.openForm(url)).toThrow(/signed in/);
  expect(() => google.submitForm(formId, ANSWERS)).toThrow(/signed in/);
  expect(google.world.forms[formId]?.responses).toEqual([]);
});

test('who is signed in elsewhere is nobody of the organisation', () => {
  const { visits } = openForm({ formsNeedSignIn: 'until told' });
  expect(() => visits(STRANGER)).toThrow(/organization alone/);
});

test('or it asks whatever a script says, and no method tells', () => {
  const { call, formId, visits } = openForm({ formsNeedSignIn: 'always' });
  expect(call('states', formId)).toEqual([true, true, true]);
  call('tell', formId, false);
  expect(call('states', formId)).toEqual([false, true, true]);
  expect(() => visits()).toThrow(/signed in/);
  expect(visits(COLLEAGUE)).toBe(1);
});

test('a script may close a form to strangers', () => {
  const { call, formId, visits } = openForm();
  call('tell', formId, true);
  expect(() => visits()).toThrow(/signed in/);
});

test('one answer a person means to sign in, with whatever account (platform 5.18)', () => {
  const { call, formId, visits } = openForm();
  call('limit', formId);
  expect(() => visits()).toThrow(/signed in/);
  expect(visits(STRANGER)).toBe(1);
});

test('the account is the respondent whose address a form collects', () => {
  const { call, formId, visits } = openForm();
  call('collect', formId);
  visits(STRANGER);
  expect(call('respondents', formId)).toEqual([STRANGER]);
});

test('an account may not know the methods about it', () => {
  const types = `const form = FormApp.create('a', true);
    return [typeof form.requiresLogin, typeof form.setRequireLogin, typeof form.isPublished];`;
  expect(evaluate(types)).toEqual(['function', 'function', 'function']);
  expect(evaluate(types, { unknown: { signInMethods: false } })).toEqual([
    'undefined',
    'undefined',
    'function',
  ]);
});
