// Compiled once, evaluated in every execution's context: builds the globals of Apps Script there.
import { makeHost, type RawCall } from './bridge.ts';
import { makeCacheService } from './cache-service.ts';
import { makeCharts } from './charts.ts';
import { makeConsole, makeLogger } from './console.ts';
import { installDate, installIntl } from './date.ts';
import { type EntryInput, type Outcome, runEntry } from './entry.ts';
import { type EventJson, rebuildEvent } from './event.ts';
import { type FormMethods, makeFormApp, removeFormMethods } from './form-app.ts';
import { makeHtmlService } from './html-service.ts';
import { makeLockService } from './lock-service.ts';
import { makeMailApp } from './mail-app.ts';
import { removeNewBuiltins } from './new-builtins.ts';
import { makePropertiesService } from './properties-service.ts';
import { makeScriptApp } from './script-app.ts';
import { makeSession } from './session.ts';
import { makeSheets } from './sheets.ts';
import { makeSpreadsheetApp } from './spreadsheet-app.ts';
import { makeUtilities } from './utilities.ts';

export interface Start extends FormMethods {
  readonly timeZone: string;
  readonly seed: number;
  readonly advanced: readonly string[];
  /** Are builtins of ES2021 and later there? */
  readonly newBuiltins: boolean;
  readonly consentMethods: boolean;
}

/** What the host keeps of a context. Only text goes in and out. */
export interface Inside {
  /** Says what to run; `enter` then runs it, called from a script so that a time limit holds. */
  readonly prepare: (input: string) => void;
  readonly enter: () => void;
  readonly outcome: () => string;
}

export function start(call: RawCall, hostNow: () => number, startJson: string): Inside {
  const wanted: Start = JSON.parse(startJson);
  const { timeZone, seed, newBuiltins } = wanted;
  const { parse, stringify } = JSON;
  const host = makeHost(call);
  // A host function in the script's hands would be a way out: hence the wrapper.
  installDate(timeZone, () => hostNow());
  installIntl(timeZone);
  Math.random = seededRandom(seed);
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  Object.assign(globalThis, makeGlobals(host, wanted));
  if (!newBuiltins) removeNewBuiltins();
  removeFormMethods(wanted);
  let input: EntryInput & { event?: EventJson } = {
    functionName: '',
    args: [],
    wantsResult: false,
  };
  let outcome: () => Outcome = () => ({ status: 'completed' });
  return {
    prepare: (json) => {
      input = parse(json);
    },
    enter: () => {
      const args = input.event ? [rebuildEvent(host, input.event)] : input.args;
      outcome = runEntry({ ...input, args });
    },
    outcome: () => stringify(outcome()),
  };
}

function makeGlobals(host: ReturnType<typeof makeHost>, wanted: Start): object {
  const { advanced, consentMethods } = wanted;
  return {
    CacheService: makeCacheService(host),
    Charts: makeCharts(host),
    FormApp: makeFormApp(host),
    HtmlService: makeHtmlService(host),
    LockService: makeLockService(host),
    Logger: makeLogger(host),
    MailApp: makeMailApp(host),
    PropertiesService: makePropertiesService(host),
    ScriptApp: makeScriptApp(host, consentMethods),
    Session: makeSession(host),
    SpreadsheetApp: makeSpreadsheetApp(host),
    ...(advanced.includes('Sheets') ? { Sheets: makeSheets(host) } : {}),
    Utilities: makeUtilities(host),
    console: makeConsole(host),
  };
}

/** Mulberry32: chance that the same steps repeat. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
