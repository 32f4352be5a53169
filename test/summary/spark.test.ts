import { sparkOf } from '../../src/complaints/summary/spark.ts';

test.each([
  ['counts stand against the most of them', [0, 2, 4], false, '▁▅█'],
  ['a share stands against the whole', [0, 50, 100], true, '▁▅█'],
  ['shares that are low look low', [10, 12], true, '▂▂'],
  ['nothing to say is a dot, not a nought', [null, 0, 3], false, '·▁█'],
  ['weeks without anything lie flat', [0, 0], false, '▁▁'],
])('%s', (_, weeks, isShare, line) => {
  expect(sparkOf(weeks, isShare)).toBe(line);
});
