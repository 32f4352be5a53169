// The log is the truth: a complaint or other record that it knows and that stands nowhere gets its row back, and so does one
// whose row lags behind its log. Deleting a row is not withdrawing.

import { type Change, happen } from '../../desk/changes.ts';
import { type Desk, inDeskLanguage, recordOf } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { firstBrokenLink, type LogRow, linesByNumber, tellingLines } from '../../desk/log.ts';
import { fitting, sizeOfRecord } from '../../desk/one-commit.ts';
import type { Problem } from '../../desk/problem.ts';
import type { AnyRecord } from '../../desk/register.ts';
import { recordOfValues, registerOf } from '../../desk/registers.ts';
import type { Response } from '../../desk/response.ts';
import { rebuilt } from './verify.ts';
import { said } from './words/said.ts';

/** What a response says, fact by fact. */
type Reads = (desk: Desk, response: Response) => object;

/** On a desk read whole with its log. */
export function bringBack(desk: Desk, reads: Reads): readonly Change[] {
  const found = [...linesByNumber(desk.log)]
    .filter(([id, lines]) => isAstray(desk, id, lines))
    .map(([id, lines]) => broughtBack(desk, id, lines, reads));
  const isBack = ({ record }: BroughtBack): boolean => record !== undefined;
  const back = fitting(found.filter(isBack), sizeOf);
  const lost = found.filter((one) => !isBack(one)).slice(0, mostSaid);
  const told = [...back, ...lost];
  return [...told.flatMap(({ changes }) => changes), ...saidOf(desk, told)];
}

/** A list that one cell of State holds. */
const mostSaid = 100;

const sizeOf = ({ record }: BroughtBack): number => (record ? sizeOfRecord(record) : 0);

function isAstray(desk: Desk, id: string, lines: readonly LogRow[]): boolean {
  if (desk.unwritable.has(registerOf(id))) return false;
  const record = recordOf(desk, id);
  if (!record) return !desk.archived.has(id) && !desk.archivedRecords.has(id);
  return record.head !== lines[lines.length - 1]?.digest;
}

interface BroughtBack {
  readonly record?: AnyRecord;
  readonly changes: readonly Change[];
  readonly problem: Problem;
}

function broughtBack(
  desk: Desk,
  where: string,
  lines: readonly LogRow[],
  reads: Reads,
): BroughtBack {
  const isErased = tellingLines(lines).some(({ payload }) => payload === '');
  if (isErased || firstBrokenLink(lines) >= 0) return hopeless(desk, where);
  const built = rebuilt(where, lines);
  const texts = Object.entries(built).flatMap(([field, value]): [string, string | undefined][] =>
    isDigest(value) ? [[field, textOf(sourcesOf(desk, where, reads), field, value.digest)]] : [],
  );
  const whole = Object.fromEntries(texts.map(([field, text]) => [field, text ?? '']));
  const record = recordOfValues(registerOf(where), { ...built, ...whole });
  if (typeof record === 'string') return hopeless(desk, where);
  const lost = texts.flatMap(([field, text]) => (text === undefined ? [field] : []));
  const { lostText } = inDeskLanguage(desk, said).broughtBack;
  const set = Object.fromEntries(lost.map((field) => [field, lostText]));
  const detail = lost.join(', ');
  return {
    record,
    changes: [
      { type: 'rebuilt', number: where, record },
      happen(desk, where, 'row-restored', set, { lost: detail }),
    ],
    problem: { code: 'row-row-restored', where, detail },
  };
}

const hopeless = (desk: Desk, where: string): BroughtBack => {
  const code = recordOf(desk, where) ? 'log-broken' : 'row-missing';
  return { changes: [], problem: { code, where, detail: '' } };
};

const isDigest = (value: unknown): value is { readonly digest: string } =>
  typeof value === 'object' && value !== null && 'digest' in value;

/** The log keeps a long text by its digest: the text stands on the row or, as it was written, in the form's response tab. */
function sourcesOf(desk: Desk, id: string, reads: Reads): readonly object[] {
  const recorded = desk.intake.filter((row) => row.number === id);
  return [
    { ...recordOf(desk, id) },
    ...desk.responses
      .filter((r) => recorded.some((i) => i.sheetId === r.sheetId && i.digest === r.digest))
      .map((response) => reads(desk, response)),
  ];
}

const textOf = (sources: readonly object[], field: string, digest: string): string | undefined =>
  sources
    .map((source) => (source as Readonly<Record<string, unknown>>)[field])
    .find((text): text is string => typeof text === 'string' && digestOf(text) === digest);

const codes: ReadonlySet<string> = new Set(['row-row-restored', 'row-missing', 'log-broken']);

/** On the health list until the next night. */
function saidOf({ state }: Desk, found: readonly BroughtBack[]): Change[] {
  const others = state.problems.filter(({ code }) => !codes.has(code));
  const problems = [...others, ...found.map(({ problem }) => problem)];
  return JSON.stringify(problems) === JSON.stringify(state.problems)
    ? []
    : [{ type: 'state', set: { problems } }];
}
