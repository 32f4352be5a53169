// Every public function, called by whoever can open the sheet. Roles guide honest people: whoever is unknown may look.
import { openShop, people, type Shop } from './shop.ts';

const first = 'R-2026-0001';
const stranger = 'stranger@elsewhere.example';
const callers = {
  stranger,
  staff: people.Tom,
  manager: people.Mei,
  principal: people.Anna,
} as const;
type Caller = keyof typeof callers;

let asMade: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.oneClockRunAfter(10);
  // Somebody with whom the file was shared, and whom the Team does not know.
  const book = shop.google.world.spreadsheets[shop.google.world.spreadsheetId];
  Object.assign(book ?? {}, { editors: [...(book?.editors ?? []), stranger] });
  asMade = shop.remembered();
}, 60_000);

/** What one call comes to: what it was refused with, 'done', 'shown', or 'threw'. */
function outcome(name: string, args: object, caller: Caller): string {
  const shop = asMade();
  const before = JSON.stringify(shop.google.world.spreadsheets);
  try {
    const result = shop.call<{ done?: boolean; refused?: string } | null>(
      name,
      args,
      callers[caller],
    );
    if (result?.refused) return result.refused;
    if (result?.done) return 'done';
  } catch {
    return 'threw';
  }
  return JSON.stringify(shop.google.world.spreadsheets) === before ? 'shown' : 'wrote';
}

const about = (args: object = {}) => ({ id: 'by-whomever', number: first, ...args });
const solution = { result: 'New cup', remedy: '', justified: 'yes', cause: '', value: null };
const log = { what: 'Wet floor', who: '', reach: '', hurt: false, channel: 'counter', place: '' };

/** What staff, manager and principal get; a stranger is always refused with `not-in-team`. */
const actions: Readonly<Record<string, [args: object, staff: string, leads: string]>> = {
  take: [about(), 'done', 'done'],
  handOver: [about({ to: 'Mei' }), 'not-your-role', 'done'],
  answer: [about({ text: 'Sorry.' }), 'done', 'done'],
  letter: [about({ text: 'Sorry.' }), 'done', 'done'],
  writing: [about(), 'done', 'done'],
  takeBack: [{ id: 'by-whomever', key: `ack:${first}` }, 'mail-gone', 'mail-gone'],
  told: [about({ by: 'phone', at: '', text: 'Sorry.' }), 'done', 'done'],
  customerAnswered: [about({ text: 'Yes' }), 'done', 'done'],
  note: [about({ text: 'A note' }), 'done', 'done'],
  wait: [about({ text: 'For a photo' }), 'done', 'done'],
  promise: [
    about({ what: 'A cup', who: 'Li', due: '2026-11-25T12:00', tell: false }),
    'done',
    'done',
  ],
  keepPromise: [about({ text: 'Sent' }), 'unknown-promise', 'unknown-promise'],
  resolve: [about(solution), 'done', 'done'],
  close: [about({ accepted: 'yes' }), 'not-resolved', 'not-resolved'],
  reopen: [about({ text: 'Again' }), 'not-closed', 'not-closed'],
  edit: [about({ name: 'Wang' }), 'done', 'done'],
  surveyAnswer: [
    about({ score: 5, expected: 'as', comeBack: 'yes', comment: '', noMore: false }),
    'nothing-to-ask',
    'nothing-to-ask',
  ],
  notReached: [about(), 'nothing-to-ask', 'nothing-to-ask'],
  doNotAsk: [about(), 'done', 'done'],
  mayAsk: [about(), 'done', 'done'],
  withdraw: [about({ why: 'spam' }), 'done', 'done'],
  restore: [about(), 'not-closed', 'not-closed'],
  help: [about({ text: 'He shouts' }), 'done', 'done'],
  askApproval: [about({ value: 5000, text: 'Ruined suit' }), 'done', 'done'],
  approve: [about({ granted: true, text: '' }), 'not-approver', 'nothing-to-approve'],
  erase: [about(), 'not-your-role', 'person-open'],
  isAboutThem: [about(), 'nothing-asked', 'nothing-asked'],
  isNotAboutThem: [about(), 'nothing-asked', 'nothing-asked'],
  wasHurt: [about(), 'nothing-asked', 'nothing-asked'],
  wasNotHurt: [about(), 'nothing-asked', 'nothing-asked'],
  quickLog: [{ id: 'by-whomever', ...log }, 'done', 'done'],
  dismiss: [{ id: 'by-whomever', code: 'commit-failed', where: '' }, 'not-your-role', 'done'],
  sendAgain: [{ id: 'by-whomever', key: `ack:${first}` }, 'mail-gone', 'mail-gone'],
  beAway: [
    { id: 'by-whomever', name: 'Li', from: '2030-01-01', to: '2030-01-02', standIn: '' },
    'not-your-role',
    'done',
  ],
  handAllOver: [{ id: 'by-whomever', name: 'Li', to: 'Mei' }, 'not-your-role', 'done'],
  decideFlood: [{ id: 'by-whomever', since: 1, verdict: 'fake' }, 'not-your-role', 'flood-over'],
};

describe.each(Object.entries(actions))('%s', (name, [args, staff, leads]) => {
  test.each([
    ['stranger', 'not-in-team'],
    ['staff', staff],
    ['manager', leads],
    ['principal', leads],
  ] as const)('by a %s: %s', (caller, expected) => {
    expect(outcome(name, args, caller)).toBe(expected);
  });

  test('with anything else than the contract says: refused, nothing written', () => {
    const misnumbered = 'number' in args ? [{ ...args, number: { a: 1 } }] : [];
    for (const wrong of ['text', 7, [], {}, { ...args, id: '=1+1' }, ...misnumbered]) {
      expect(outcome(name, wrong as object, 'staff')).toBe('bad-arguments');
    }
  });
});

const shop1 = { key: 'k', row: 2, received: '2020-05-20T00:00:00', status: 'closed', what: 'Cold' };
const file = { id: 'by-whomever', name: 'old.csv', total: 1, from: 0, rows: [shop1] };

describe('history is brought in by those who lead', () => {
  test.each([
    ['importRows', file, 'done'],
    ['importNext', { id: 'by-whomever' }, 'import-unknown'],
    ['importStop', { id: 'by-whomever' }, 'import-unknown'],
  ] as const)('%s', (name, args, leads) => {
    const found = (Object.keys(callers) as Caller[]).map((caller) => outcome(name, args, caller));
    expect(found).toEqual(['not-in-team', 'not-your-role', leads, leads]);
    for (const wrong of ['text', 7, [], {}, { ...args, id: '=1+1' }]) {
      expect(outcome(name, wrong as object, 'manager')).toBe('bad-arguments');
    }
  });

  test.each([
    { ...shop1, received: '2020-02-30T00:00:00' },
    { ...shop1, what: '', received: '' },
    { ...shop1, owner: 'x'.repeat(501) },
    { ...shop1, status: 'mine' },
  ])('a row that is none is refused: %j', (row) => {
    expect(outcome('importRows', { ...file, rows: [row] }, 'manager')).toBe('bad-arguments');
  });

  test.each([
    ['importTabs', {}, 'done'],
    ['importTab', { sheetId: 0, from: 0, most: 10 }, 'import-tab-gone'],
    ['importPhones', { phones: ['1'] }, 'done'],
  ] as const)('%s', (name, args, leads) => {
    const found = (Object.keys(callers) as Caller[]).map((caller) => outcome(name, args, caller));
    expect(found).toEqual(['not-in-team', 'not-your-role', leads, leads]);
  });

  test('everybody may see how far it is', () => {
    const seen = (Object.keys(callers) as Caller[]).map((c) => outcome('importStatus', {}, c));
    expect(seen).toEqual(['done', 'done', 'done', 'done']);
  });
});

const looks = [
  ...['queue', 'health', 'selected', 'find', 'known', 'complaint', 'poster', 'absences'],
] as const;
test.each(looks)('everybody who can open the sheet may look: %s', (name) => {
  for (const caller of Object.keys(callers) as Caller[]) {
    expect([caller, outcome(name, { number: first, text: 'cup' }, caller)]).toEqual([
      caller,
      'shown',
    ]);
  }
});

test.each([
  'theirData',
  'personFile',
])('what is kept of a person is for those who lead: %s', (name) => {
  const found = (Object.keys(callers) as Caller[]).map((c) => outcome(name, { number: first }, c));
  expect(found).toEqual(['not-your-role', 'not-your-role', 'shown', 'shown']);
});

test.each([
  'describeDesk',
  'listMails',
  'report',
  'verifyDesk',
])('scripts are for those who lead: %s', (name) => {
  const found = (Object.keys(callers) as Caller[]).map((caller) => outcome(name, {}, caller));
  expect(found).toEqual(['threw', 'threw', 'shown', 'shown']);
});

const opening: Readonly<Record<string, object>> = {
  openDesk: {},
  tick: { item: 'poster', done: true },
};
test.each(Object.entries(opening))('%s is for the business owner', (name, args) => {
  const found = (Object.keys(callers) as Caller[]).map((caller) => outcome(name, args, caller));
  expect(found).toEqual(['principal-only', 'principal-only', 'principal-only', 'done']);
});

test.each([
  ['answerCopy', { choice: 'new' }, 'no-copy'],
  ['takeOver', {}, 'not-yours'],
] as const)('%s changes nothing of a desk whose installer is here', (name, args, refused) => {
  for (const caller of ['stranger', 'staff', 'manager'] as const) {
    expect([caller, outcome(name, args, caller)]).toEqual([caller, refused]);
  }
});

test('the desk is set up anew by nobody but who set it up', () => {
  const again = asMade().call('demoSettings', { language: 'en' }) as { settings: object };
  for (const caller of ['stranger', 'staff', 'manager'] as const) {
    const shop = asMade();
    const result = shop.call('setUpDesk', again.settings, callers[caller]);
    expect([caller, result]).toMatchObject([caller, { done: false }]);
  }
});

test.each([
  'handleClock',
  'handleFormSubmit',
  'handleEdit',
])('no sidebar wakes a trigger of ours: %s', (name) => {
  for (const caller of Object.keys(callers) as Caller[]) {
    expect(outcome(name, { triggerUid: 'guessed' }, caller)).toMatch(/^(shown|threw)$/);
  }
});

test('every function that can be called from outside is in one of these tables', () => {
  const shop = asMade();
  const known = [...Object.keys(actions), ...looks, ...Object.keys(opening)];
  const others = [
    ...['describeDesk', 'listMails', 'report', 'verifyDesk', 'table', 'functionSchemas'],
    ...['demoSettings', 'setUpDesk', 'setUpDefaults', 'checkDesk', 'showCheck', 'showOpening'],
    ...['showPoster', 'sortComplaints', 'showRecords', 'hideRecords', 'theirData', 'personFile'],
    ...['answerCopy', 'takeOver'],
    ...[
      'importRows',
      'importNext',
      'importStop',
      'importStatus',
      'importTabs',
      'importTab',
      'importReader',
      'importPhones',
    ],
    ...['onOpen', 'showSetUp', 'showSidebar', 'handleClock', 'handleFormSubmit', 'handleEdit'],
  ];
  const code = shop.google.files['Code.js'] ?? '';
  const callable = [...code.matchAll(/^function (\w+)\(\) \{ return __app\./gm)].map(
    ([, name]) => name,
  );
  const doors = shop.call<Readonly<Record<string, object>>>('functionSchemas');
  const behind = Object.values(doors).flatMap((calls) => Object.keys(calls));
  const inFront = callable.filter((name) => name === undefined || !(name in doors));
  expect([...inFront, ...behind].sort()).toEqual([...known, ...others].sort());
});
