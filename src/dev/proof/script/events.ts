// What an edit by hand tells a trigger; and that an answer sent by a script wakes none.
import { book } from './google.ts';
import type { Note } from './seen.ts';

const ASKED = 'proof asked';
const WHO = 'proof edit names somebody';
const TOLD = { edit: 'proof edit', submit: 'proof submit' };
const properties = () => PropertiesService.getDocumentProperties();
const mine = () =>
  ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === 'proofEvent');

type Event = Readonly<Record<string, unknown>>;

/** Kinds only, never what was typed or who did. */
function kindOf(key: string, value: unknown): unknown {
  if (key === 'authMode') return String(value);
  if (key === 'range') return Object.keys(value ?? {}).sort();
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function hasAddress(user: unknown): boolean {
  const { getEmail } = (user ?? {}) as { getEmail?: () => string };
  return typeof getEmail === 'function' && getEmail.call(user) !== '';
}

/** The trigger's function. */
export function keepEvent(event: Event): void {
  const kinds: Record<string, unknown> = {};
  for (const key of Object.keys(event).sort()) kinds[key] = kindOf(key, event[key]);
  if (hasAddress(event['user'])) properties().setProperty(WHO, 'yes');
  properties().setProperty('values' in event ? TOLD.submit : TOLD.edit, JSON.stringify(kinds));
}

export function watchEvents(): void {
  forgetEvents();
  const spreadsheet = () => ScriptApp.newTrigger('proofEvent').forSpreadsheet(book());
  spreadsheet().onEdit().create();
  spreadsheet().onFormSubmit().create();
}

/** Once; the next run looks at what came. */
export function asksForEdit(): boolean {
  const asked = properties().getProperty(ASKED) !== null;
  properties().setProperty(ASKED, 'yes');
  return !asked;
}

export function noteEvents(note: Note): void {
  note('an edit by hand tells', told(TOLD.edit));
  note('an edit by hand tells who', properties().getProperty(WHO) !== null);
  note('an answer sent by a script tells', told(TOLD.submit));
}

const told = (key: string): unknown => JSON.parse(properties().getProperty(key) ?? '"nothing"');

export function forgetEvents(): void {
  for (const trigger of mine()) ScriptApp.deleteTrigger(trigger);
  for (const key of [ASKED, WHO, TOLD.edit, TOLD.submit]) properties().deleteProperty(key);
}
