import fc from 'fast-check';
import mustache from 'mustache';
import { fill, fillTemplate } from '../../src/complaints/answering/fill-template.ts';
import { filledIn, typedOver } from '../../src/complaints/answering/pages/typed-over.ts';
import { said } from '../../src/complaints/set-up/words/said.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { slots, withoutSlots } from '../../src/plain/slots.ts';
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

describe('what a template promises', () => {
  const looking = '{{owner}} tells you{{#due}} by {{due}}{{/due}}.';
  const doing =
    '{{#promise}}We will do this: {{promise}}{{#due}} (by {{due}}){{/due}}.{{/promise}}';
  const instead = `${doing}{{^promise}}{{owner}} looks for another way.{{/promise}}`;
  const filled = (template: string, part: Partial<Complaint> = {}, now = tuesdayAtTen) => {
    const complaint = aComplaint(part);
    return fillTemplate(aDesk({ now, complaints: [complaint] }), complaint, template);
  };
  const wednesday = instant('2026-11-25T12:00:00+08:00');
  const promised = { promise: 'A new cup', promiseDue: wednesday };

  it('begins with a date that lies ahead and can be kept, however late the complaint is', () => {
    for (const hours of [0, 3, 26, 24 * 30]) {
      const now = tuesdayAtTen + hours * 3_600_000;
      expect(filled(looking, { due: tuesdayAtTen }, now).promise?.due).toBeGreaterThan(now);
    }
    expect(filled(looking)).toEqual({
      text: `Li tells you by ${slots.by}.`,
      promise: {
        ...{ id: '', what: 'You hear from us', who: 'Li' },
        // Four working hours, with the break at noon.
        due: instant('2026-11-24T15:00:00+08:00'),
      },
    });
  });

  it('is what is promised already, where the template is about it and it can still be kept', () => {
    const { text, promise } = filled(doing, promised);
    expect(text).toBe('We will do this: A new cup (by Wednesday 25 November, 12:00).');
    expect(promise).toMatchObject({ what: 'A new cup', due: wednesday });
    expect(promise?.id).not.toBe('');
  });

  it.each([
    ['nothing is promised', {}, tuesdayAtTen],
    ['what was promised has passed', promised, wednesday + 60_000],
    [
      'they were only promised to hear from us',
      { promise: 'You hear from us', promiseDue: wednesday },
      tuesdayAtTen,
    ],
  ])('is still to be said where the template needs it and %s', (_, part, now) => {
    const { text, promise } = filled(doing, part, now);
    expect(text).toBe(`We will do this: ${slots.what} (by ${slots.by}).`);
    expect(promise).toMatchObject({ id: '', what: '', who: 'Li' });
  });

  it('is nothing where the template does without, or names no date', () => {
    expect(filled(instead)).toEqual({ text: 'Li looks for another way.', promise: null });
    expect(filled('Hello {{name}}').promise).toBeNull();
  });

  it('is nothing that a customer wrote', () => {
    const { text, promise } = filled('{{what}}', { what: `It broke ${slots.what}${slots.by}.` });
    expect(text).toBe('It broke .');
    expect(promise).toBeNull();
  });
});

it.each([
  ['looking', 'You hear from us'],
  ['solution', ''],
  ['question', undefined],
  ['longer', 'You hear from us'],
  ['instead', undefined],
] as const)('the phrase “%s” that comes with the desk promises “%s”', (key, what) => {
  const complaint = aComplaint();
  const desk = aDesk({ complaints: [complaint] });
  for (const { phrases } of Object.values(said)) {
    expect(fillTemplate(desk, complaint, phrases[key].text).promise?.what).toBe(what);
  }
});

describe('a text typed over', () => {
  const text = `Hello! We do this: ${slots.what} (by ${slots.by}). Yours`;
  const cup = { what: 'A cup', by: 'Wednesday' };
  const over = (from: string, to: string, fillings = cup, opened = text) =>
    typedOver(opened, fillings, filledIn(opened, fillings).replace(from, to));

  it.each([
    ['before it', 'Hello', 'Good morning'],
    ['between', '(by', '(at the latest by'],
    ['after it', 'Yours', 'Yours, Li'],
  ])('keeps what it promises open when it changes %s', (_, from, to) => {
    expect(over(from, to)).toEqual({ text: text.replace(from, to) });
  });

  it('promises what is typed where it stands', () => {
    expect(over('A cup', 'A green cup')).toEqual({ text, what: 'A green cup' });
    expect(over('____', '____A', { ...cup, what: '' })).toEqual({ text, what: 'A' });
    expect(over('A cup', 'A cup and a saucer').what).toBe('A cup and a saucer');
  });

  it('no longer promises what was typed away', () => {
    expect(over('Wednesday', 'Wednes')).toEqual({
      text: text.replace(slots.by, 'Wednes'),
    });
    expect(over('A cup (by Wednesday)', 'nothing')).toEqual({
      text: 'Hello! We do this: nothing. Yours',
    });
    expect(over('____', '___', { ...cup, what: '' })).toEqual({
      text: text.replace(slots.what, '___'),
    });
  });

  it('shows what was typed, whatever it is', () => {
    const part = fc.string({ maxLength: 4 });
    const slot = fc.constantFrom(slots.what, slots.by);
    const texts = fc.array(fc.oneof(part, slot), { maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, part, part, texts.map(withoutSlots), (opened, what, by, typed) => {
        const found = typedOver(opened, { what, by }, typed);
        const shown = filledIn(found.text, { what: found.what ?? what, by });
        expect(shown.replace(/[_\s]/g, '')).toBe(typed.replace(/[_\s]/g, ''));
      }),
    );
  });
});
