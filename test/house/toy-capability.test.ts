// A capability is one folder and a line in each of three lists: the umbrellas beside this test are moved into a copy of the
// house, and everything that people meet of them is there.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoMails } from '../../src/complaints/set-up/demo-set-up.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import { launchBrowser } from '../../src/dev/browser.ts';
import { type BuiltFiles, build } from '../../src/dev/build.ts';
import { callDesk } from '../../src/dev/desk/doors.ts';
import { dataOf } from '../../src/dev/google/host/workbook/cell.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { press, Visitor } from '../../src/dev/people/visitor.ts';
import { emptyDesk } from '../../src/dev/workbench/shops.ts';
import { compiled, copiedHouse, run } from './copied-house.ts';

const root = resolve(__dirname, '../..');
const folder = 'src/complaints/umbrellas';

/** What stands outside the folder: in each list the import, and the entry, each behind another one. */
const lists: Readonly<Record<string, readonly [behind: string, added: string][]>> = {
  'src/complaints/facts.ts': [
    [
      "import { summaryFacts } from './summary/facts.ts';",
      "import { umbrellasFacts } from './umbrellas/facts.ts';",
    ],
    ['  setUpFacts,', '  umbrellasFacts,'],
  ],
  'src/complaints/playbook.ts': [
    [
      "import { summaryIsStale, writeSummary } from './summary/write-summary.ts';",
      "import { umbrellas } from './umbrellas/capability.ts';",
    ],
    ['  opening,', '  umbrellas,'],
  ],
  'src/sidebar/pages.ts': [
    [
      "import { shown as severity } from '../complaints/severity/words/shown.ts';",
      "import { umbrellas } from '../complaints/umbrellas/pages/actions.ts';",
    ],
    ['  satisfaction,', '  umbrellas,'],
  ],
};

let house: string;
let files: BuiltFiles;

function enlist(file: string): void {
  const path = join(house, file);
  const text = (lists[file] ?? []).reduce(
    (before, [behind, added]) => {
      const after = before.replace(`\n${behind}\n`, `\n${behind}\n${added}\n`);
      if (after === before) throw new Error(`${file} has no line ${behind}`);
      return after;
    },
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, text);
}

beforeAll(async () => {
  house = copiedHouse();
  cpSync(join(__dirname, 'umbrellas'), join(house, folder), { recursive: true });
  for (const file of Object.keys(lists)) enlist(file);
  files = await build({ root: house });
}, 120_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('a new capability in the house', () => {
  it('touches three files outside its folder, and no other', () => {
    const all = readdirSync(join(house, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(house.length + 1))
      .filter((file) => !file.startsWith(`${folder}/`));
    const touched = all.filter(
      (file) => !readFileSync(join(house, file)).equals(readFileSync(join(root, file))),
    );
    expect(touched.sort()).toEqual(Object.keys(lists).sort());
    expect(touched.length).toBeLessThanOrEqual(3);
  });

  it('is whole for the compiler', () => {
    const worlds = ['src', 'src/sidebar', 'src/dev'];
    expect(compiled(house, worlds)).toEqual({ code: 0, lines: [''] });
  });

  it('imports only what it may, and is written as the house is', () => {
    const rules = run(house, 'node', 'src/dev/run.mjs', 'house');
    expect(rules).toEqual({ code: 0, lines: [''] });
    const biome = join(root, 'node_modules/.bin/biome');
    const style = run(house, biome, 'check', folder, ...Object.keys(lists));
    expect(style).toMatchObject({ code: 0 });
  });
});

const start = Date.parse('2026-11-20T01:30:00Z');
const number = 'R-2026-0001';
const boss = demoMails.principal;

interface Step {
  readonly name: string;
  readonly form: string;
}

/** On a Chinese desk: no word of it is there by chance. */
describe('what people meet of it', () => {
  let google: LocalGoogle;
  const call = <Result>(name: string, args: object = {}): Result =>
    callDesk(google, name, [args], { as: boss }) as Result;
  const table = (name: string) =>
    callDesk(google, 'table', [name], { as: boss }) as Record<string, unknown>[];
  const lend = (id: string, which: string) => call<object>('lendUmbrella', { id, number, which });
  const cells = (of = tabs.complaints.sheetId): unknown[][] => {
    const { spreadsheets, spreadsheetId } = google.world;
    const sheet = spreadsheets[spreadsheetId]?.sheets.find(({ sheetId }) => sheetId === of);
    return (sheet?.rows ?? []).map((row) => (row ?? []).map((cell) => dataOf(cell).v ?? ''));
  };
  const offered = (): Step[] => call<{ can: Step[] }>('complaint', { number }).can;

  beforeAll(() => {
    google = emptyDesk(files, start, 'zh-Hans');
    const logged = call<object>('quickLog', {
      ...{ id: 'it-rains-0001', what: '杯盖掉了。', who: '王芳', reach: 'wang@example.com' },
      ...{ hurt: false, channel: 'counter', place: '' },
    });
    expect(logged).toMatchObject({ done: true, number });
  }, 120_000);

  it('its column stands in Complaints under its heading; what has no column has none', () => {
    expect(cells()[0]).toContain('雨伞');
    expect(cells()[0]?.join()).not.toMatch(/umbrella/i);
  });

  it('its action is offered, with a page of its own', () => {
    expect(offered()).toContainEqual({ name: 'lendUmbrella', place: 'beside', form: 'page' });
  });

  it('in the sidebar its page opens, by the name of the action', async () => {
    expect(files['sidebar.html']).toContain('哪一把');
    const browser: Browser | null = await launchBrowser();
    if (!browser) return;
    const visitor = await Visitor.sitDown(browser, google, 'zh-Hans');
    try {
      const { sidebar } = visitor;
      await visitor.be(boss);
      await press(sidebar.locator('.item').first());
      await press(sidebar.locator('.steps button', { hasText: '借出雨伞' }));
      await sidebar.locator('h1', { hasText: '借出雨伞' }).waitFor();
      expect(await sidebar.locator('label').allInnerTexts()).toEqual(['哪一把']);
    } finally {
      await visitor.leave();
      await browser.close();
    }
  }, 120_000);

  it('done, it stands on the row, in the log, as recorded and in the outbox', () => {
    expect(lend('lend-0000001', '红色三号')).toMatchObject({ done: true, number });
    const [header = [], row = []] = cells();
    expect(row[header.indexOf('雨伞')]).toBe('红色三号');
    const recorded = header.indexOf(words['zh-Hans'].sheet.headers.complaints.recorded);
    expect(JSON.parse(String(row[recorded]))).toMatchObject({
      umbrella: '红色三号',
      umbrellaLent: google.now,
    });
    expect(table('log').at(-1)).toMatchObject({ number, type: 'umbrella-lent' });
    const mails = call<{ key: string; to: string; subject: string; text: string }[]>('listMails');
    const mail = mails.find(({ key }) => key === `umbrella:${number}`);
    expect(mail).toMatchObject({
      to: 'wang@example.com',
      subject: `借给您一把雨伞 [${number}]`,
      text: expect.stringContaining('红色三号'),
    });
  });

  it('is refused with its sentence, and offered no more', () => {
    expect(lend('lend-0000002', '蓝色')).toMatchObject({
      refused: 'umbrella-out',
      sentence: '这位顾客已经借了一把雨伞。',
    });
    expect(offered().map(({ name }) => name)).not.toContain('lendUmbrella');
  });

  it('typed over in the sheet, the fact follows', () => {
    const column = (cells()[0] ?? []).indexOf('雨伞') + 1;
    google.typeCell(boss, tabs.complaints.sheetId, 2, column, '蓝色');
    google.advanceTo(google.now + 10 * 60_000);
    expect(table('complaints')[0]).toMatchObject({ umbrella: '蓝色' });
  });

  it('its register is a tab in which a loan has a row: what is typed there is taken or put back', () => {
    const [loan, loans] = [`${number}-U1`, 84190];
    expect(table('umbrellaLoans')).toMatchObject([{ id: loan, number, which: '红色三号' }]);
    const [header = []] = cells(loans);
    for (const [heading, text] of [
      ['借出的雨伞', '红色四号'],
      ['借用编号', '别的'],
    ] as const) {
      google.typeCell(boss, loans, 2, header.indexOf(heading) + 1, text);
    }
    google.advanceTo(google.now + 10 * 60_000);
    expect(table('umbrellaLoans')).toMatchObject([{ id: loan, which: '红色四号' }]);
    google.deleteRows(boss, loans, 2);
    call('checkDesk');
    expect(table('umbrellaLoans')).toMatchObject([{ id: loan, which: '红色四号' }]);
  });

  it('the rows are what the log says', () => {
    expect(call('verifyDesk')).toMatchObject({
      complaints: 1,
      brokenChains: [],
      differences: [],
      problems: [],
    });
  });
});
