// Files as other programs write them: what stands around the table, how cells are wrapped, and what their columns are called.
import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { type Choices, type Findings, scan } from '../../src/complaints/import/pages/scan.ts';

async function read(csv: string, choices: Partial<Choices> = {}): Promise<Findings> {
  const found = await scan(new Blob([csv]), { today: '2026-11-20', ...choices });
  if (typeof found === 'string') throw new Error(found);
  return found;
}

async function entriesOf(csv: string, choices: Partial<Choices> = {}) {
  const findings = await read(csv, choices);
  const rows = [];
  for await (const some of parcels(new Blob([csv]), findings)) rows.push(...some);
  return rows;
}

const columnsOf = ({ mapping, header }: Findings) =>
  Object.fromEntries(Object.entries(mapping).map(([field, at]) => [field, header[at]]));

/** Columns in the order in which each program writes them; what stands in them is invented. Those of Zendesk, Freshdesk and
 * osTicket are as public programs write and read them; the others are from memory. */
const programs: readonly (readonly [string, string, object])[] = [
  [
    'Zendesk',
    `Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,Full resolution time in minutes,Agent wait time in minutes,Requester wait time in minutes,On hold time in minutes
1,4711,Grace Chen,361004711,,grace@shop.example,shop.example,Grace Chen,Li,Support,The soup was cold when it came,,Solved,Normal,Mail,Incident,2026-03-02 10:00,2026-03-02 10:00,2026-03-02 10:00,Linden,,2026-03-02 10:00,2026-03-03 12:00,26,Good,1,1,0,1,34,,1560,,,,
1,4712,Noah Kim,361004712,,noah@shop.example,shop.example,Noah Kim,Tom,Support,The parcel held no cup at all,,Open,Normal,Mail,Incident,2026-03-04 10:00,2026-03-04 10:00,2026-03-04 10:00,Linden,,2026-03-04 10:00,,,Offered,1,1,0,1,34,,1560,,,,
1,4713,Ada Wu,361004713,,ada@shop.example,shop.example,Ada Wu,Li,Support,It came four days too late,,Closed,Normal,Mail,Incident,2026-03-05 10:00,2026-03-05 10:00,2026-03-05 10:00,Linden,,2026-03-05 10:00,2026-03-06 09:00,26,Bad,1,1,0,1,34,,1560,,,,`,
    {
      ...{ reference: 'Id', name: 'Requester', mail: 'Requester email', what: 'Subject' },
      ...{ status: 'Status', owner: 'Assignee', received: 'Created at', resolved: 'Solved at' },
      ...{ score: 'Satisfaction Score', company: 'Organization', kind: 'Ticket type' },
    },
  ],
  [
    'Freshdesk',
    `Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Full name,Email,Work phone,Mobile phone,Company Name,Contact ID
81,The soup was cold when it came,Closed,Low,Email,Problem,Li,Support,2026-03-02 10:00:00,2026-03-02 10:00:00,2026-03-03 10:00:00,2026-03-04 10:00:00,2026-03-02 10:00:00,2026-03-02 11:00:00,00:00,01:00:00,24:00:00,1,1,Within SLA,Within SLA,,,Grace Chen,grace@shop.example,020 7946 0018,,Linden,8281
82,The parcel held no cup at all,Open,Low,Email,Problem,Tom,Support,2026-03-03 10:00:00,2026-03-03 10:00:00,,,2026-03-03 10:00:00,,00:00,,,1,1,,,,,Noah Kim,noah@shop.example,020 7946 0019,,Linden,8282
83,It came four days too late,Open,Low,Email,Problem,Tom,Support,2026-03-04 10:00:00,2026-03-04 10:00:00,,,2026-03-04 10:00:00,,00:00,,,1,1,,,,,Ada Wu,ada@shop.example,020 7946 0020,,Linden,8283`,
    {
      ...{ reference: 'Ticket ID', what: 'Subject', status: 'Status', owner: 'Agent' },
      ...{ received: 'Created time', resolved: 'Resolved time', closed: 'Closed time' },
      ...{ firstAnswered: 'Initial response time', name: 'Full name', mail: 'Email' },
      ...{ phone: 'Work phone', company: 'Company Name', kind: 'Type' },
    },
  ],
  [
    'Zoho Desk',
    `Ticket Id,Request Id,Account Name,Contact Name,Email (Ticket),Phone (Ticket),Subject,Description,Status (Ticket),Ticket Owner,Created Time (Ticket),Ticket Closed Time,Category (Ticket)
1001,5,Linden,Grace Chen,grace@shop.example,020 7946 0018,Cold soup,The soup was cold when it came.,Closed,Li,02 Mar 2026 10:00 AM,03 Mar 2026 10:00 AM,Food
1002,6,Linden,Noah Kim,noah@shop.example,020 7946 0019,No cup,The parcel held no cup at all.,Open,Tom,03 Mar 2026 10:00 AM,,Parcel
1003,7,Linden,Ada Wu,ada@shop.example,020 7946 0020,Late,It came four days too late.,Open,Tom,04 Mar 2026 10:00 AM,,Parcel`,
    {
      ...{ reference: 'Ticket Id', company: 'Account Name', name: 'Contact Name' },
      ...{ mail: 'Email (Ticket)', phone: 'Phone (Ticket)', what: 'Description' },
      ...{ status: 'Status (Ticket)', owner: 'Ticket Owner', received: 'Created Time (Ticket)' },
      ...{ closed: 'Ticket Closed Time', kind: 'Category (Ticket)' },
    },
  ],
  [
    'HubSpot',
    `Ticket ID,Ticket name,Ticket description,Pipeline,Ticket status,Create date,Close date,Ticket owner,Associated Contact,Associated Company
9001,Cold soup,The soup was cold when it came.,Support,Closed,2026-03-02 10:00,2026-03-03 10:00,Li,Grace Chen,Linden
9002,No cup,The parcel held no cup at all.,Support,New,2026-03-03 10:00,,Tom,Noah Kim,Linden
9003,Late,It came four days too late.,Support,New,2026-03-04 10:00,,Tom,Ada Wu,Linden`,
    {
      ...{ reference: 'Ticket ID', what: 'Ticket description', status: 'Ticket status' },
      ...{ received: 'Create date', closed: 'Close date', owner: 'Ticket owner' },
      ...{ name: 'Associated Contact', company: 'Associated Company' },
    },
  ],
  [
    'Shopify',
    `Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Notes,Billing Name,Phone
#1001,grace@shop.example,paid,fulfilled,GBP,12.00,2026-03-02 10:00:00 +0000,The cup arrived broken in its box.,Grace Chen,+44 20 7946 0018
#1002,noah@shop.example,refunded,fulfilled,GBP,8.00,2026-03-03 10:00:00 +0000,He wants the other colour sent.,Noah Kim,+44 20 7946 0019
#1003,ada@shop.example,paid,fulfilled,GBP,9.00,2026-03-04 10:00:00 +0000,The parcel came four days late.,Ada Wu,+44 20 7946 0020`,
    {
      ...{ order: 'Name', mail: 'Email', received: 'Created at', what: 'Notes' },
      ...{ name: 'Billing Name', phone: 'Phone' },
    },
  ],
  [
    'osTicket',
    `Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,SLA Due Date,Due Date,Closed Date,Overdue,Merged,Linked,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count,Attachment Count,Task Count
481516,2026-03-02 10:00:00,The soup was cold when it came,Grace Chen,grace@shop.example,Normal,Kitchen,Food,Web,Closed,2026-03-02 10:00:00,2026-03-02 10:00:00,,2026-03-03 10:00:00,0,0,0,1,Li,,2,0,0,0
481517,2026-03-03 10:00:00,The parcel held no cup at all,Noah Kim,noah@shop.example,Normal,Parcels,Post,Web,Open,2026-03-03 10:00:00,2026-03-03 10:00:00,,,0,0,0,0,Tom,,2,0,0,0
481518,2026-03-04 10:00:00,It came four days too late,Ada Wu,ada@shop.example,Normal,Parcels,Post,Web,Open,2026-03-04 10:00:00,2026-03-04 10:00:00,,,0,0,0,0,Tom,,2,0,0,0`,
    {
      ...{ reference: 'Ticket Number', received: 'Date Created', what: 'Subject', name: 'From' },
      ...{ mail: 'From Email', status: 'Current Status', closed: 'Closed Date' },
      ...{ owner: 'Agent Assigned', place: 'Department' },
    },
  ],
  [
    'Google Forms',
    `Timestamp,Email Address,What went wrong?,How can we reach you?,How satisfied are you?
2026/03/02 10:00:00 am,grace@shop.example,The soup was cold when it came.,020 7946 0018,2
2026/03/03 10:00:00 am,noah@shop.example,The parcel held no cup at all.,020 7946 0019,3
2026/03/04 10:00:00 am,ada@shop.example,It came four days too late.,020 7946 0020,1`,
    {
      ...{ received: 'Timestamp', mail: 'Email Address', what: 'What went wrong?' },
      phone: 'How can we reach you?',
    },
  ],
  [
    '有赞',
    `订单号,售后编号,申请时间,售后类型,售后状态,退款原因,退款说明,收货人,收货人手机,商品名称
E20260302100001,2026030200001,2026-03-02 10:00:00,仅退款,已完成,质量问题,杯子收到时已经碎了，包装里没有缓冲。,王小明,13800138000,马克杯
E20260303100002,2026030300002,2026-03-03 10:00:00,退货退款,处理中,发错货,我要的是蓝色，寄来的却是白色的。,陈佳怡,13900139000,马克杯
E20260304100003,2026030400003,2026-03-04 10:00:00,退货退款,处理中,其他,等了四天才到，咖啡豆已经受潮了。,李雷,13700137000,咖啡豆`,
    {
      ...{ order: '订单号', reference: '售后编号', received: '申请时间', kind: '售后类型' },
      ...{ status: '售后状态', what: '退款说明', name: '收货人', phone: '收货人手机' },
    },
  ],
  [
    '企业微信',
    `填写人,反馈时间,联系方式,反馈内容,所属网点,跟进人
王小明,2026年3月2日 10:00,13800138000,汤送来的时候已经凉了，没有人解释。,东门店,李雷
陈佳怡,2026年3月3日 10:00,13900139000,排队四十分钟，轮到我时说卖完了。,西门店,韩梅
赵强,2026年3月4日 10:00,13700137000,发票开错了公司名称，至今没有重开。,东门店,李雷`,
    {
      ...{ name: '填写人', received: '反馈时间', phone: '联系方式', what: '反馈内容' },
      ...{ place: '所属网点', owner: '跟进人' },
    },
  ],
  [
    '12345',
    `工单编号,来电时间,来电人,联系电话,诉求标题,诉求内容,诉求类别,承办单位,工单状态,办结时间,答复内容,满意度
SZ2026030200001,2026-03-02 10:00:00,王女士,13800138000,噪音扰民,楼下餐馆夜里十二点还在装修，无法入睡。,环境,街道办,已办结,2026-03-05 10:00:00,已责令停工。,满意
SZ2026030300002,2026-03-03 10:00:00,陈先生,13900139000,路灯不亮,小区门口路灯坏了两周，晚上很危险。,市政,城管局,办理中,,,
SZ2026030400003,2026-03-04 10:00:00,李女士,13700137000,退费,健身房关门，剩余的会费一直不退还。,消费,市监局,已办结,2026-03-09 10:00:00,已调解退费。,非常满意`,
    {
      ...{ reference: '工单编号', received: '来电时间', name: '来电人', phone: '联系电话' },
      ...{ what: '诉求内容', kind: '诉求类别', owner: '承办单位', status: '工单状态' },
      ...{ closed: '办结时间', result: '答复内容', score: '满意度' },
    },
  ],
];

test.each(
  programs,
)('columns of %s are recognised, and every row is read', async (_, csv, columns) => {
  const found = await read(csv);
  expect(columnsOf(found)).toMatchObject(columns);
  expect([found.count, found.troubles, found.questions]).toEqual([3, [], []]);
});

const table = [
  'no,date,text,name',
  '1,2026-03-02,The soup was cold,Wang',
  '2,2026-03-03,"Too late, again",Chen',
  '3,2026-03-04,No cup at all,Kim',
];
const texts = ['The soup was cold', 'Too late, again', 'No cup at all'];
const textsIn = async (csv: string, choices: Partial<Choices> = {}): Promise<unknown[]> =>
  (await entriesOf(csv, choices)).map(({ what }) => what);

const preamble = (lines: number): string[] =>
  Array.from({ length: lines }, (_, at) =>
    at % 3 === 0
      ? `Exported by Anna on 2026-03-0${1 + (at % 9)}`
      : at % 3 === 1
        ? ''
        : 'Branch,All',
  );

test.each([3, 7, 12, 24])('%d lines above the headings are none of the table', async (lines) => {
  expect(await textsIn([...preamble(lines), ...table].join('\n'))).toEqual(texts);
  expect((await read([...preamble(lines), ...table].join('\n'))).header).toEqual(
    table[0]?.split(','),
  );
});

test.each([
  [
    'a line that says what parts the cells',
    [
      'sep=;',
      ...table.map((line) =>
        line.replace('"Too late, again"', '"Too late, again"').replaceAll(/,(?! )/g, ';'),
      ),
    ],
  ],
  ['sums at the end', [...table, 'Total,,,3', '合计：3,,,']],
  ['the headings once more', [...table.slice(0, 2), table[0], ...table.slice(2)]],
  [
    'the headings at the top of each page',
    table.flatMap((line, at) => (at > 0 ? [table[0], line] : [line])),
  ],
  ['a rule below it', [...table, '#------------------,,,', '----------']],
])('%s is none of the table', async (_, lines) => {
  expect(await textsIn(lines.join('\n'))).toEqual(texts);
  expect((await read(lines.join('\n'))).troubles).toEqual([]);
});

test('sums and repeated headings are counted, so that nobody misses a row', async () => {
  expect((await read([...table, table[0], 'Total,,,3'].join('\n'))).passedOver).toBe(2);
});

test.each([
  ['LF', '\n', '\n'],
  ['CRLF', '\r\n', '\r\n'],
  ['CR', '\r', '\r'],
  ['a CRLF heading over LF rows', '\r\n', '\n'],
  ['an LF heading over CRLF rows', '\n', '\r\n'],
])('lines that end in %s', async (_, first, rest) => {
  const [heading = '', ...rows] = table;
  const entries = await entriesOf(`${heading}${first}${rows.join(rest)}${rest}`);
  expect(entries.map(({ what, name }) => [what, name])).toEqual([
    ['The soup was cold', 'Wang'],
    ['Too late, again', 'Chen'],
    ['No cup at all', 'Kim'],
  ]);
});

test('cells with a tab behind each, or a tick before it, as payment programs write them', async () => {
  const wrapped = (before: string, after: string) =>
    [
      'no,date,text,name',
      ...[
        ['1', '2026-03-02', 'The soup was cold', 'Wang'],
        ['2', '2026-03-03', 'Too late', 'Chen'],
      ].map((cells) => cells.map((cell) => `${before}${cell}${after}`).join(',')),
    ].join('\n');
  const padded = wrapped('', '\t').replace('no,date,text,name', 'no\t,date\t,text\t,name\t');
  for (const csv of [padded, wrapped('', '\t'), wrapped('`', '')]) {
    expect(await textsIn(csv)).toEqual(['The soup was cold', expect.stringMatching(/^Too late$/)]);
  }
});

test.each([
  [';', 'no;date;text\n1;2026-03-02;Cold, and late, and no cup, ever\n2;2026-03-03;Nobody came'],
  ['\t', 'no\tdate\ttext\n1\t2026-03-02\tCold, late\n2\t2026-03-03\tNobody, ever'],
  ['|', 'no|date|text\n1|2026-03-02|Cold, late; sad\n2|2026-03-03|Nobody'],
])('what parts the cells is found: %j', async (delimiter, csv) => {
  expect(Object.keys((await read(csv)).mapping).sort()).toEqual(['received', 'reference', 'what']);
  const other = delimiter === ';' ? '|' : ';';
  expect(await scan(new Blob([csv]), { today: '2026-11-20', delimiter: other })).toBe(
    'no-date-column',
  );
});

test('="00123" is 00123', async () => {
  const csv =
    'no,date,text,order\n="00123",2026-03-02,Cold,"=""0042"""\n="00124",2026-03-03,Late,="0043"';
  expect(await entriesOf(csv)).toMatchObject([{ order: '0042' }, { order: '0043' }]);
});

test('a long number that a spreadsheet shortened is said, with its column', async () => {
  const csv =
    'date,text,order no\n2026-03-02,Cold,1.23457E+12\n2026-03-03,Late,1.23457E+12\n2026-03-04,Sad,77';
  expect((await read(csv)).shortened).toEqual([
    { heading: 'order no', example: '1.23457E+12', rows: 2 },
  ]);
});

test('signs that could not be read are said', async () => {
  const { strange } = await read(
    'date,text\n2026-03-02,The \ue0a5 cup\n2026-03-03,The \ufffd cup\n2026-03-04,fine',
  );
  expect(strange).toEqual({ rows: 2, example: 'The \ue0a5 cup' });
});

test('columns are known by what stands in them, and it is said why', async () => {
  const csv = `a,b,c,d,e
77,2026-03-02 10:00,grace@shop.example,020 7946 0018,"The soup was cold when it came, and nobody answered."
78,2026-03-03 10:00,noah@shop.example,020 7946 0019,"The parcel held no cup at all, only paper."
79,2026-03-04 10:00,ada@shop.example,020 7946 0020,"It came four days too late, and wet."`;
  const { mapping, why, examples } = await read(csv);
  expect(mapping).toEqual({ received: 1, mail: 2, phone: 3, what: 4 });
  expect(new Set(Object.values(why))).toEqual(new Set(['cells']));
  expect(examples[2]).toBe('grace@shop.example');
});

test('a heading does not win over cells that cannot be what it says', async () => {
  const csv = `Time,Mail,Date
3 days,letter,2026-03-02
2 days,letter,2026-03-03
9 days,letter,2026-03-04`;
  expect((await read(csv)).mapping).toEqual({ received: 2 });
});

test('a row without a text does not say its own number; what is known of it is kept', async () => {
  const csv = 'no,date,text,name\n7,2026-03-02,,Wang\n8,2026-03-03,Cold,Chen\n9,2026-03-04,,';
  const found = await read(csv);
  expect(found.troubles).toEqual([{ row: 4, reason: 'nothing-said', detail: '' }]);
  const [first] = await entriesOf(csv);
  expect(first).toMatchObject({ name: 'Wang', extra: 'no: 7' });
  expect(first).not.toHaveProperty('what');
});

test('a mail address in the column of phones is one', async () => {
  const csv =
    'date,text,联系方式\n2026-03-02,Cold,13800138000\n2026-03-03,Late,noah@shop.example\n2026-03-04,Sad,13900139000\n2026-03-05,Wet,13700137000\n2026-03-06,Dry,13700137001\n2026-03-06,Dry,13700137002';
  const entries = await entriesOf(csv);
  expect(entries[0]).toMatchObject({ phone: '13800138000' });
  expect(entries[1]).toMatchObject({ mail: 'noah@shop.example' });
  expect(entries[1]).not.toHaveProperty('phone', 'noah@shop.example');
});

describe('the same rows after a spreadsheet wrote their dates in its own way', () => {
  const rewritten = [
    ['2026-03-02 10:00:33', '2026/3/2 10:00'],
    ['2026-03-02T10:00:00', '2 March 2026 10:00'],
    ['2026-03-02', '46083'],
    ['13/04/2026', '2026-04-13'],
  ] as const;
  test.each(rewritten)('%s and %s are one instant, and one row', async (before, after) => {
    const keys = async (date: string, head: string) =>
      (await entriesOf(`${head}date,text\n${head && '7,'}${date},Cold`)).map(({ key }) => key);
    for (const head of ['no,', ''])
      expect(await keys(after, head)).toEqual(await keys(before, head));
  });

  test('rows that came in before instants were compared are known, too', async () => {
    const [entry] = await entriesOf('no,date,text\n7,2026-03-02 10:00,Cold');
    expect(entry?.formerly).toMatch(/^[0-9a-f]{64} 1$/);
    expect(entry?.formerly).not.toBe(entry?.key);
  });
});
