// An account, a spreadsheet and a script bound to it, as on the first day; or as on the first day of a copy.
import type { FormState } from './forms/state.ts';
import { UNKNOWN, type Unknowns } from './unknowns.ts';
import { createWorkbook, type WorkbookState } from './workbook/state.ts';
import { accountOf, newId, type World, type WorldOptions } from './world.ts';

export interface NewWorld extends Partial<Omit<WorldOptions, 'unknown'>> {
  readonly unknown?: Partial<Unknowns>;
  readonly installer: string;
  readonly timezone: string;
  /** Like `zh_CN`. */
  readonly locale: string;
  /** ISO instant. */
  readonly now: string;
  readonly editors?: readonly string[];
  readonly title?: string;
}

const DEFAULTS: WorldOptions = {
  errorLanguage: 'en',
  bound: true,
  latencyMs: 0,
  mailQuota: 100,
  quotas: false,
  refuseMinutes: false,
  shuffleFilters: false,
  responseTabDelayMs: 900,
  editEvents: 'normal',
  unknown: UNKNOWN,
};

export const optionsWith = (
  options: Partial<WorldOptions>,
  unknown: Partial<Unknowns> = {},
): WorldOptions => ({
  ...DEFAULTS,
  ...options,
  unknown: { ...UNKNOWN, ...options.unknown, ...unknown },
});

export function createWorld(wanted: NewWorld): World {
  const { installer, timezone, locale, now, editors = [], title, unknown, ...options } = wanted;
  const world = emptyWorld(installer, Date.parse(now), optionsWith(options, unknown));
  world.accounts[installer] = {
    email: installer,
    language: locale.replace('_', '-'),
    authorised: true,
  };
  world.spreadsheets[world.spreadsheetId] = createWorkbook({
    spreadsheetId: world.spreadsheetId,
    title: title ?? 'Untitled spreadsheet',
    locale,
    timeZone: timezone,
    owner: installer,
    editors,
  });
  for (const editor of editors) accountOf(world, editor);
  return world;
}

function emptyWorld(installer: string, clock: number, options: WorldOptions, idsGiven = 0): World {
  const world: World = {
    clock,
    idsGiven,
    seed: 'L0cal',
    scriptId: '',
    spreadsheetId: '',
    installer,
    accounts: {},
    spreadsheets: {},
    forms: {},
    pendingEvents: [],
    pendingEdits: [],
    properties: { document: {}, script: {}, user: {} },
    caches: {},
    locks: {},
    triggers: [],
    mails: [],
    executions: [],
    usage: { mail: [], properties: [], sheetsRead: [], sheetsWrite: [], triggerMs: [] },
    prompts: [],
    menus: {},
    panels: {},
    uiAnswers: [],
    uiMessages: [],
    options,
  };
  world.spreadsheetId = newId(world, 'sheet');
  world.scriptId = newId(world, 'script');
  return world;
}

/** File > Make a copy: the script comes along; triggers, properties and authorisation do not. */
export function copyWorld(original: World, person: string): World {
  const { clock, options, accounts, spreadsheetId } = structuredClone(original);
  const world = emptyWorld(person, clock, options, original.idsGiven);
  for (const { email, language } of Object.values(accounts)) {
    world.accounts[email] = { email, language, authorised: false };
  }
  accountOf(world, person).authorised = false;
  const book = original.spreadsheets[spreadsheetId];
  if (!book) throw new Error(`No spreadsheet ${spreadsheetId}`);
  const forms = linkedForms(original).map((form): [string, FormState] => [
    form.id,
    copyForm(world, form, person),
  ]);
  world.forms = Object.fromEntries(forms.map(([, form]) => [form.id, form]));
  world.spreadsheets[world.spreadsheetId] = copyBook(world, book, person, new Map(forms));
  return world;
}

function linkedForms(world: World): FormState[] {
  return Object.values(world.forms).filter(
    (form) => form.destination?.spreadsheetId === world.spreadsheetId,
  );
}

/** Copies of published forms are unpublished, and have no responses of their own. */
function copyForm(world: World, form: FormState, owner: string): FormState {
  const copy = structuredClone(form);
  return {
    ...copy,
    id: newId(world, 'form'),
    publicId: newId(world, 'e'),
    owner,
    switches: { ...copy.switches, published: false },
    responses: [],
    pendingEdits: [],
    destination: copy.destination && { ...copy.destination, spreadsheetId: world.spreadsheetId },
  };
}

function copyBook(
  world: World,
  book: WorkbookState,
  owner: string,
  forms: ReadonlyMap<string, FormState>,
): WorkbookState {
  const copy = structuredClone(book);
  return {
    ...copy,
    spreadsheetId: world.spreadsheetId,
    title: `Copy of ${copy.title}`,
    owner,
    editors: [],
    selections: {},
    sheets: copy.sheets.map((sheet) => {
      const form = forms.get(sheet.formId ?? '');
      return form ? { ...sheet, formId: form.id } : sheet;
    }),
  };
}
