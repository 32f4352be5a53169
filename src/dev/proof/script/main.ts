// What a person with an account runs: everything that the desk asks of Google, once, and what Google said.
import { contractLooks } from './contracts.ts';
import { asksForEdit, forgetEvents, keepEvent, noteEvents, watchEvents } from './events.ts';
import { lookAtForm } from './form-look.ts';
import { dropScratch, isServiceOn, isTooFast } from './google.ts';
import { keepLog, keptLog, newLog, type ProofLog, printLog } from './log.ts';
import { isBatch, replayed } from './replay.ts';
import { runtimeLooks } from './runtime-looks.ts';
import { type Look, seen } from './seen.ts';
import type { Shape, Shapes } from './shape.ts';

/** Put in by the build. */
declare const REQUEST_SHAPES: Shapes;

const NO_SERVICE =
  'The Sheets service is missing: in the script editor press + beside Services, choose Google Sheets API, press Add, and run runProof again.';
const TYPE =
  'Now type a word into an empty cell of the tab Proof, by hand, wait ten seconds, and run runProof once more.';
const GOING = 'proof going';
/** Of the six minutes that Apps Script gives: what is left is enough for the longest step. */
const MOST_MS = 180_000;

const properties = () => PropertiesService.getDocumentProperties();

interface Step {
  readonly isDone: (log: ProofLog) => boolean;
  readonly run: (log: ProofLog) => void;
}

const replay = ([name, shape]: [string, Shape]): Step => ({
  isDone: ({ requests }) => name in requests,
  run: ({ requests }) => {
    requests[name] = replayed(shape);
  },
});

const looking = ([name, look]: [string, Look]): Step => ({
  isDone: ({ looks }) => name in looks,
  run: ({ looks }) => {
    looks[name] = seen(look);
  },
});

const FORM = 'a form can be made';

const form: Step = {
  isDone: ({ looks }) => FORM in looks,
  run: ({ looks }) => {
    looks['triggers for events can be made'] = seen(watchEvents);
    looks[FORM] = seen(() => {
      lookAtForm((name, value) => {
        looks[name] = value;
      });
      return true;
    });
  },
};

/** Of the calls those that are no batch come first: they share one scratch tab. */
function steps(): Step[] {
  const looks = Object.entries({ ...runtimeLooks, ...contractLooks() });
  const all = Object.entries(REQUEST_SHAPES);
  const calls = all.filter(([, shape]) => !isBatch(shape));
  const batches = all.filter(([, shape]) => isBatch(shape));
  return [form, ...looks.map(looking), ...[...calls, ...batches].map(replay)];
}

export function runProof(): void {
  if (!isServiceOn()) {
    console.log(NO_SERVICE);
    return;
  }
  const log = properties().getProperty(GOING) === null ? newLog() : keptLog();
  properties().setProperty(GOING, 'yes');
  const left = goOn(log, Date.now() + MOST_MS);
  if (left > 0) console.log(`${left} questions are left: run runProof again.`);
  else if (asksForEdit()) console.log(TYPE);
  else finish(log);
}

/** How many steps are left; what was found so far is kept in any case. */
function goOn(log: ProofLog, until: number): number {
  const left = () => steps().filter((step) => !step.isDone(log));
  try {
    dropScratch();
    for (const step of left()) if (Date.now() < until) step.run(log);
    dropScratch();
  } catch (error) {
    if (!isTooFast(error)) throw error;
    console.log('Google wants a pause: wait a minute.');
  } finally {
    keepLog(log);
  }
  return left().length;
}

function finish(log: ProofLog): void {
  noteEvents((name, value) => {
    log.looks[name] = value;
  });
  forgetEvents();
  properties().deleteProperty(GOING);
  keepLog(log);
  printLog(log);
  console.log('That is all. The same stands in column A of the tab Proof: save either in a file.');
}

export const proofEvent = keepEvent;
