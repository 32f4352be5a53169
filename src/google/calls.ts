// What the sidebar may call: every door validates with zod, asks who is at the keyboard, and answers in JSON.

import {
  checklistOf,
  findIn,
  healthOf,
  knownAt,
  queueOf,
  reads,
  sentenceToSay,
  viewOf,
} from '../complaints/playbook.ts';
import {
  type Acted,
  onAction,
  onDismiss,
  onFlood,
  onQuickLog,
  onSendAgain,
} from '../complaints/playbook-actions.ts';
import type { CallResult, Done } from '../desk/call-results.ts';
import {
  type ActionName,
  type CallArguments,
  type CallName,
  callArguments,
} from '../desk/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { withoutLoneSurrogates } from '../desk/log.ts';
import type { Refusal } from '../desk/outcome.ts';
import { type Person, personWithMail } from '../desk/people.ts';
import { type Plan, planOf } from '../desk/plan.ts';
import { tabs } from '../desk/tabs.ts';
import { words } from '../desk/words.ts';
import { deliverNow, ownUrgent } from './deliveries.ts';
import { runningLacks } from './desk-consent.ts';
import { whyClosed } from './identity.ts';
import { nothingRemembered, pulseOf, remember } from './memory.ts';
import { consent, ownMail } from './permissions.ts';
import {
  commitDecided,
  lockDocument,
  look,
  newScene,
  type Reading,
  unlockDocument,
  withTails,
} from './play.ts';
import { withArchived } from './sheet/archived-case.ts';

type Refused = Extract<Done, { done: false }>;

/** Nobody waits longer for another's save; then the sidebar says so. */
export const sidebarWait = 10_000;

export const refusal = (refused: Refusal, desk?: Desk): Refused => ({
  done: false,
  refused,
  sentence: words[desk?.settings.language ?? 'en'].refusals[refused],
});

/** Arguments as the contract has them, or undefined. */
export function read<Name extends CallName>(
  name: Name,
  json: unknown,
): CallArguments<Name> | undefined {
  const result = callArguments[name].safeParse(wholeCharacters(json ?? {}));
  return result.success ? (result.data as CallArguments<Name>) : undefined;
}

/** Half a character cannot be stored: texts are mended before anything is decided. */
function wholeCharacters(json: unknown): unknown {
  if (typeof json === 'string') return withoutLoneSurrogates(json);
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(wholeCharacters);
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, wholeCharacters(value)]),
  );
}

export const keyboard = (): string => ownMail().toLowerCase();

const only = (tabs: Reading['tabs']): Reading => ({ tabs, responses: 'none' });

/** People find in the Archive, too, and read only what they opened of it. */
const glancing = (tabs: Reading['tabs']): Reading => ({ ...only(tabs), archive: 'glance' });

export function queue(): CallResult<'queue'> {
  const mail = keyboard();
  const { desk } = look(newScene(mail, nothingRemembered), only(reads.queue));
  const closed = whyClosed(desk);
  const notice = closed ? words[desk.settings.language].refusals[closed] : '';
  return {
    ...queueOf(desk, mail),
    notice,
    checklist: closed ? null : checklistOf(desk, mail),
    asksCopy: closed === 'desk-copied',
  };
}

export function find(json: unknown): CallResult<'find'> {
  const args = read('find', json);
  const mail = keyboard();
  const { desk } = look(newScene(mail, nothingRemembered), glancing(reads.find));
  return { found: args ? findIn(desk, args.text, mail) : [] };
}

export function known(json: unknown): CallResult<'known'> {
  const args = read('known', json);
  const mail = keyboard();
  if (!args) return { known: null };
  const { desk } = look(newScene(mail, nothingRemembered), only(reads.known));
  return { known: knownAt(desk, args.text, mail) };
}

export function complaint(json: unknown): CallResult<'complaint'> {
  const args = read('complaint', json);
  const mail = keyboard();
  const seen = look(newScene(mail, nothingRemembered), glancing(reads.complaint));
  if (!args) return refusal('bad-arguments', seen.desk);
  const desk = withArchived(seen, args.number);
  const view = viewOf(desk, args.number, mail);
  return 'refused' in view ? refusal(view.refused, desk) : view;
}

export function health(): CallResult<'health'> {
  const scene = withTails(newScene(keyboard(), remember()));
  const { desk } = look(scene, { tabs: reads.health, responses: 'tails' });
  const { lacks } = scene.remembered;
  const found = healthOf(desk, pulseOf(scene.remembered));
  const own = consent();
  const problems = [...runningLacks(lacks, own, desk), ...found.problems];
  return { ...found, problems, consent: own };
}

/** The number on the selected row; no lock, no Sheets API: it is asked every four seconds. */
export function selected(): CallResult<'selected'> {
  const range = SpreadsheetApp.getActiveRange();
  const sheet = range?.getSheet();
  if (!range || sheet?.getSheetId() !== tabs.complaints.sheetId || range.getRow() < 2)
    return { number: '' };
  const cells = sheet.getRange(range.getRow(), 1, 1, mostColumns).getDisplayValues()[0] ?? [];
  return { number: cells.find((cell) => /^[A-Z]{1,4}-\d{4}-\d{4,}$/.test(cell)) ?? '' };
}

/** The number stands in one of the first columns, unless somebody moved it far away. */
const mostColumns = 8;

export function act(name: ActionName | 'takeBack', json: unknown): Done {
  const args = read(name, json);
  if (!args) return refusal('bad-arguments');
  const number = 'number' in args ? args.number : numberOfKey(args.key);
  const reading = only(name === 'takeBack' || name === 'withdraw' ? reads.takeBack : reads.action);
  return perform(reading, (desk, person) => onAction(desk, name, number, person, args));
}

/** Keys of mails about a complaint carry its number: `answer:R-2026-0042:...`. */
const numberOfKey = (key: string): string => key.split(':')[1] ?? '';

export function quickLog(json: unknown): CallResult<'quickLog'> {
  const args = read('quickLog', json);
  if (!args) return refusal('bad-arguments');
  let say = '';
  const done = perform(only(reads.quickLog), (desk, person) => {
    const acted = onQuickLog({ ...desk, actor: person.name }, args);
    if ('plan' in acted) say = sentenceToSay(acted.plan.after, acted.number);
    return acted;
  });
  return done.done ? { ...done, say } : done;
}

export function dismiss(json: unknown): Done {
  const args = read('dismiss', json);
  if (!args) return refusal('bad-arguments');
  return perform(only(reads.action), (desk, person) => onDismiss(desk, person, args));
}

export function sendAgain(json: unknown): Done {
  const args = read('sendAgain', json);
  if (!args) return refusal('bad-arguments');
  return perform(only(reads.takeBack), (desk, person) => onSendAgain(desk, person, args));
}

export function decideFlood(json: unknown): Done {
  const args = read('decideFlood', json);
  if (!args) return refusal('bad-arguments');
  return perform(only(reads.takeBack), (desk, person) =>
    onFlood({ ...desk, actor: person.name }, person, args),
  );
}

/** One action by the person at the keyboard: five calls, whatever the size of the desk. */
function perform(reading: Reading, decide: (desk: Desk, person: Person) => Acted): Done {
  const mail = keyboard();
  const scene = newScene(mail, nothingRemembered);
  if (!lockDocument(sidebarWait)) return refusal('somebody-saving');
  const seen = look(scene, reading);
  const first = actedBy(seen.desk, mail, decide);
  const latest = { acted: first };
  if ('refused' in first) {
    unlockDocument();
    return refusal(first.refused, seen.desk);
  }
  const committed = commitDecided(scene, reading, seen, ({ desk }): Plan => {
    latest.acted = actedBy(desk, mail, decide);
    return 'plan' in latest.acted ? latest.acted.plan : planOf(desk, []);
  });
  unlockDocument();
  if (!committed.ok) return refusal(committed.why, seen.desk);
  const { acted } = latest;
  if ('refused' in acted) return refusal(acted.refused, seen.desk);
  sendAlarms(scene, committed.read, committed.plan);
  return { done: true, number: acted.number, again: acted.again };
}

function actedBy(desk: Desk, mail: string, decide: (desk: Desk, person: Person) => Acted): Acted {
  const closed = whyClosed(desk);
  if (closed) return { refused: closed };
  const person = personWithMail(desk.team, mail);
  if (!person) return { refused: mail === '' ? 'not-recognised' : 'not-in-team' };
  return decide({ ...desk, actor: person.name }, person);
}

/** A member of staff sends only alarms, from their own account; the rest leaves with the clock. */
function sendAlarms(
  scene: Parameters<typeof deliverNow>[0],
  seen: Parameters<typeof deliverNow>[1],
  plan: Plan,
): void {
  const alarms = ownUrgent(plan.before, plan.after).filter((mail) => mail.purpose === 'alarm');
  if (alarms.length > 0 && LockService.getUserLock().tryLock(0)) {
    deliverNow(scene, seen, plan.after, alarms);
  }
}
