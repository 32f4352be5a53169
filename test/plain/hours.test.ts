import { areSpans, spansIn, tidySpans } from '../../src/plain/hours.ts';

test.each([
  ['9:00-18:00', '9:00-18:00', true],
  ['９：００～１２：００、１３：００～１８：００', '9:00-12:00, 13:00-18:00', true],
  ['09:00 – 12:00;13:00至18:00', '09:00-12:00, 13:00-18:00', true],
  ['', '', true],
  ['9-18', '9-18', false],
  ['nine to five', 'nine to five', false],
  ['25:00-26:00', '25:00-26:00', false],
])('the opening hours %j are tidied to %j and taken: %s', (typed, tidied, taken) => {
  expect(tidySpans(typed)).toBe(tidied);
  expect(areSpans(typed)).toBe(taken);
});

test.each([
  ['9:00-12:00, 13:00-18:00', [540, 720, 780, 1080]],
  ['９：００～２４：００', [540, 1440]],
  ['9:00–12:00\n13:00到18:00', [540, 720, 780, 1080]],
  ['closed', []],
  ['', []],
  ['18:00-9:00', undefined],
  ['9:00-24:01', undefined],
  ['9-18', undefined],
])('%j is open between the minutes %j', (typed, minutes) => {
  expect(spansIn(typed)?.flatMap(({ from, to }) => [from, to])).toEqual(minutes);
});
