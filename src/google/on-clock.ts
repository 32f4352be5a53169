// The clock is the truth: it finds and finishes what an event missed, doubled or died in, and brings what time brings.

import {
  always,
  askingIsDue,
  asWritten,
  lateSpans,
  nightIsDue,
  onClock,
  onIndex,
  onNight,
  type Play,
  reads,
  recentSpans,
  reckonedIn,
  reportIsDue,
  withLost,
  withReport,
} from '../complaints/playbook.ts';
import { clockItems } from '../complaints/playbook-one-by-one.ts';
import { isOlder } from '../desk/closed.ts';
import type { Desk } from '../desk/desk.ts';
import { hasWork as hasImportWork, isLeft } from '../desk/import-entry.ts';
import { type Plan, planOf, writes } from '../desk/plan.ts';
import type { Problem } from '../desk/problem.ts';
import type { Response } from '../desk/response.ts';
import { archiveOld } from './archive.ts';
import { deliverNow, dueMails, mayDeliver, noteOutbox, type Quota } from './deliveries.ts';
import { isFreeToNote, noteLacks } from './desk-consent.ts';
import { eraseWhatIsDue } from './erasing.ts';
import { formsFollow, lacksForms } from './forms-follow.ts';
import { hasTrigger, isOurs } from './identity.ts';
import { workOnImport } from './import-work.ts';
import { indexArchive } from './index-archive.ts';
import { forgetSending, keep, type Memory, ofEra, remember } from './memory.ts';
import { lacks } from './permissions.ts';
import {
  becomePostman,
  type Committed,
  commitDecided,
  lockDocument,
  look,
  nameOf,
  newScene,
  perform,
  type Reading,
  type Scene,
  unlockDocument,
  withTails,
} from './play.ts';
import { isUnnoted, leftBehind } from './postman.ts';
import { isResting } from './resting.ts';
import { setAside } from './set-aside.ts';
import { dress, isUndressed } from './set-up/dress.ts';
import { storedAnswers, storedResponses } from './set-up/lost-responses.ts';
import { migrate } from './set-up/migrations.ts';
import { continueSetUp } from './set-up/set-up.ts';
import { setUpProblems } from './set-up/set-up-problems.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';
import { isWritable } from './sheet/records.ts';
import { settledOutbox } from './sheet/tails.ts';
import { sortAtNight } from './sort-list.ts';

/** What a run is for, and what it must read for that. */
interface Errand {
  readonly reading: Reading;
  readonly asks: boolean;
  readonly report: boolean;
  readonly night: boolean;
}

const glance: Reading = { tabs: reads.clock, responses: 'tails', lookUp: [] };
const eventWait = 2000;
const mostKept = 20;

export function playClock(triggerUid: string): void {
  try {
    run(triggerUid);
  } catch (error) {
    noteLacks(remember().lacks);
    throw error;
  }
}

function run(triggerUid: string): void {
  const { begun, seen: first } = firstLook();
  if (isOlder(first.desk) && hasTrigger(first.desk, triggerUid)) {
    bringUpToDate(first.desk);
    return;
  }
  if (!isOurs(first.desk, triggerUid)) return;
  const seen = finishSetUp(begun, first.desk) ? look(begun, glance) : first;
  formsFollow(seen.desk, eventWait);
  const scene = sweepSettled(begun, seen);
  const play = onClock(seen.desk, false, false);
  const errand = errandFor(seen, play, nightIsDue(seen.desk));
  const idle = errand.reading === glance && !hasWork(scene, seen, play);
  const quota = idle ? scene.remembered.memory : work(scene, seen, errandsFor(seen, play, errand));
  const noted = scene.remembered.lacks;
  if (!idle || isFreeToNote(noted)) noteLacks(noted);
  keep(heartbeat(scene, seen, quota));
  afterwards(scene, seen, errand.night);
}

/** What may take long, and what nobody waits for. */
function afterwards(scene: Scene, seen: ReadDesk, night: boolean): void {
  indexCustomers(scene, seen);
  dressDesk(seen.desk);
  eraseWhatIsDue(scene, seen.desk, night);
  const { desk } = continueImport(scene, seen) ?? seen;
  indexArchive(scene, desk, night);
}

/** On a desk whose customers are found by reading them all. */
function indexCustomers(scene: Scene, { desk, raw }: ReadDesk): void {
  if (desk.state.index !== 'none' || raw.missing.has('customers')) return;
  const tabs: Reading['tabs'] = [...always, 'customers', 'index'];
  const reading: Reading = { tabs, responses: 'none' };
  perform(scene, { reading, wait: eventWait }, ({ desk: now }) => onIndex(now));
}

/** Of the six minutes that a run may last. */
const importTime = 120_000;

/** After the heartbeat: a long import is no silence of the clock. */
function continueImport(scene: Scene, { desk }: ReadDesk): ReadDesk | undefined {
  const { import: job } = desk.state;
  if (job === null || !(hasImportWork(job) || isLeft(job, desk.now))) return undefined;
  return workOnImport({ ...scene, actor: job.by }, scene.startedAt + importTime, eventWait);
}

/** The next run works on it. */
function bringUpToDate({ spreadsheetId }: Desk): void {
  if (!lockDocument(eventWait)) return;
  migrate(spreadsheetId);
  dressQuietly(spreadsheetId);
  unlockDocument();
}

/** What a set-up left undone. True when something was done about it. Whoever may not open forms need not try. */
function finishSetUp({ remembered, startedAt }: Scene, desk: Desk): boolean {
  if (!lacksForms(desk) || lacks('forms') || isResting(remembered.trouble, startedAt)) return false;
  continueSetUp();
  return true;
}

/** Last of all: complaints come first. */
function dressDesk(desk: Desk): void {
  if (!isUndressed(desk.state) || !lockDocument(eventWait)) return;
  dressQuietly(desk.spreadsheetId);
  unlockDocument();
}

/** Looks must not stop the clock. */
function dressQuietly(spreadsheetId: string): void {
  try {
    dress(spreadsheetId, false);
  } catch (error) {
    console.warn(`not dressed: ${nameOf(error)}`);
  }
}

function firstLook(): { readonly begun: Scene; readonly seen: ReadDesk } {
  const begun = withTails(newScene('desk', remember()));
  const seen = look(begun, glance);
  const { era } = seen.desk.state;
  if (begun.remembered.memory.era === era) return { begun, seen };
  // The desk was opened: where the outbox was settled says nothing of the new one.
  const afresh = { ...begun, remembered: ofEra(begun.remembered, era) };
  return { begun: afresh, seen: look(afresh, glance) };
}

/** Notes of runs whose mails have all become of something need no lock to be forgotten. */
function sweepSettled(scene: Scene, { desk }: ReadDesk): Scene {
  const { remembered } = scene;
  const isOpen = (key: string): boolean => isUnnoted(desk.outbox.get(key));
  const open = [...remembered.sending].filter(([, parcels]) => parcels.flat().some(isOpen));
  const sending = new Map(open);
  for (const property of remembered.sending.keys()) {
    if (!sending.has(property)) forgetSending(property);
  }
  return { ...scene, remembered: { ...remembered, sending } };
}

function errandFor(seen: ReadDesk, { needsWhole }: Play, night: boolean): Errand {
  const { desk } = seen;
  const report = reportIsDue(desk);
  const whole = night || needsWhole;
  const asks = whole || askingIsDue(desk) || desk.state.index === 'old-keys';
  const customers = customersFor(desk, night);
  if (!asks) {
    const reading = glanceWith(customers);
    if (!report) return { reading, asks, report, night };
    return { reading: { ...reading, history: recentSpans(desk) }, asks, report, night };
  }
  const tabs = [
    ...reads.clock,
    ...reads.asks,
    ...(whole ? reads.whole : []),
    ...(night ? reads.night : []),
  ];
  const reading: Reading = {
    tabs: [...new Set(tabs)],
    responses: whole ? 'whole' : 'tails',
    ...customers,
  };
  return { reading, asks, report, night };
}

/** Where what one reads is refused, the next goes on without the night, and at last without a report. */
const errandsFor = (seen: ReadDesk, play: Play, errand: Errand): Errands => [
  errand,
  ...(errand.night ? [errandFor(seen, play, false)] : []),
  { reading: glance, asks: false, report: false, night: false },
];

type Errands = readonly [Errand, ...Errand[]];

const glanceWith = (customers: Partial<Reading>): Reading =>
  customers.lookUp?.length === 0 ? glance : { ...glance, ...customers };

/** Whom the first look asked for is read with the second. */
function customersFor(
  { state, lookup }: Desk,
  night: boolean,
): Pick<Reading, 'lookUp' | 'wholeCustomers'> {
  if (night && !state.counted) return { wholeCustomers: true };
  return state.index === 'old-keys' ? {} : { lookUp: [...(lookup?.asked.keys ?? [])] };
}

const hasWork = (scene: Scene, { desk }: ReadDesk, { plan }: Play): boolean =>
  writes(plan) || mayDeliver(desk, scene.remembered.memory) || scene.remembered.sending.size > 0;

/** What only the forms and the account itself know; most of it is asked at night, for it costs dozens of calls. */
interface Found {
  readonly stored: readonly Response[];
  /** Of what is new, where the sheet does not hold what was written. */
  readonly written: readonly Response[];
  readonly fallen: readonly Problem[];
}

function findings(desk: Desk, night: boolean): Found {
  const written = storedAnswers(desk, reckonedIn(desk, false));
  const fallen = desk.state.check.problems;
  if (!night) return { stored: [], written, fallen };
  const stored = storedResponses(desk);
  try {
    return { stored, written, fallen: setUpProblems(desk.state, desk.settings) };
  } catch (error) {
    console.warn(`the night could not look: ${nameOf(error)}`);
    return { stored, written, fallen };
  }
}

function decide({ reading, asks, report, night }: Errand, { desk }: ReadDesk, found: Found): Plan {
  const { plan } = onClock(asFound(desk, found), reading.responses === 'whole', asks, night);
  const reported = report ? withReport(plan) : plan;
  return night ? onNight(reported, found.stored, found.fallen) : reported;
}

const asFound = (desk: Desk, { stored, written }: Found): Desk =>
  asWritten(withLost(desk, stored), [...stored, ...written]);

/** Mails the account may still send, if it was asked. */
function work(scene: Scene, seen: ReadDesk, errands: Errands): Quota {
  const before = scene.remembered.memory;
  const postman = becomePostman();
  const found = findings(seen.desk, errands[0].night);
  if (!lockDocument(eventWait)) return before;
  const { errand, read: first } = begin(scene, errands);
  const committed = commitErrand(scene, errand, first, found);
  // What waits in the outbox leaves all the same when something else cannot be written.
  const { read, plan } = committed.ok ? committed : nothingMore(look(scene, errand.reading));
  unlockDocument();
  return postman && canNote(read) ? deliverDue(scene, read, plan) : before;
}

interface Begun {
  readonly errand: Errand;
  readonly read: ReadDesk;
}

function begin(scene: Scene, [errand, ...lesser]: Errands): Begun {
  const [next, ...others] = lesser;
  if (!next) return { errand, read: look(scene, errand.reading) };
  try {
    return withLate(scene, { errand, read: look(scene, errand.reading) });
  } catch (error) {
    console.warn(`not read, going on with less: ${nameOf(error)}`);
    return begin(scene, [next, ...others]);
  }
}

/** Somebody answered about what was over long ago. */
function withLate(scene: Scene, { errand, read }: Begun): Begun {
  const history = lateSpans(read.desk);
  if (!history) return { errand, read };
  const reading = { ...errand.reading, history };
  return { errand: { ...errand, reading }, read: look(scene, reading) };
}

const nothingMore = (read: ReadDesk) => ({ read, plan: planOf(read.desk, []) });

function canNote({ raw }: ReadDesk): boolean {
  const outbox = raw.tables.get('outbox');
  return outbox !== undefined && isWritable('outbox', outbox);
}

function commitErrand(scene: Scene, errand: Errand, first: ReadDesk, all: Found): Committed {
  const { reading } = errand;
  const found = errand.night ? all : { ...all, stored: [] };
  const committed = commitDecided(scene, reading, first, (read) => decide(errand, read, found));
  if (!committed.ok && committed.why === 'google-failed') inPieces(scene, errand, found);
  if (committed.ok && errand.night) {
    archiveOld(scene);
    sortAtNight(scene);
  }
  return committed;
}

function inPieces(
  scene: Scene,
  { reading, asks, report, night }: Errand,
  { written }: Found,
): void {
  const whole = reading.responses === 'whole';
  const items = clockItems(look(scene, reading).desk, { whole, asks, report, night });
  setAside(scene, reading, items, (desk) => asWritten(desk, written));
}

function deliverDue(scene: Scene, read: ReadDesk, plan: Plan): Quota {
  const { sending, memory } = scene.remembered;
  const lost = leftBehind(plan.after.outbox, sending, plan.after.now);
  noteOutbox(scene, read, plan.after, lost);
  for (const property of sending.keys()) forgetSending(property);
  const settled = new Set(lost.map((row) => row.key));
  const outbox = new Map([...plan.after.outbox].filter(([key]) => !settled.has(key)));
  const { mails, isAsked, quotaLeft } = dueMails({ ...plan.after, outbox });
  if (!isAsked) return memory;
  const asked = { quotaLeft, quotaAt: scene.startedAt };
  if (quotaLeft === null) return asked;
  const { rows, exhausted } = deliverNow(scene, read, plan.after, mails, quotaLeft);
  return { ...asked, quotaLeft: exhausted ? 0 : Math.max(0, quotaLeft - rows.length) };
}

/** Written last: a run that died leaves the old marks, and reads a little more next time. */
function heartbeat(scene: Scene, seen: ReadDesk, { quotaLeft, quotaAt }: Quota): Memory {
  const { memory } = scene.remembered;
  // What is recorded, not what was seen: a commit that failed must find its rows again.
  const tails = Object.fromEntries(
    seen.desk.state.forms
      .filter((form) => form.sheetId > 0)
      .map(({ sheetId }) => [sheetId, seen.desk.state.tails[String(sheetId)]?.rows ?? 1]),
  );
  const settled = settledOutbox(seen, scene.remembered.sending);
  const kept = (before: readonly string[], more: readonly string[]): string[] =>
    [...new Set([...before, ...more])]
      .filter((key) => !seen.desk.state.dismissed.includes(key))
      .slice(-mostKept);
  return {
    era: seen.desk.state.era,
    ...{ clockAt: seen.desk.now, quotaLeft, quotaAt, tails, outboxFrom: settled.outboxFrom },
    uncertain: kept(memory.uncertain, settled.uncertain),
    failed: kept(memory.failed, settled.failed),
  };
}
