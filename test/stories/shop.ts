// A coffee shop whose desk runs the built bundle in the local Google. Made once for all files, cloned for each test.
import { demoMails, demoSetUp } from '../../src/complaints/set-up/demo-set-up.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import { blankRecord, keyField, type RegisterName, registerOf } from '../../src/desk/registers.ts';
import type { State } from '../../src/desk/state.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { build } from '../../src/dev/build.ts';
import { type Project, pushProject } from '../../src/dev/google/host/executions/project.ts';
import type { Submission } from '../../src/dev/google/host/forms/submit.ts';
import { createWorld, type NewWorld } from '../../src/dev/google/host/new-world.ts';
import { dataOf } from '../../src/dev/google/host/workbook/cell.ts';
import type { World } from '../../src/dev/google/host/world.ts';
import { forkWorld } from '../../src/dev/google/host/world-copy.ts';
import type { SentMail } from '../../src/dev/google/types.ts';
import { digestOf, keptWhenMade } from '../../src/dev/kept.ts';
import type { Language } from '../../src/language/languages.ts';
import { SameScript } from './same-script.ts';
import { throughDoor } from './through-door.ts';

export const people = {
  Anna: demoMails.principal,
  Mei: demoMails.manager,
  Li: demoMails.staff[0],
  Tom: demoMails.staff[1],
} as const;
export type Name = keyof typeof people;

const minute = 60_000;

export interface Done {
  readonly done: boolean;
  readonly number: string;
  readonly again?: boolean;
  readonly refused?: string;
  readonly say?: string;
}

export type Record_ = Readonly<Record<string, string | number | boolean | null>>;

export interface OutboxMail {
  readonly key: string;
  readonly state: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What is not recorded is as on a new record. */
const asOnARecord = (recorded: object): Record_ =>
  ({ ...blankRecord('complaints'), ...recorded }) as unknown as Record_;

type Answers = Readonly<Record<string, string>>;

export class Shop {
  readonly google: SameScript;

  constructor(google: SameScript) {
    this.google = google;
  }

  /** Through one of the page's doors, or a function of the script by its own name. */
  call<Result>(name: string, args: unknown = {}, as: string = people.Anna): Result {
    return throughDoor(this.google, name, args, { as }) as Result;
  }

  /** A customer fills the complaint form; `what` and others by field. */
  customerWrites(answers: Answers, how: Submission & { language?: Language } = {}): void {
    this.#submit('complaint', answers, how);
  }

  /** A customer clicks a face of the survey mail and submits. */
  customerRates(number: string, score: number, answers: Answers = {}, how: Submission = {}): void {
    const { secret, forms } = this.state();
    const form = forms.find((one) => one.purpose === 'satisfaction');
    const question = this.google.forms
      .find((one) => one.formId === form?.formId)
      ?.questions.find((one) => one.title === form?.questions['score']);
    const chosen = question?.choices.find((choice) => choice.startsWith(String(score))) ?? '';
    const reference = referenceFor(secret, number, 'survey');
    this.#submit('satisfaction', { ...answers, reference, score: chosen }, how);
  }

  /** The business owner answers a question of Monday's letter: 'Yes', 'No' or 'I call the customer myself'. */
  ownerDecides(reference: string, answer: string, word = '', how: Submission = {}): void {
    this.#submit('decision', { reference, answer, word }, how);
  }

  #submit(purpose: string, answers: Answers, how: Submission & { language?: Language }): void {
    const { language = this.state().forms[0]?.language, ...submission } = how;
    const form = this.state().forms.find((f) => f.purpose === purpose && f.language === language);
    if (!form) throw new Error(`no ${purpose} form in ${language}`);
    const titled = Object.entries(answers).map(([field, text]) => [form.questions[field], text]);
    this.google.submitForm(form.formId, Object.fromEntries(titled), submission);
  }

  /** What the sidebar of this person does, with an id of its own. */
  staff(name: Name) {
    const does = (action: string, args: object): Done =>
      this.call<Done>(action, { id: this.#nextId(), ...args }, people[name]);
    return {
      does,
      answers: (number: string, text: string) => does('answer', { number, text }),
      takes: (number: string) => does('take', { number }),
      tells: (number: string, text: string) => does('told', { number, by: 'phone', at: '', text }),
      solves: (number: string, result: string, part: object = {}) =>
        does('resolve', { number, result, ...justified, ...part }),
      closes: (number: string) => does('close', { number, accepted: 'yes' }),
      logs: (what: string, part: object = {}) =>
        does('quickLog', { what, who: '', reach: '', hurt: false, ...counter, ...part }),
    };
  }

  /** More forms in an hour than usual: whoever leads says that they are real. */
  theyAreReal(): void {
    const { flood } = this.call<{ flood: { since: number } | null }>('queue');
    if (!flood) throw new Error('nobody was asked');
    const args = { id: this.#nextId(), since: flood.since, verdict: 'real' };
    const done = this.call<Done>('decideFlood', args);
    if (!done.done) throw new Error(JSON.stringify(done));
  }

  #nextId(): string {
    return `action-${String(this.google.world.idsGiven).padStart(4, '0')}`;
  }

  /** Time passes and triggers fire. */
  later(minutes: number): void {
    this.google.advanceTo(this.google.now + minutes * minute);
  }

  /** Time passes and nothing fires but, at its end, the clock once. */
  oneClockRunAfter(minutes: number): void {
    this.leap(this.google.now + minutes * minute);
  }

  leap(instant: string | number): void {
    this.google.world.clock = typeof instant === 'string' ? Date.parse(instant) : instant;
    this.google.tick();
  }

  /** As it stands, to be opened again and again. */
  remembered(): () => Shop {
    return shopsOf(forkWorld(this.google.world), this.google.project);
  }

  /** Somebody types into a cell of a register. */
  types(name: Name, id: string, field: string, text: string): void {
    const { row, column } = this.cell(id, field);
    this.google.typeCell(people[name], tabs[registerOf(id)].sheetId, row, column, text);
  }

  /** 1-based row and column where a record's field stands now. */
  cell(id: string, field: string): { readonly row: number; readonly column: number } {
    const name = registerOf(id);
    const columns = this.columns(name);
    const [column, key] = [columns.indexOf(field), columns.indexOf(keyField(name))];
    const row = this.grid(tabs[name].sheetId).findIndex((cells) => cells[key] === id);
    if (row < 0 || column < 0) throw new Error(`no ${field} of ${id}`);
    return { row: row + 1, column: column + 1 };
  }

  /** Fields of a register in the order in which they stand. */
  columns(name: RegisterName = 'complaints'): string[] {
    const described = this.call<{ tabs: { key: string; columns: Header[] }[] }>('describeDesk');
    const known = described.tabs.find((tab) => tab.key === name)?.columns ?? [];
    const header = this.grid(tabs[name].sheetId)[0] ?? [];
    return header.map((title) => known.find((one) => one.header === title)?.field ?? '');
  }

  grid(sheetId: number): unknown[][] {
    const { spreadsheets, spreadsheetId } = this.google.world;
    const sheet = spreadsheets[spreadsheetId]?.sheets.find((one) => one.sheetId === sheetId);
    return (sheet?.rows ?? []).map((row) => (row ?? []).map((cell) => dataOf(cell).v ?? ''));
  }

  state(): State {
    const rows = this.grid(tabs.state.sheetId)
      .slice(1)
      .filter(([key]) => key);
    return Object.fromEntries(rows.map(([key, value]) => [key, JSON.parse(String(value))]));
  }

  /** Facts of every complaint as the row keeps them for the machine, without a call. */
  facts(): Record_[] {
    const [header = [], ...rows] = this.grid(tabs.complaints.sheetId);
    const at = header.indexOf(header.find((title) => /recorded/i.test(String(title))));
    return rows.flatMap((row) => (row[at] ? [asOnARecord(JSON.parse(String(row[at])))] : []));
  }

  table(name: string): Record_[] {
    return this.google.call('table', [name], { as: people.Anna }) as Record_[];
  }
  rows = (): Record_[] => this.table('complaints');
  log = (): Record_[] => this.table('log');
  outbox = (): OutboxMail[] => this.call<OutboxMail[]>('listMails');
  verify = () => this.call<Verified>('verifyDesk');
  health = () => this.call<{ problems: { code: string; where: string }[] }>('health');

  mailsTo(address: string): readonly SentMail[] {
    return this.google.mails.filter((mail) => mail.to.includes(address));
  }
}

const shopsOf = (world: World, project: Project) => () =>
  new Shop(new SameScript(forkWorld(world), project));

const justified = { remedy: '', justified: 'yes', cause: '', value: null };
const counter = { channel: 'counter', place: '' };

interface Header {
  readonly field: string;
  readonly header: string;
}

export interface Verified {
  readonly complaints: number;
  readonly brokenChains: readonly string[];
  readonly differences: readonly object[];
  readonly problems: readonly object[];
}

export interface Wanted {
  /** Forms in these; the first is the desk's own. */
  readonly languages?: readonly [Language, ...Language[]];
  /** Friday, half an hour after opening. */
  readonly now?: string;
  /** How Google behaves. */
  readonly google?: Omit<Partial<NewWorld>, 'installer' | 'timezone'>;
  readonly practise?: boolean;
  /** Who sets it up, if not Anna, who is an editor then. */
  readonly installer?: string;
}

let built: Promise<Project> | undefined;

function pushedProject(): Promise<Project> {
  built ??= build().then(pushProject);
  return built;
}

/** A workbook with the script in it, before anybody sets up a desk; and what is answered to the set-up page. */
export async function newShop({
  languages = ['en'],
  now,
  practise = false,
  installer = people.Anna,
  google,
}: Wanted = {}) {
  const project = await pushedProject();
  const settings = { ...demoSetUp(languages[0]), languages, practise };
  const world = createWorld({
    installer,
    editors: Object.values(people).filter((mail) => mail !== installer),
    timezone: settings.zone,
    locale: 'en_GB',
    now: now ?? '2026-11-20T09:00:00Z',
    ...google,
  });
  return { shop: new Shop(new SameScript(world, project)), settings, installer };
}

/** Opens the desk, and answers how to get a shop of that morning again and again. One test file opens it for all. */
export async function openShop(wanted: Wanted = {}): Promise<() => Shop> {
  const name = `shop-${digestOf(JSON.stringify(wanted))}.json`;
  const world = await keptWhenMade(name, async () => {
    const { google } = await opened(wanted);
    return JSON.stringify({ ...google.world, executions: [] });
  });
  return shopsOf(JSON.parse(world) as World, await pushedProject());
}

async function opened(wanted: Wanted): Promise<Shop> {
  const { shop, settings, installer } = await newShop(wanted);
  const set = shop.call<{ done: boolean }>('setUpDesk', settings, installer);
  shop.later(30);
  // Where Google is slow to make the response tabs the clock links them.
  const isWhole = set.done || shop.state().setUp.includes('forms');
  if (!isWhole) throw new Error(JSON.stringify(set));
  return shop;
}
