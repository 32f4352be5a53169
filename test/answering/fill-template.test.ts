import mustache from 'mustache';
import { fill, fillTemplate } from '../../src/complaints/answering/fill-template.ts';
import { said } from '../../src/complaints/set-up/words/said.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { aComplaint, aDesk, instant, tuesdayAtTen } from '../builders.ts';

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

describe('the date that a template names', () => {
  const looking = '{{owner}} tells you{{#due}} by {{due}}{{/due}}.';
  const doing =
    '{{#promise}}We will do this: {{promise}}{{#due}} (by {{due}}){{/due}}.{{/promise}}';
  const filled = (template: string, part: Partial<Complaint> = {}, now = tuesdayAtTen) => {
    const complaint = aComplaint(part);
    return fillTemplate(aDesk({ now, complaints: [complaint] }), complaint, template);
  };
  const wednesday = instant('2026-11-25T12:00:00+08:00');
  const promised = { promise: 'A new cup', promiseDue: wednesday };

  it('lies ahead and can be kept, however late the complaint is', () => {
    for (const hours of [0, 3, 26, 24 * 30]) {
      const now = tuesdayAtTen + hours * 3_600_000;
      expect(filled(looking, { due: tuesdayAtTen }, now).due).toBeGreaterThan(now);
    }
    // Four working hours, with the break at noon.
    expect(filled(looking).text).toBe('Li tells you by Tuesday 24 November, 15:00.');
  });

  it('is that of the promise, where the template is about it and the promise can still be kept', () => {
    expect(filled(doing, promised)).toEqual({
      text: 'We will do this: A new cup (by Wednesday 25 November, 12:00).',
      due: wednesday,
    });
    expect(filled(doing, promised, wednesday + 60_000)).toEqual({ text: '', due: null });
    expect(filled(doing)).toEqual({ text: '', due: null });
  });

  it('is none where the template names none', () => {
    expect(filled('Hello {{name}}').due).toBeNull();
  });
});
