// One command from its words to JSON on stdout, and to the exit code.
import { resolve } from 'node:path';
import { type Given, readWords, type Shape, usageOf } from './command-line.ts';
import { commands } from './commands.ts';
import type { Tools } from './folder.ts';

export interface Run {
  readonly exitCode: 0 | 1;
  /** JSON, or nothing. */
  readonly out: string;
  /** One clear line, or nothing. */
  readonly problem: string;
}

function usage(): string {
  const lines = Object.entries(commands).map(([name, shape]) => `  desk ${usageOf(name, shape)}`);
  return ['Which command?', ...lines].join('\n');
}

/** npm starts us at the top of the repository, wherever the person stands. */
function withPaths(given: Given, shape: Shape, from: string): Given {
  const isPath = (at: number) => /^\[?(DIR|FILE)/.test(shape.positions[at] ?? '');
  const positions = given.positions.map((word, at) => (isPath(at) ? resolve(from, word) : word));
  const { columns } = given.options;
  const options = columns === undefined ? {} : { columns: resolve(from, columns) };
  return { ...given, positions, options: { ...given.options, ...options } };
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, ' ');
}

export async function runDesk(words: readonly string[], tools: Tools): Promise<Run> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return { exitCode: 1, out: '', problem: usage() };
  try {
    const given = withPaths(readWords(rest, command), command, tools.from);
    const { result, problem = '' } = await command.run(given, tools);
    return { exitCode: problem === '' ? 0 : 1, out: JSON.stringify(result, null, 2), problem };
  } catch (error) {
    return { exitCode: 1, out: '', problem: oneLine(error) };
  }
}
