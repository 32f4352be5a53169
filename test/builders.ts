// Desks, complaints and people for tests: complete, plausible, and only what a test cares about said by the test.

import type { Promised } from '../src/complaints/promises/promises.ts';
import { fromIso } from '../src/desk/calendar.ts';
import { blankFacts, type Complaint } from '../src/desk/complaint.ts';
import { type Desk, type Row, untyped } from '../src/desk/desk.ts';
import { nextStep } from '../src/desk/next-step.ts';
import type { Person } from '../src/desk/people.ts';
import { defaultSettings, type Rule, type Settings } from '../src/desk/policy.ts';
import { blankRecord } from '../src/desk/registers.ts';
import type { Response } from '../src/desk/response.ts';
import { blankState, type FormLink, type State } from '../src/desk/state.ts';
import { words } from '../src/desk/words.ts';
import { addWorkingMinutes, type Hours } from '../src/desk/working-hours.ts';

/** An instant that must be right: '2026-11-24T15:00:00+08:00' or '...Z'. */
export function instant(iso: string): number {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms) || fromIso(new Date(ms).toISOString()) !== ms) throw new Error(iso);
  return ms;
}

const day = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];

/** Monday to Friday, 9-12 and 13-18, Taipei. */
export const officeHours: Hours = {
  zone: 'Asia/Taipei',
  week: [day, day, day, day, day, [], []],
  exceptions: {},
};

export const aPerson = (part: Partial<Person> = {}): Person => ({
  name: 'Li',
  mail: 'li@linden.example',
  role: 'staff',
  department: 'Shop',
  places: [],
  skills: [],
  languages: [],
  capacity: null,
  workdays: [],
  limit: null,
  limitDay: null,
  limitMonth: null,
  awayFrom: '',
  awayTo: '',
  standIn: '',
  ...part,
});

export const anna = aPerson({ name: 'Anna', mail: 'anna@linden.example', role: 'principal' });
export const mei = aPerson({
  name: 'Mei',
  mail: 'mei@linden.example',
  role: 'manager',
  limit: 5000,
});
export const li = aPerson({ limit: 100 });

export const aRule = (part: Partial<Rule> = {}): Rule => ({
  kind: 'Product',
  names: { en: 'Product', 'zh-Hans': '商品', 'zh-Hant': '商品' },
  purpose: 'complaint',
  goesTo: '',
  skill: '',
  severity: 'normal',
  firstAnswerHours: null,
  solveHours: null,
  ...part,
});

export const someSettings = (part: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  businessName: 'Linden Coffee',
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  zone: 'Asia/Taipei',
  urgentPhone: '02-2345-6789',
  emergencyPhone: '119',
  deskMail: 'desk@linden.example',
  ...part,
});

export const aForm = (part: Partial<FormLink> = {}): FormLink => ({
  formId: 'form-en',
  language: 'en',
  purpose: 'complaint',
  sheetId: 501,
  before: 0,
  publicUrl: 'https://forms.example/en',
  prefill: 'https://forms.example/en?usp=pp_url&entry.1={reference}&entry.2={score}',
  questions: {},
  ...part,
});

export const someState = (part: Partial<State> = {}): State => ({
  ...blankState,
  spreadsheetId: 'sheet-1',
  installer: anna.mail,
  secret: 'a secret for tests',
  practising: false,
  forms: [aForm(), aForm({ formId: 'sat-en', purpose: 'satisfaction', sheetId: 502 })],
  ...part,
});

/** Tuesday 24 November 2026, 10:00 in Taipei. */
export const tuesdayAtTen = instant('2026-11-24T10:00:00+08:00');

export function aComplaint(part: Partial<Complaint> = {}): Complaint {
  const received = part.received ?? tuesdayAtTen;
  const facts = {
    ...blankFacts,
    number: 'R-2026-0042',
    head: '',
    received,
    channel: 'form' as const,
    language: 'en' as const,
    name: 'Wang Xiaoming',
    mail: 'wang@example.com',
    what: 'The cup arrived broken.',
    wanted: 'A swap',
    kind: 'Product',
    owner: 'Li',
    firstOwner: 'Li',
    reach: 'mail' as const,
    firstAnswerDue: addWorkingMinutes(officeHours, received, 4 * 60),
    solveDue: addWorkingMinutes(officeHours, received, 40 * 60),
    promisesMade: (part.promiseDue ?? null) === null ? 0 : 1,
    ...part,
  };
  return { ...facts, ...nextStep(facts) };
}

export const aRow = (complaint: Complaint = aComplaint(), part: Partial<Row> = {}): Row => ({
  record: complaint,
  edits: {},
  inputs: { do: '', note: '' },
  ...part,
});

export const aResponse = (part: Partial<Response> = {}): Response => ({
  sheetId: 501,
  row: 2,
  serial: 46350.416,
  at: tuesdayAtTen,
  digest: 'd1',
  reckoned: [],
  form: aForm(),
  answers: { what: 'The cup arrived broken.', email: 'wang@example.com', name: 'Wang Xiaoming' },
  extra: [],
  ...part,
});

type DeskPart = Partial<Omit<Desk, 'complaints' | 'promises'>> & {
  readonly complaints?: readonly (Complaint | Row)[];
  /** Left out: what the complaints say that was promised. */
  readonly promises?: readonly Promised[] | Desk['promises'];
};

const isRow = (value: Complaint | Row): value is Row => 'record' in value;

export const aPromise = (part: Partial<Promised> = {}): Promised => ({
  ...(blankRecord('promises') as Promised),
  ...{ id: 'R-2026-0042-P1', number: 'R-2026-0042', what: 'A new cup by post', who: 'Li' },
  ...{ made: tuesdayAtTen, due: tuesdayAtTen + 24 * 3600 * 1000 },
  ...part,
});

/** As its row says that something was promised, and nobody promised anything else. */
function promisedIn({ record }: Row): Promised[] {
  const { number, promise: what, promiseDue: due, owner: who } = record;
  return due === null ? [] : [aPromise({ id: `${number}-P1`, number, what, due, who })];
}

export function aDesk(part: DeskPart = {}): Desk {
  const rows = (part.complaints ?? []).map((value) => (isRow(value) ? value : aRow(value)));
  const given = part.promises ?? [];
  const known = 'size' in given ? [...given.values()].map(({ record }) => record) : given;
  const promises = known.length > 0 ? known : rows.flatMap(promisedIn);
  return {
    now: tuesdayAtTen,
    actor: 'desk',
    entropy: 'entropy of a test',
    spreadsheetId: 'sheet-1',
    spreadsheetUrl: 'https://sheets.example/sheet-1/edit',
    words,
    settings: someSettings(),
    hours: officeHours,
    team: [anna, mei, li],
    rules: [aRule()],
    places: [],
    phrases: [],
    state: someState(),
    archived: new Map(),
    customers: new Map(),
    responses: [],
    responseTabs: new Map(),
    intake: [],
    staged: [],
    typed: [],
    outbox: new Map(),
    log: [],
    answers: [],
    problems: [],
    doubts: [],
    archivedRecords: new Map(),
    unwritable: new Set(),
    ...part,
    complaints: new Map(rows.map((row) => [row.record.number, row])),
    promises: new Map(promises.map((record) => [record.id, { ...untyped, record }])),
  };
}
