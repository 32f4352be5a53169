// The table of src/dev/README.md cannot rot: every trap has its row, no cell is empty, and every test that it names exists.
import { existsSync, readFileSync } from 'node:fs';

interface Row {
  readonly number: string;
  readonly trap: string;
  readonly how: string;
  readonly why: string;
  readonly proofs: readonly { readonly file: string; readonly title: string }[];
}

const readme = readFileSync('src/dev/README.md', 'utf8');
const rows: Row[] = readme
  .split('\n')
  .filter((line) => /^\| [TQA]?\d/.test(line))
  .map((line) => {
    const [number = '', trap = '', how = '', why = ''] = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    const named = why.matchAll(/`([\w./-]+\.ts)` "(.+?)"(?=; `|$)/g);
    const proofs = [...named].map(([, file = '', title = '']) => ({ file, title }));
    return { number, trap, how, why, proofs };
  });

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

test('the 46 traps, the 18 facts found in review and the 10 open questions are all there', () => {
  const wanted = [...numbered('T', 46), ...numbered('12.', 18), ...numbered('Q', 10)];
  const numbers = rows.map(({ number }) => number);
  expect(wanted.filter((number) => !numbers.includes(number))).toEqual([]);
  expect(numbers).toEqual([...new Set(numbers)]);
});

const notes = '../shared/platform.md';
(existsSync(notes) ? test : test.skip)('the platform notes have no more of them', () => {
  const lists = readFileSync(notes, 'utf8').split(/^## /m);
  const items = (heading: string) =>
    lists.find((part) => part.startsWith(heading))?.match(/(?<=\n)\d+\. /g)?.length;
  expect([items('Traps'), items('12.'), items('Open')]).toEqual([46, 18, 10]);
});

test.each(rows)('$number has no empty cell and names its tests', ({ trap, how, why, proofs }) => {
  expect(trap).not.toBe('');
  expect(why).not.toBe('');
  expect(['enforced', 'unreachable', 'indifferent']).toContain(how);
  expect(proofs.length).toBeGreaterThan(0);
  // A name that the pattern above did not understand.
  expect(why.match(/\.ts`/g)).toHaveLength(proofs.length);
});

test.each(
  rows.flatMap(({ number, proofs }) => proofs.map((proof) => ({ number, ...proof }))),
)('$number: $file, $title', ({ file, title }) => {
  const text = readFileSync(`test/${file}`, 'utf8');
  const written = [title, title.replaceAll("'", "\\'")];
  const quoted = written.flatMap((one) => [`'${one}'`, `"${one}"`, `\`${one}\``]);
  expect(quoted.some((one) => text.includes(one))).toBe(true);
});
