// `npm run -s desk -- COMMAND ...`
import { build } from '../build.ts';
import { runDesk } from './run-desk.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stopping.abort());
}

const { exitCode, out, problem } = await runDesk(process.argv.slice(2), {
  files: () => build(),
  from: process.env['INIT_CWD'] ?? process.cwd(),
  note: (line) => process.stderr.write(`${line}\n`),
  now: () => Math.floor(Date.now() / 60_000) * 60_000,
  stop: stopping.signal,
});
if (out) process.stdout.write(`${out}\n`);
if (problem) process.stderr.write(`${problem}\n`);
process.exitCode = exitCode;
