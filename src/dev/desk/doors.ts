// A function of the script by its own name; what only the page may call, through whichever of its doors offers it.

import type { Files } from '../google/host/executions/project.ts';
import { createWorld } from '../google/host/new-world.ts';
import { LocalGoogle } from '../google/local-google.ts';

type Doors = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const known = new WeakMap<Files, Doors>();

/** Asked in a world of its own: looking for a door leaves no trace in a desk. */
function doorsOf({ files }: LocalGoogle): Doors {
  const before = known.get(files);
  if (before) return before;
  const installer = 'nobody@example.com';
  const now = '2000-01-01T00:00:00Z';
  const world = createWorld({ installer, editors: [], timezone: 'Etc/UTC', locale: 'en_GB', now });
  const nowhere = new LocalGoogle(world, { files });
  const declares = /^function functionSchemas\(/m.test(files['Code.js'] ?? '');
  const doors = declares ? (nowhere.call('functionSchemas', [], { as: installer }) as Doors) : {};
  known.set(files, doors);
  return doors;
}

export function callDesk(
  google: LocalGoogle,
  name: string,
  args: readonly unknown[],
  how: { readonly as: string },
): unknown {
  const door = Object.entries(doorsOf(google)).find(([, calls]) => Object.hasOwn(calls, name))?.[0];
  return door
    ? google.call(door, [{ name, args: args[0] ?? {} }], how)
    : google.call(name, [...args], how);
}
