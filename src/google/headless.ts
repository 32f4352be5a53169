// The product's headless face: what scripts and checks ask. Read only, but for the scratch cell of the check.
import * as z from 'zod/mini';
import { figureReport, healthOf, reads, verify } from '../complaints/playbook.ts';
import { everyAct, everyAsk } from '../complaints/playbook-actions.ts';
import { demoMails, demoSetUp } from '../complaints/set-up/demo-set-up.ts';
import type { Shape } from '../desk/action.ts';
import { toIso } from '../desk/calendar.ts';
import type { FieldValue } from '../desk/fact.ts';
import { firstBrokenLink, type LogRow } from '../desk/log.ts';
import { personWithMail } from '../desk/people.ts';
import { registerNames } from '../desk/registers.ts';
import { type TabName, tabNames, tabs } from '../desk/tabs.ts';
import { words } from '../desk/words.ts';
import { languages } from '../language/languages.ts';
import { leads } from '../plain/people.ts';
import { keyboard } from './calls.ts';
import { actsHere, asksHere } from './doors.ts';
import { jsonSchema } from './json-schema.ts';
import { nothingRemembered, remember } from './memory.ts';
import { look, newScene, type Reading, withTails } from './play.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';
import { recordsOf } from './sheet/records.ts';
import { headersOf } from './sheet/tables.ts';

/** Scripts read everything: only those who lead may ask, and whoever set the desk up. */
function asked(reading: Reading, scene = newScene(keyboard(), nothingRemembered)): ReadDesk {
  const tabsRead = [...new Set([...reading.tabs, 'team', 'state', 'settings'] as const)];
  const read = look(scene, { ...reading, tabs: tabsRead });
  const { state, team, settings } = read.desk;
  const person = personWithMail(team, scene.actor);
  const mayAsk = scene.actor === state.installer.toLowerCase() || (person && leads(person));
  if (!mayAsk) throw new Error(words[settings.language].refusals['not-your-role']);
  return read;
}

/** Tabs, columns and forms with language-neutral names. */
export function describeDesk() {
  const { desk } = asked({ tabs: [], responses: 'none' });
  const w = words[desk.settings.language];
  return {
    language: desk.settings.language,
    installer: desk.state.installer,
    tabs: tabNames.map((key) => {
      const headers = headersOf(key, w);
      const columns = tabs[key].columns.map(({ field }) => ({
        field,
        header: headers[field] ?? '',
      }));
      return { key, sheetId: tabs[key].sheetId, title: w.sheet.tabs[key], columns };
    }),
    forms: desk.state.forms,
  };
}

/** Rows of a tab with neutral field names; instants as ISO text. `name` is a key or a title in any language. */
export function table(name: unknown): readonly Readonly<Record<string, FieldValue>>[] {
  const tab = tabNames.find((key) => isNamed(key, String(name)));
  if (!tab) throw new Error(`There is no tab ${String(name)}`);
  const { desk, raw } = asked({ tabs: [tab], responses: 'none', wholeCustomers: true });
  const rows = raw.tables.get(tab);
  return rows ? recordsOf(rows, desk.settings.zone).map((row) => asJson(tab, row.values)) : [];
}

const isNamed = (key: TabName, name: string): boolean =>
  key === name || Object.values(words).some((w) => w.sheet.tabs[key] === name);

function asJson(tab: TabName, values: Readonly<Record<string, FieldValue>>) {
  const { recorded, ...shown } = values;
  const dated = tabs[tab].columns.filter(({ kind }) => kind === 'moment' || kind === 'iso');
  const moments = dated.flatMap(({ field }): [string, FieldValue][] => {
    const value = shown[field];
    return typeof value === 'number' ? [[field, toIso(value)]] : [];
  });
  return { ...shown, ...Object.fromEntries(moments) };
}

/** Every mail once, with its strongest state. */
export function listMails() {
  const { desk } = asked({ tabs: ['outbox'], responses: 'none' });
  return [...desk.outbox.values()].map(({ mail, state }) => ({
    key: mail.key,
    state,
    purpose: mail.purpose,
    number: mail.number,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
  }));
}

/** Counts, states, the summary's numbers by key, health. */
export function report() {
  const scene = withTails(newScene(keyboard(), remember()));
  const tabsRead = [...new Set([...reads.health, ...reads.report, 'hours', 'rules'] as const)];
  const { desk } = asked({ tabs: tabsRead, responses: 'tails' }, scene);
  return { ...figureReport(desk), health: healthOf(desk, scene.remembered.memory) };
}

/** Does every row follow from its log, and does every chain hold? */
export function verifyDesk() {
  const { desk } = asked({
    tabs: [...registerNames, 'archive', 'archivedRecords', 'log', 'logArchive'],
    responses: 'none',
  });
  const byNumber = new Map<string, LogRow[]>();
  for (const row of desk.log) byNumber.set(row.number, [...(byNumber.get(row.number) ?? []), row]);
  const broken = [...byNumber]
    .filter(([, rows]) => firstBrokenLink(rows) >= 0)
    .map(([number]) => number);
  return {
    complaints: desk.complaints.size + desk.archived.size,
    brokenChains: broken,
    differences: verify(desk),
    problems: desk.problems,
  };
}

type Schemas = Readonly<Record<string, unknown>>;

const schemasOf = (all: Readonly<Record<string, { takes(): z.ZodMiniType }>>): Schemas =>
  Object.fromEntries(Object.entries(all).map(([name, { takes }]) => [name, jsonSchema(takes())]));

const shaped = (all: Readonly<Record<string, { takes(): Shape }>>) =>
  Object.fromEntries(
    Object.entries(all).map(([name, { takes }]) => [name, { takes: () => z.object(takes()) }]),
  );

/** JSON schemas of what the page may ask and do, by door and name. */
export const functionSchemas = (): Readonly<Record<'ask' | 'act', Schemas>> => ({
  ask: schemasOf({ ...shaped(everyAsk), ...asksHere }),
  act: schemasOf({ ...shaped(everyAct), ...actsHere }),
});

const demoArguments = () =>
  z.object({
    language: z.enum(languages),
    timezone: z.nullish(z.string()),
    practice: z.nullish(z.boolean()),
  });

/** What a demonstration is set up with, and the account that should do it. */
export function demoSettings(args: unknown) {
  const { language, timezone, practice } = demoArguments().parse(args);
  const demo = demoSetUp(language);
  const settings = { ...demo, zone: timezone ?? demo.zone, practise: practice ?? false };
  const { principal, manager, staff } = demoMails;
  return { installer: principal, editors: [manager, ...staff], timezone: settings.zone, settings };
}
