// Anything that people, Google and time can do to a shop, as data that a property test can make up and shrink.
import * as fc from 'fast-check';
import { referenceFor } from '../../src/desk/reference.ts';
import { tabs } from '../../src/desk/tabs.ts';
import type { FormEvents, Interference } from '../../src/dev/google/types.ts';
import { type Name, people, type Shop } from './shop.ts';

const names = ['Anna', 'Mei', 'Li', 'Tom'] as const satisfies readonly Name[];
const events = ['normal', 'duplicate', 'blank', 'late', 'missing', 'lost'] as const;
const actions = [
  'take',
  'answer',
  'told',
  'wait',
  'customerAnswered',
  'resolve',
  'close',
  'reopen',
  'promise',
  'handOver',
  'withdraw',
  'restore',
  'letter',
  'note',
  'help',
  'edit',
  'isAboutThem',
  'isNotAboutThem',
  'wasHurt',
  'wasNotHurt',
  'keepPromise',
  'askApproval',
  'approve',
  'surveyAnswer',
  'notReached',
  'doNotAsk',
  'mayAsk',
] as const;
const typed = ['', 'Tom', 'closed', 'Waiting', 'withdrawn', 'urgent', '=1+1', '999', 'x@y.example'];
const harms: Readonly<Record<string, Interference>> = {
  'killed before': { kill: 'before' },
  'killed after': { kill: 'after' },
  'failing before': { fail: 'before' },
  'failing after': { fail: 'after' },
};

const nat = fc.nat({ max: 60 });
const who = fc.constantFrom(...names);

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write'),
      events: fc.constantFrom(...events),
      hurt: fc.boolean(),
      unknown: fc.boolean(),
      about: fc.option(who, { freq: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add'), at: nat, hurt: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('typeRow'), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('away'), who, name: who, days: nat, standIn: who }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('allOver'), who, name: who, standIn: who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete'), who, at: nat }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('act'),
      who,
      at: nat,
      action: fc.constantFrom(...actions),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('log'), who, hurt: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('type'),
      who,
      at: nat,
      column: nat,
      text: fc.constantFrom(...typed),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rate'),
      at: nat,
      score: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('sort'), who, column: nat, ascending: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move'), who, column: nat, to: nat }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('insert'), who, column: nat }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename'), who, at: nat }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait'),
      minutes: fc.constantFrom(0, 1, 5, 60, 600, 1500),
    }),
  },
);
type Doing = typeof step extends fc.Arbitrary<infer Step> ? Step : never;

/** Something is done, and perhaps goes wrong at one of its service calls. */
const happening = fc.record({
  doing: step,
  harm: fc.option(
    fc.record({ k: fc.integer({ min: 1, max: 14 }), how: fc.constantFrom(...Object.keys(harms)) }),
    { freq: 3 },
  ),
});
export type Happening = typeof happening extends fc.Arbitrary<infer Item> ? Item : never;
export const history = fc.array(happening, { minLength: 8, maxLength: 24, size: 'max' });

/** What customers and staff told the desk, and has to be there in the end. */
export class Told {
  readonly whats: string[] = [];
  /** Written down by staff, who may put it right later. */
  readonly byStaff: string[] = [];
  /** Written to what was there: part of it, or a complaint of its own where that is long over. */
  readonly added: string[] = [];
  #count = 0;

  what(): string {
    this.#count += 1;
    return `Complaint ${this.#count}`;
  }
}

export function happens(shop: Shop, { doing, harm }: Happening, told: Told): void {
  let index = 0;
  const stop = shop.google.intercept(({ functionName }) => {
    if (functionName === 'describeDesk') return undefined;
    index += 1;
    return harm && index === harm.k ? harms[harm.how] : undefined;
  });
  const press = does(shop, doing, told);
  try {
    press();
  } catch {
    // A killed call of the sidebar; at the sheet, a cell that may not be edited.
  }
  stop();
  if (harm && doing.do === 'log') press();
}

/** What a person does once more, if it went wrong: the same thing. */
function does(shop: Shop, doing: Doing, told: Told): () => void {
  switch (doing.do) {
    case 'add':
      return adds(shop, doing as never, told);
    case 'write':
    case 'log':
    case 'typeRow':
      return tells(shop, doing as never, told);
    default:
      return () => void others[doing.do]?.(shop, doing as never);
  }
}

interface Telling {
  readonly do: string;
  readonly who: Name;
  readonly hurt: boolean;
  readonly events: FormEvents;
  readonly unknown: boolean;
  readonly about: Name | null;
}

/** By the form, at the counter or in the sheet: each is a complaint of its own. */
function tells(shop: Shop, telling: Telling, told: Told): () => void {
  const what = told.what();
  const { who, hurt } = telling;
  (telling.do === 'write' ? told.whats : told.byStaff).push(what);
  if (telling.do === 'write') return writes(shop, telling, what);
  if (telling.do === 'typeRow') return () => typesRow(shop, who, what);
  const id = what.replace(' ', '-');
  return () => void shop.staff(who).logs(what, { id, hurt });
}

function writes(shop: Shop, { unknown, about, hurt, events }: Telling, what: string): () => void {
  const answers = {
    what,
    ...(unknown ? {} : { email: `${what.replace(' ', '-')}@example.com` }),
    ...(about ? { about } : {}),
    ...(hurt ? { hurt: 'Yes' } : {}),
  };
  return () => shop.customerWrites(answers, { events });
}

/** The customer takes the link of one of our mails. */
function adds(shop: Shop, { at, hurt }: { at: number; hurt: boolean }, told: Told): () => void {
  const what = told.what();
  const number = numberAt(shop, at);
  const isKnown = shop.facts().length > 0;
  (isKnown ? told.added : told.whats).push(what);
  const reference = referenceFor(shop.state().secret, number, 'add');
  // A mail about it bears the moment: nobody writes twice in the same one.
  shop.google.world.clock += 1000;
  return () => shop.customerWrites({ what, reference, ...(hurt ? { hurt: 'Yes' } : {}) });
}

/** Below the others, as a whole row at once. */
function typesRow(shop: Shop, name: Name, what: string): void {
  const columns = shop.columns();
  const rows = shop.grid(sheetId);
  const empty = rows.findIndex((row) => columns.every((_, at) => (row[at] ?? '') === ''));
  const row = empty < 0 ? rows.length : empty;
  shop.google.typeCell(people[name], sheetId, row + 1, columns.indexOf('what') + 1, what);
}

const sheetId = tabs.complaints.sheetId;
const numberAt = (shop: Shop, at: number): string => {
  const known = shop.facts().map(({ number }) => String(number));
  return known[at % Math.max(1, known.length)] ?? 'R-2026-9999';
};
const columnAt = (columns: readonly string[], at: number): number => (at % columns.length) + 1;

interface Args {
  readonly who: Name;
  readonly at: number;
  readonly action: string;
  readonly column: number;
  readonly to: number;
  readonly text: string;
  readonly score: number;
  readonly ascending: boolean;
  readonly minutes: number;
  readonly name: Name;
  readonly standIn: Name;
  readonly days: number;
}

/** Columns by which a row is known: whoever writes over them is told, and undoes it. */
const machine = ['number', 'recorded'];

const others: Readonly<Record<string, (shop: Shop, args: Args) => void>> = {
  act: (shop, { who, at, action }) => {
    const number = numberAt(shop, at);
    const text = `${action} ${shop.google.world.idsGiven}`;
    shop.staff(who).does(action, {
      ...{ number, text, what: text, who, due: '2026-12-01T12:00', tell: true, to: 'Tom', at: '' },
      ...{ by: 'phone', result: text, remedy: '', justified: 'yes', cause: '', value: null },
      ...{ accepted: 'yes', why: 'spam', granted: at % 2 === 0, score: 1 + (at % 5) },
    });
  },
  away: (shop, { who, name, days, standIn }) => {
    const day = (on: number): string =>
      new Date(shop.google.now + on * 86_400_000).toISOString().slice(0, 10);
    const from = days % 3 === 0 ? '' : day(0);
    shop.staff(who).does('beAway', { name, from, to: from && day(days), standIn });
  },
  allOver: (shop, { who, name, standIn }) =>
    void shop.staff(who).does('handAllOver', { name, to: standIn }),
  type: (shop, { who, at, column, text }) => {
    const { row } = shop.cell(numberAt(shop, at), 'number');
    const columns = shop.columns();
    const place = columnAt(columns, column);
    // Whoever logged a complaint may put its text right.
    if ([...machine, 'what'].includes(columns[place - 1] ?? '')) return;
    shop.google.typeCell(people[who], sheetId, row, place, text);
  },
  rate: (shop, { at, score }) => shop.customerRates(numberAt(shop, at), score),
  sort: (shop, { who, column, ascending }) =>
    void shop.google.sortRange(people[who], sheetId, columnAt(shop.columns(), column), ascending),
  move: (shop, { who, column, to }) => {
    const columns = shop.columns();
    const [from, until] = [columnAt(columns, column), columnAt(columns, to)];
    shop.google.moveColumn(people[who], sheetId, from, until);
  },
  insert: (shop, { who, column }) =>
    void shop.google.insertColumns(people[who], sheetId, columnAt(shop.columns(), column)),
  delete: (shop, { who, at }) => {
    const form = shop.state().forms.find(({ purpose }) => purpose === 'complaint');
    const rows = shop.grid(form?.sheetId ?? 0).length;
    if (rows > 1) shop.google.deleteRows(people[who], form?.sheetId ?? 0, rows - (at % (rows - 1)));
  },
  rename: (shop, { who, at }) =>
    void shop.google.renameTab(people[who], sheetId, `It's "tab" ${at}!`),
  wait: (shop, { minutes }) => shop.oneClockRunAfter(minutes),
};
