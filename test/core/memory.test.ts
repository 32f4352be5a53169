import { type Memory, ofEra } from '../../src/google/memory.ts';

const practised: Memory = {
  era: 0,
  clockAt: 7,
  quotaLeft: 80,
  quotaAt: null,
  tails: { '7': 12 },
  outboxFrom: 9,
  uncertain: ['R-2026-0001:acknowledgement'],
  failed: ['R-2026-0002:acknowledgement'],
};

test('mails that failed while the desk practised are no trouble of the open desk', () => {
  const { memory } = ofEra(
    { memory: practised, sending: new Map(), lacks: null, trouble: null },
    1,
  );
  expect(memory).toEqual({
    ...practised,
    ...{ era: 1, outboxFrom: 0, uncertain: [], failed: [] },
  });
});

test('within the same era everything is remembered', () => {
  const sending = new Map([['sending:1.run', [['R-2026-0001:answer']]]]);
  const remembered = { memory: { ...practised, era: 1 }, sending, lacks: null, trouble: null };
  expect(ofEra(remembered, 1)).toEqual(remembered);
});
