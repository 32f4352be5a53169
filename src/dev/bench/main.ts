// `npm run bench`: the numbers of the desk against the bars it promises to hold; `--json` for scripts.
import { launchBrowser } from '../browser.ts';
import { build } from '../build.ts';
import { measurePeople } from '../people/measure.ts';
import { type Bar, bars } from './bars.ts';
import { coldStart, referenceLoop } from './bundle.ts';
import { oneDay } from './day.ts';
import { fullDesk } from './full-desk.ts';
import { type Measured, measure, type OperationName, operationNames } from './operations.ts';
import { peopleBars } from './people-bars.ts';

const sizes = [10, 1000, 20_000] as const;

type AtSize = Readonly<Record<OperationName, Measured>>;

const files = await build();
const code = files['Code.js'] ?? '';

async function atSize(size: number): Promise<AtSize> {
  const on = await fullDesk(files, size);
  process.stderr.write(`${size} complaints\n`);
  const measured = operationNames.map((name) => [name, measure(on, name)]);
  return Object.fromEntries(measured);
}

const bundle = { bytes: Buffer.byteLength(code), coldStartMs: coldStart(code) };
const reference = referenceLoop();
const operations: Record<string, AtSize> = {};
for (const size of sizes) operations[String(size)] = await atSize(size);
process.stderr.write('one day\n');
const day = await oneDay(files);
process.stderr.write('people\n');
const people = await journeys();
const results = { bundle, reference, operations, day, people };

async function journeys() {
  const browser = await launchBrowser();
  if (!browser) return null;
  const measured = await measurePeople(browser, files);
  await browser.close();
  return measured;
}

/** One column under the other, the first to the left. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = (rows[0] ?? []).map((_, column) => width(column));
  const line = (row: readonly string[]) =>
    row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
  return rows.map((row) => line(row).join('  ')).join('\n');
}

const callTable = (): string =>
  table([
    ['calls / cells read / CPU ms', ...sizes.map((size) => `${size}`)],
    ...operationNames.map((name) => [
      name,
      ...sizes.map((size) => {
        const { total, cellsRead, cpuMs } = operations[size]?.[name] ?? nothing;
        return `${total} / ${cellsRead} / ${cpuMs}`;
      }),
    ]),
  ]);

const nothing = { total: 0, cellsRead: 0, cpuMs: 0 };

const barTable = (title: string, held: readonly Bar[]): string =>
  table([
    [title, 'measured', 'holds'],
    ...held.map(({ name, measured, holds }) => [name, measured, holds ? 'yes' : 'NO']),
  ]);

const held = bars(results);
const forPeople = people ? peopleBars(people) : [];
const peopleTable = people
  ? barTable('for people; seconds by the keystroke-level model', forPeople)
  : 'No browser here: the numbers for people were not measured.';
const shown = process.argv.includes('--json')
  ? JSON.stringify({ ...results, bars: held, barsForPeople: forPeople }, null, 2)
  : [
      barTable('bar', held),
      peopleTable,
      callTable(),
      `Ten million additions took ${reference.toFixed(0)} ms.`,
    ].join('\n\n');
process.stdout.write(`${shown}\n`);
