// The commands of docs/setting-up.md, as whoever follows it would type them.
import { readFileSync } from 'node:fs';

export interface Step {
  readonly number: number;
  readonly commands: readonly string[];
  /** What the step offers instead: `the same with A instead of B`. */
  readonly instead: readonly (readonly [put: string, insteadOf: string])[];
}

const COMMAND = /^(?:npm|npx|cp) /;

function stepOf(line: string): Step {
  const [, number, text = ''] = /^(\d+)\. ([\s\S]*)$/.exec(line) ?? [];
  const quoted = [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);
  const instead = [...text.matchAll(/with `([^`]+)` instead of `([^`]+)`/g)];
  return {
    number: Number(number),
    commands: quoted.filter((code) => COMMAND.test(code)).flatMap((code) => code.split(' && ')),
    instead: instead.map(([, put = '', insteadOf = '']) => [put, insteadOf]),
  };
}

export function setUpSteps(): Step[] {
  const [, section = ''] = readFileSync('docs/setting-up.md', 'utf8').split(
    /^## Put it on Google, step by step$/m,
  );
  const list = section.split(/^(?:Without clasp|A new version|#)/m)[0] ?? '';
  return list
    .split(/^(?=\d+\. )/m)
    .filter((part) => /^\d/.test(part))
    .map((part) => stepOf(part.trim()));
}

/** `--title "Two words"` as a shell would cut it. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
