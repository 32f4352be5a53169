// What a log settles, in plain words.
import type { Unknowns } from '../google/host/world.ts';
import { compare, type Difference } from './compare.ts';
import { localProof } from './local-run.ts';
import type { ProofLog } from './script/log.ts';
import type { Shapes } from './script/shape.ts';
import { type UnknownAnswer, unknownAnswers } from './unknown-answers.ts';

export interface Report {
  readonly lines: readonly string[];
  readonly contradictions: readonly Difference[];
}

/** Runs the same proof in a local Google that gives the answers of the log where it can give either. */
export function reportOf(log: ProofLog, code: string, shapes: Shapes): Report {
  const answers = unknownAnswers(log);
  const known = answers.filter(({ here }) => here !== undefined);
  const unknown: Partial<Unknowns> = Object.fromEntries(
    known.map(({ option, live }) => [option, live]),
  );
  const local = localProof(code, {
    locale: textIn(log, 'locale of the spreadsheet', 'en_US'),
    timezone: textIn(log, 'zone of the spreadsheet', 'Etc/UTC'),
    unknown,
  });
  const { contradictions, told, unasked, agreed } = compare(log, local);
  const lines = [
    `${agreed} questions are answered as the local Google answers them.`,
    ...titled('Answers what nobody here knew:', answers.map(answerLine)),
    ...titled('Worth knowing:', told.map(differenceLine(shapes))),
    ...titled('Newer than this log, and not asked:', unasked),
    ...titled('Contradicts the local Google:', contradictions.map(differenceLine(shapes))),
  ];
  return { contradictions, lines };
}

const textIn = ({ looks }: ProofLog, name: string, otherwise: string): string => {
  const value = looks[name];
  return typeof value === 'string' && /^[\w/+-]+$/.test(value) ? value : otherwise;
};

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

const shown = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : JSON.stringify(value);

function answerLine({ option, live, here }: UnknownAnswer): string {
  if (here === undefined)
    return `${option}: live it is ${shown(live)}; no option has that name here`;
  const same = shown(live) === shown(here) ? 'as here' : `here it is ${shown(here)} until told`;
  return `${option}: live it is ${shown(live)}, ${same}`;
}

const differenceLine =
  (shapes: Shapes) =>
  ({ what, here, there }: Difference): string => {
    const shape = shapes[what];
    const sent = shape ? `\n  sent: ${shape.method} ${JSON.stringify(shape.args)}` : '';
    return `${what}: here ${shown(here)}; there ${shown(there)}${sent}`;
  };
