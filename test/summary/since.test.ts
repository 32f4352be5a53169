// The small bars look at what is recent alone, and say what looking at everything says.
import fc from 'fast-check';
import { countedOf, since } from '../../src/complaints/summary/counting.ts';
import { figureKeys, figureOf } from '../../src/complaints/summary/figures.ts';
import { aComplaint, aDesk, tuesdayAtTen } from '../builders.ts';
import { desks, quarter } from './a-desk-at-random.ts';

test('every figure of a period after it is the same', () => {
  const back = fc
    .integer({ min: 0, max: 4000 })
    .map((quarters) => tuesdayAtTen - quarters * quarter);
  fc.assert(
    fc.property(desks, back, back, back, (desk, ...moments) => {
      const [from = 0, start = 0, to = 0] = moments.sort((a, b) => a - b);
      const all = countedOf(desk);
      const period = { from: start, to: to + 1 };
      for (const key of figureKeys) {
        expect([key, figureOf(since(all, from), key, period)]).toEqual([
          key,
          figureOf(all, key, period),
        ]);
      }
    }),
    { seed: 20261130, numRuns: 200 },
  );
});

test('what was over long before is not looked at', () => {
  const old = tuesdayAtTen - 400 * 86_400_000;
  const moments = { received: old, firstAnswerDue: old, firstAnswered: old, solveDue: old };
  const over = aComplaint({ ...moments, resolved: old, closed: old, status: 'closed' });
  const counted = countedOf(aDesk({ complaints: [over] }));
  expect(counted.complaints).toHaveLength(1);
  expect(since(counted, tuesdayAtTen - 100 * 86_400_000).complaints).toEqual([]);
});
