// The page of src/complaints cannot rot: no row is missing, whole and thin rows name a folder, a place and a test that are
// there, and the numbers on top are those of the tables.
import { readdirSync, readFileSync } from 'node:fs';
import { PAGE, readMechanisms } from '../src/dev/desk/mechanisms.ts';
import { allTitles, titlesIn } from './test-titles.ts';

const page = readFileSync(PAGE, 'utf8');
const rows = readMechanisms(page);
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);

const mechanisms = numbered('S', 120);
const rulesFromOutside = [
  'ISO 10002 7.2',
  'ISO 10002 7.3, 7.4, DISP 1.6.1R',
  'ISO 10002 7.5',
  'ISO 10002 7.6-7.9',
  'DISP 1.6.2R',
  'DISP 1.5, third day',
  'DISP 1.5, accepted',
  'DISP 1.3.3R',
  'DISP 1.9',
  'DISP 1.10',
  'GDPR, PIPL, 個資法',
];
const complaintsOfUsers = numbered('user ', 12);
const groups: [string, string[]][] = [
  ['mechanisms', mechanisms],
  ['rules from outside', rulesFromOutside],
  ['complaints of users', complaintsOfUsers],
];

/** What a row must name, and what it must leave blank. */
const asked: Readonly<Record<string, { named: Named[]; blank: Named[] }>> = {
  whole: { named: ['folder', 'where', 'test'], blank: ['item'] },
  thin: { named: ['item', 'folder', 'where', 'test'], blank: [] },
  absent: { named: ['item'], blank: ['folder', 'where', 'test'] },
  'text-only': { named: ['where'], blank: ['item', 'folder', 'test'] },
};
type Named = 'item' | 'folder' | 'where' | 'test';

test('every mechanism, every rule from outside and every complaint of users has one row', () => {
  expect(rows.map(({ row }) => row)).toEqual(groups.flatMap(([, names]) => names));
});

test.each(rows)('$row says how it stands, and names what its state asks for', (mechanism) => {
  expect(Object.keys(asked)).toContain(mechanism.state);
  expect(mechanism.what).not.toBe('');
  const { named = [], blank = [] } = asked[mechanism.state] ?? {};
  expect(named.filter((column) => mechanism[column] === '')).toEqual([]);
  expect(blank.filter((column) => mechanism[column] !== '')).toEqual([]);
  expect(mechanism.item).toMatch(/^(|unplanned|[A-Z]\d+( [A-Z]\d+)*)$/);
});

test('every folder that is named is there', () => {
  const folders = readdirSync('src/complaints', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const named = rows.filter(({ folder }) => folder !== '');
  const missing = named.filter(({ folder }) => !folders.includes(folder));
  expect(missing.map(({ row, folder }) => `${row}: ${folder}`)).toEqual([]);
});

test('every test that is named is there', () => {
  const titles = allTitles();
  const missing = rows.filter(({ test: title }) => title !== '' && !titles.has(title));
  expect(missing.map(({ row, test: title }) => `${row}: ${title}`)).toEqual([]);
});

test.each(groups)('the numbers on top are those of the table: %s', (group, names) => {
  const states = rows.filter(({ row }) => names.includes(row)).map(({ state }) => state);
  const counts = Object.keys(asked).map(
    (state) => `${states.filter((each) => each === state).length} ${state}`,
  );
  expect(page).toContain(`| ${names.length} ${group} | ${counts.join(', ')} |`);
});

test('titles are read alone and behind those around them, of tables and of a file’s own tests; skipped ones are none', () => {
  const source = `
    const story = (title: string, tell: () => void) => test(title, async () => tell());
    story('told', () => {});
    describe.each(languages)('in %s', () => {
      it.each(['a'])("it's %s", () => {});
      test.skip('later', () => {});
    });
    say('nothing');
  `;
  expect(titlesIn('a.test.ts', source)).toEqual(['told', 'told', "it's %s", "in %s it's %s"]);
});
