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

const usage = (): string =>
  Object.entries(commands)
    .map(([name, shape]) => `  desk ${usageOf(name, shape)}`)
    .join('\n');

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Text, and not JSON: who asks for help is a person. */
function helpOn([name = '']: readonly string[]): Run {
  const command = commandOf(name);
  return { exitCode: 0, out: command ? `desk ${usageOf(name, command)}` : usage(), problem: '' };
}

const commandOf = (name: string) => (Object.hasOwn(commands, name) ? commands[name] : undefined);

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
  if (words.some(isHelp)) return helpOn(words);
  const [name = '', ...rest] = words;
  const command = commandOf(name);
  if (!command) return { exitCode: 1, out: '', problem: `Which command?\n${usage()}` };
  try {
    const given = withPaths(readWords(rest, command), command, tools.from);
    const { result, problem = '' } = await command.run(given, tools);
    return { exitCode: problem === '' ? 0 : 1, out: JSON.stringify(result, null, 2), problem };
  } catch (error) {
    return { exitCode: 1, out: '', problem: oneLine(error) };
  }
}
