// The two doors with what only Google can do: which of its functions answer to which name.

import * as z from 'zod/mini';
import { answerCopyArguments, SetUp } from '../complaints/set-up/set-up.ts';
import { type AtGoogle, acts, asked, type Called, called, named } from './calls.ts';
import { deskCheck } from './check.ts';
import { consented } from './consented.ts';
import { importNext, importNextTakes, importStatus, withImports } from './import-calls.ts';
import { importReader, importTab, importTabs, importTabTakes } from './import-tabs.ts';
import { health, selected } from './looking.ts';
import { withSorting } from './opening.ts';
import { poster } from './poster.ts';
import { refusal } from './refusal.ts';
import { answerCopy, takeOver } from './set-up/new-owner.ts';
import { setUpPageFacts } from './set-up/page-facts.ts';
import { setUpDesk } from './set-up/set-up.ts';

interface Door {
  readonly takes: () => z.ZodMiniType;
  open(args: unknown): unknown;
}
type Doors = Readonly<Record<string, Door>>;

const nothing = () => z.object({});
const looks = (open: Door['open']): Door => ({ takes: nothing, open });

/** What is asked of Google and not of the sheet alone. */
export const asksHere: Doors = {
  selected: looks(selected),
  health: looks(consented(health)),
  poster: looks(consented(poster)),
  importStatus: looks(consented(importStatus)),
  importReader: looks(importReader),
  importTabs: looks(consented(importTabs)),
  importTab: { takes: importTabTakes, open: consented(importTab) },
  checkDesk: looks(deskCheck),
  setUpDefaults: looks(setUpPageFacts),
};
/** What takes longer than one decision, or is done before there is a desk. */
export const actsHere: Doors = {
  importNext: { takes: () => z.object(importNextTakes()), open: consented(importNext) },
  setUpDesk: { takes: SetUp, open: setUpDesk },
  answerCopy: { takes: answerCopyArguments, open: answerCopy },
  takeOver: { takes: nothing, open: takeOver },
};
const besides: Readonly<Record<string, AtGoogle>> = {
  importRows: withImports,
  importStop: withImports,
  openDesk: withSorting,
};

const through =
  (own: Doors, others: (call: Called) => unknown) =>
  (json: unknown): unknown => {
    const call = called(json);
    if (!call) return refusal('bad-arguments');
    const door = named(own, call.name);
    return door ? door.open(call.args) : others(call);
  };

export const ask = through(asksHere, consented(asked));
export const act = through(
  actsHere,
  consented((call: Called) => acts(call, besides[call.name])),
);
