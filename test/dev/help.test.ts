// Whoever asks a program for help is told what it is for, and nothing is begun.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const asked = (program: string, word: string) =>
  spawnSync(process.execPath, ['src/dev/run.mjs', program, word], { encoding: 'utf8' });

it.each([
  'workbench',
  'bench',
  'bench/tests',
  'load',
  'tour',
  'contract',
  'proof',
  'build-dist',
])('%s says what it is for', (program) => {
  const { status, stdout } = asked(program, '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^`npm (start|run [a-z:]+)/);
});

it('an option that the workbench does not know makes no folder of its name', () => {
  const { status, stderr } = asked('workbench', '--halp');
  expect(status).toBe(1);
  expect(stderr).toContain('"--halp"');
  expect(existsSync('--halp')).toBe(false);
});
