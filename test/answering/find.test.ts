import { foundFor } from '../../src/complaints/queue/find.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { aComplaint, aDesk, anna } from '../builders.ts';

const wang = aComplaint({
  number: 'R-2026-0042',
  phone: '+886 912-345-678',
  order: 'A-1001',
  company: 'Linden Books',
});
const zhang = aComplaint({
  number: 'R-2026-0142',
  name: '张伟',
  mail: 'zhang@example.com',
  what: '杯子破了，waited 42 minutes for the waiter',
  status: 'closed',
});
const old = aComplaint({
  number: 'R-2025-0042',
  name: 'Wang Da',
  mail: 'da@example.com',
  phone: '02 2345 6789',
  status: 'closed',
  received: wang.received - 1e10,
});

const found = (text: string, part: Partial<Complaint>[] = []) => {
  const complaints = [wang, zhang, ...part.map((facts) => aComplaint(facts))];
  const desk = aDesk({ complaints, archived: new Map([[old.number, old]]) });
  return foundFor(desk, text, anna.mail).found.map(({ number }) => number);
};

test.each([
  ['the number', 'R-2026-0042', ['R-2026-0042']],
  ['the number in full width', 'Ｒ－２０２６－００４２', ['R-2026-0042']],
  ['the number in small letters, without its letter', '2026-0042', ['R-2026-0042']],
  ['the end of the number, as the queue shows it', 'R-…0042', ['R-2026-0042', 'R-2025-0042']],
  [
    'the bare end, the open one first, then words',
    '42',
    ['R-2026-0042', 'R-2025-0042', 'R-2026-0142'],
  ],
  ['with a sign', '# 42', ['R-2026-0042', 'R-2025-0042']],
  ['a phone as it is dialled here', '0912345678', ['R-2026-0042']],
  ['a phone in full width', '０９１２－３４５－６７８', ['R-2026-0042']],
  ['any part of a phone', '345 67', ['R-2026-0042', 'R-2025-0042']],
  ['the last digits', '678', ['R-2026-0042', 'R-2025-0042']],
  ['a mail address', 'zhang@example.com', ['R-2026-0142']],
  ['an order', 'a-1001', ['R-2026-0042']],
  ['a company', 'linden', ['R-2026-0042']],
  ['a name', '张伟', ['R-2026-0142']],
  ['a word of what happened', '杯子', ['R-2026-0142']],
  ['words in any order', 'minutes waited', ['R-2026-0142']],
  ['words of who and what together', 'wang broken', ['R-2026-0042', 'R-2025-0042']],
  ['a name, open before closed', 'Wang', ['R-2026-0042', 'R-2025-0042']],
  ['nothing', '   ', []],
  ['what is not there', 'umbrella', []],
])('finds by %s', (_, text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test('nobody finds what is about them (S113)', () => {
  expect(found('Anna', [{ number: 'R-2026-0050', what: 'Anna was rude', about: 'Anna' }])).toEqual(
    [],
  );
});

test('20,000 archived complaints are looked through, fifty are shown', () => {
  const many = Array.from({ length: 20_000 }, (_, at): [string, Complaint] => {
    const number = `R-2024-${String(at + 1).padStart(5, '0')}`;
    return [number, { ...old, number, what: `The cup ${at} arrived broken. `.repeat(20) }];
  });
  const desk = aDesk({ complaints: [wang], archived: new Map(many) });
  expect(foundFor(desk, 'cup broken', anna.mail).found).toHaveLength(50);
  expect(foundFor(desk, '19999', anna.mail).found[0]?.number).toBe('R-2024-19999');
});
