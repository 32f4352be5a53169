import mustache from 'mustache';
import { fill } from '../../src/complaints/answering/fill-template.ts';
import { said } from '../../src/complaints/set-up/words/said.ts';

const known = {
  name: 'Wang Xiaoming',
  number: 'R-2026-0042',
  owner: 'Li',
  promise: 'a new cup',
  order: '0123',
  what: 'It broke {{owner}} <b>',
  wanted: 'a refund',
  due: 'Tuesday, 15:00',
  business: 'Linden Coffee',
};

/** Every field known, and each of them unknown in turn. */
const cases = [known, ...Object.keys(known).map((field) => ({ ...known, [field]: '' }))];

const phrases = Object.values(said).flatMap((words) =>
  Object.values(words.phrases).map(({ text }) => text),
);

it('fills the phrases that come with the desk as Mustache does', () => {
  expect(phrases.length).toBeGreaterThan(10);
  for (const text of phrases) {
    for (const fields of cases) {
      const asIs = { escape: (value: string) => value };
      expect(fill(text, fields)).toBe(mustache.render(text, fields, {}, asIs));
    }
  }
});

it.each([
  ['what a customer wrote is never read as a template', '{{what}}', 'It broke {{owner}} <b>'],
  ['a part is left out where its field is not known', 'a{{#nothing}} b{{/nothing}}', 'a'],
  ['its opposite is shown', 'a{{^nothing}} b {{owner}}{{/nothing}}', 'a b Li'],
  ['a part may hold another', '{{#due}}{{#owner}}{{owner}}{{/owner}}{{/due}}', 'Li'],
  ['a part without an end stays as it was written', 'a {{#due}} b', 'a {{#due}} b'],
  ['a field that nobody knows is nothing', 'a{{ nonsense }}b', 'ab'],
])('%s', (_, template, filled) => {
  expect(fill(template, known)).toBe(filled);
});
