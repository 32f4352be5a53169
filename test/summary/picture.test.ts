// The letter's picture as the Charts service draws it.
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { googleWith, OWNER } from '../local-google/local-script.ts';
import { letterOf, linden } from './linden.ts';

/** The module as the bundle has it, and a function that draws. */
const source = (): string => {
  const built = buildSync({
    entryPoints: [resolve(__dirname, '../../src/google/set-up/charts.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'charts',
    target: 'es2019',
  });
  return `${built.outputFiles[0]?.text ?? ''}
function draw(picture) { const drawn = charts.pictureOf(picture); return drawn ? drawn.getBytes() : null; }
function drawWithoutService(picture) { Charts = undefined; return draw(picture); }`;
};

test('twelve weeks become a PNG', () => {
  const bytes = googleWith(source()).call('draw', [letterOf(linden('zh-Hant')).picture], {
    as: OWNER,
  }) as number[];
  const png = Buffer.from(bytes);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([560, 260]);
});

test('a service that fails costs the picture, not the letter', () => {
  const drawn = googleWith(source()).call('drawWithoutService', [letterOf(linden('en')).picture], {
    as: OWNER,
  });
  expect(drawn).toBeNull();
});
