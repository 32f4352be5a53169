// One command from its words to JSON on stdout, and to the exit code.
import { readWords, usageOf } from './command-line.ts';
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

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, ' ');
}

export async function runDesk(words: readonly string[], tools: Tools): Promise<Run> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return { exitCode: 1, out: '', problem: usage() };
  try {
    const { result, problem = '' } = await command.run(readWords(rest, command), tools);
    return { exitCode: problem === '' ? 0 : 1, out: JSON.stringify(result, null, 2), problem };
  } catch (error) {
    return { exitCode: 1, out: '', problem: oneLine(error) };
  }
}
