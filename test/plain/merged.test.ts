import { merged } from '../../src/plain/merged.ts';

test('what several bring is one object', () => {
  expect(merged<{ a: number } | { b: string }>([{ a: 1 }, { b: 'x' }])).toEqual({ a: 1, b: 'x' });
});

test('a key that two claim is a mistake', () => {
  expect(() => merged([{ a: 1 }, { a: 2 }])).toThrow('declared twice: a');
});
