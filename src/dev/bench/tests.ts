// `npm run bench:tests -- [COMMIT] [--only PATTERN]`: how long `npm test` takes, in fresh clones of COMMIT and of what is
// checked out, one after the other. It asserts nothing.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';

const root = resolve('.');
/** What runs keep for the next: a fresh clone has none of it. */
const keptByRuns = ['.types', '.cache'];
const slowest = 10;

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), startTime: z.number(), endTime: z.number() })),
});

interface Measured {
  readonly commit: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly suites: readonly (readonly [name: string, seconds: number])[];
}

function typed(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, error } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}`, { cause: error });
  return stdout.trim();
}

/** Beside the data that some tests read, if it is here. */
function cloneOf(commit: string, folder: string): string {
  const clone = join(folder, 'clone');
  typed('git', ['clone', '--quiet', '--no-checkout', root, clone], folder);
  typed('git', ['checkout', '--quiet', '--detach', commit], clone);
  if (existsSync('../shared')) symlinkSync(resolve('../shared'), join(folder, 'shared'));
  givePackages(clone);
  return clone;
}

/** Those of this checkout, where the same are wanted. */
function givePackages(clone: string): void {
  const lock = 'package-lock.json';
  if (readFileSync(join(clone, lock), 'utf8') !== readFileSync(lock, 'utf8')) {
    typed('npm', ['ci', '--no-audit', '--no-fund'], clone);
    return;
  }
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !keptByRuns.includes(one))) {
    symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name));
  }
}

function measured(commit: string, only: string | undefined): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  try {
    const clone = cloneOf(commit, folder);
    const report = join(folder, 'report.json');
    const words = ['test', '--', ...(only ? [only] : []), '--json', `--outputFile=${report}`];
    const began = performance.now();
    spawnSync('npm', words, { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] });
    const seconds = (performance.now() - began) / 1000;
    if (!existsSync(report)) throw new Error(`"npm test" of ${commit} did not come to its tests`);
    return { commit, seconds, ...told(Report.parse(JSON.parse(readFileSync(report, 'utf8')))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function told({ numPassedTests, numFailedTests, testResults }: z.infer<typeof Report>) {
  const suites = testResults
    .map(({ name, startTime, endTime }) => {
      const [, path = name] = name.split('/clone/');
      return [path, (endTime - startTime) / 1000] as const;
    })
    .sort(([, one], [, other]) => other - one);
  return { passed: numPassedTests, failed: numFailedTests, suites: suites.slice(0, slowest) };
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;

function show({ commit, seconds, passed, failed, suites }: Measured): void {
  const lines = [
    `${commit}: ${inSeconds(seconds)}, ${passed} passed, ${failed} failed`,
    ...suites.map(([name, took]) => `${inSeconds(took).padStart(10)}  ${name}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const commits = [...positionals, 'HEAD'].map((name) => {
  const hash = typed('git', ['rev-parse', '--short', `${name}^{commit}`], root);
  return name === hash ? hash : `${name} ${hash}`;
});
const results: Measured[] = [];
for (const name of commits) {
  const hash = name.split(' ').at(-1) ?? name;
  const result = { ...measured(hash, values.only), commit: name };
  show(result);
  results.push(result);
}
const last = results.at(-1);
for (const { commit, seconds } of results.slice(0, -1)) {
  const times = (seconds / (last?.seconds ?? seconds)).toFixed(2);
  process.stdout.write(`${commit} takes ${times} times as long as ${last?.commit}.\n`);
}
