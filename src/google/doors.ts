// The two doors with what only Google can do: which of its functions answer to which name.

import { type AtGoogle, acts, asked, type Called, called, named } from './calls.ts';
import { deskCheck } from './check.ts';
import { consented } from './consented.ts';
import { importNext, importStatus, withImports } from './import-calls.ts';
import { health, selected } from './looking.ts';
import { withSorting } from './opening.ts';
import { poster } from './poster.ts';
import { refusal } from './refusal.ts';
import { answerCopy, takeOver } from './set-up/new-owner.ts';
import { setUpPageFacts } from './set-up/page-facts.ts';
import { setUpDesk } from './set-up/set-up.ts';

type Door = (args: unknown) => unknown;

const asksHere: Readonly<Record<string, Door>> = {
  selected,
  health: consented(health),
  poster: consented(poster),
  importStatus: consented(importStatus),
  checkDesk: deskCheck,
  setUpDefaults: setUpPageFacts,
};
const actsHere: Readonly<Record<string, Door>> = {
  importNext: consented(importNext),
  setUpDesk,
  answerCopy,
  takeOver,
};
const besides: Readonly<Record<string, AtGoogle>> = {
  importRows: withImports,
  importStop: withImports,
  openDesk: withSorting,
};

const through =
  (own: Readonly<Record<string, Door>>, others: (call: Called) => unknown) =>
  (json: unknown): unknown => {
    const call = called(json);
    if (!call) return refusal('bad-arguments');
    const door = named(own, call.name);
    return door ? door(call.args) : others(call);
  };

export const ask = through(asksHere, consented(asked));
export const act = through(
  actsHere,
  consented((call: Called) => acts(call, besides[call.name])),
);
