// Files of offices and help desks come in whole: dates and texts compared, field by field, with another reading of them.
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { scan } from '../../src/complaints/import/pages/scan.ts';
import { openShop, type Record_, type Shop } from '../stories/shop.ts';

const folder = '../shared/data';
const describeWithData = existsSync(folder)
  ? describe
  : (title: string, tests: () => void) => describe.skip(`${title} (no ${folder} here)`, tests);

type Csv = Readonly<Record<string, string>>;
/** However a line ends in the file, within a text it ends in one way. */
const rowsOf = (text: string): Csv[] =>
  Papa.parse<Csv>(text.replaceAll('\r\n', '\n'), { header: true, skipEmptyLines: true }).data;

const two = (text = ''): string => text.padStart(2, '0');
const utc = (iso: string): string => new Date(iso).toISOString();

const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit' });
/** Midnight in London, an hour earlier in summer. */
const midnight = (date: string): string => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return new Date(at - Number(inLondon.format(at)) * 3_600_000).toISOString();
};

/** 03/22/23 and 3/18/2015: month first. */
const american = (text = ''): string => {
  const [month, day, year = ''] = text.split('/');
  return midnight(`${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`);
};
/** 2018/7/17 7:13:58, on a wall in China; one is a serial number. */
const chinese = (text = ''): string => {
  if (/^\d+\.\d+$/.test(text)) {
    const seconds = Math.round((Number(text) - 25_569) * 86_400);
    return utc(new Date((seconds - 8 * 3600) * 1000).toISOString());
  }
  const [date = '', time = ''] = text.split(' ');
  const [year, month, day] = date.split('/');
  const clock = time.split(':').map(two).join(':');
  return utc(`${year}-${two(month)}-${two(day)}T${clock}+08:00`);
};

interface File {
  readonly file: string;
  readonly rows: number;
  readonly language: 'en' | 'zh-Hans';
  readonly of: (row: Csv) => object;
}

const files: readonly File[] = [
  {
    file: 'cfpb',
    rows: 800,
    language: 'en',
    of: (row) => ({
      received: american(row['Date received']),
      what: row['Consumer complaint narrative'],
      kind: row['Issue'],
      status: 'closed',
      extra: expect.stringContaining(`Complaint ID: ${row['Complaint ID']}`),
    }),
  },
  {
    file: 'cfpb_meta',
    rows: 2000,
    language: 'en',
    of: (row) => ({
      received: american(row['Date received']),
      what: row['Issue'],
      kind: row['Product'],
      extra: expect.stringContaining(`Complaint ID: ${row['Complaint ID']}`),
    }),
  },
  {
    file: 'helpdesk_tickets',
    rows: 423,
    language: 'en',
    of: (row) => ({
      received: utc(row['opened_at'] ?? ''),
      resolved: row['resolved_at'] ? utc(row['resolved_at']) : null,
      closed: row['closed_at'] ? utc(row['closed_at']) : null,
      status: row['closed_at'] ? 'closed' : 'open',
      what: expect.stringContaining('opened_by_activity: '),
      extra: expect.stringContaining(`case_id: ${row['case_id']}`),
      ...(row['closed_at'] ? { owner: row['assignee'] } : {}),
    }),
  },
  {
    file: 'zh_gov',
    rows: 150,
    language: 'zh-Hans',
    of: (row) => ({
      received: chinese(row['留言时间']),
      what: row['留言详情'],
      kind: row['一级分类'],
      extra: expect.stringContaining(`留言主题: ${row['留言主题']?.trim()}`),
    }),
  },
  {
    file: 'zh_gov_reply',
    rows: 40,
    language: 'zh-Hans',
    of: (row) => ({
      received: chinese(row['留言时间']),
      firstAnswered: chinese(row['答复时间']),
      what: row['留言详情'],
      result: row['答复意见'],
    }),
  },
];

async function importWhole(shop: Shop, source: Blob): Promise<object> {
  const findings = await scan(source, { today: '2026-11-20' });
  if (typeof findings === 'string') throw new Error(findings);
  expect([findings.questions, findings.troubles]).toEqual([[], []]);
  const id = 'a-whole-file';
  let from = 0;
  for await (const rows of parcels(source, findings)) {
    shop.call('importRows', { id, name: 'file.csv', total: findings.count, from, rows });
    from += rows.length;
  }
  while (shop.state().import?.ended === false) shop.call('importNext', { id });
  return shop.call<{ import: object }>('importStatus').import;
}

describeWithData('real files', () => {
  const shops = new Map<string, () => Shop>();
  beforeAll(async () => {
    shops.set('en', await openShop());
    const now = '2026-11-20T01:00:00Z';
    shops.set('zh-Hans', await openShop({ languages: ['zh-Hans'], now }));
  }, 60_000);
  const shopIn = (language: string): Shop => {
    const open = shops.get(language);
    if (!open) throw new Error(`no shop in ${language}`);
    return open();
  };

  test.each(files)('$file.dev.csv comes in whole', async ({ file, rows, language, of }) => {
    const shop = shopIn(language);
    const text = readFileSync(`${folder}/${file}.dev.csv`, 'utf8');
    const done = await importWhole(shop, new Blob([text]));
    expect(done).toMatchObject({ added: rows, known: 0, ended: true });
    const byNumber = (a: Record_, b: Record_) => (`${a['number']}` < `${b['number']}` ? -1 : 1);
    const found = [...shop.table('archive'), ...shop.rows()].sort(byNumber);
    const expected = rowsOf(text).map(of);
    expect(expected).toHaveLength(rows);
    const wrong = found.flatMap((row, at) => {
      try {
        expect(row).toMatchObject(expected[at] ?? {});
        return [];
      } catch (error) {
        return [`${row['number']}: ${error}`];
      }
    });
    expect(wrong.slice(0, 2)).toEqual([]);
    expect(shop.outbox()).toEqual([]);
    expect(shop.verify()).toMatchObject({ complaints: rows, brokenChains: [], differences: [] });
  }, 240_000);
});
