// Which shapes of requests the proof asks Google about, and which of a call are not among them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../google/host/executions/own-source.ts';
import type { Shape, Shapes } from './script/shape.ts';
import { nameOf, shapesOf } from './shapes.ts';

export function readShapes(): Shapes {
  const path = join(projectFolder(), 'src/dev/proof/requests.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

export type NamedShape = readonly [name: string, shape: Shape];

/** Each is told once. */
export function newShapesIn(
  known: Shapes,
): (method: string, args: readonly unknown[]) => NamedShape[] {
  const names = new Set(Object.keys(known));
  return (method, args) => {
    const named = shapesOf(method, args).map((shape): NamedShape => [nameOf(shape), shape]);
    const fresh = named.filter(([name]) => !names.has(name));
    for (const [name] of fresh) names.add(name);
    return fresh;
  };
}

export const sayNew = ([name, { args }]: NamedShape): string =>
  `No proof asks Google about ${name} yet: ${JSON.stringify(args)}. Collect it: REDRESS_COLLECT_SHAPES=1 npx jest with this file's name, and commit src/dev/proof/requests.json`;
