// Functions of the script by their own name; what the page asks and does, through its doors.
import { everyAct, everyAsk } from '../../src/complaints/playbook-actions.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { actsHere, asksHere } from '../../src/google/doors.ts';

const asks: ReadonlySet<string> = new Set(Object.keys({ ...everyAsk, ...asksHere }));
const acts: ReadonlySet<string> = new Set(Object.keys({ ...everyAct, ...actsHere }));

export const doorOf = (name: string): 'ask' | 'act' | undefined =>
  asks.has(name) ? 'ask' : acts.has(name) ? 'act' : undefined;

export function throughDoor(
  google: LocalGoogle,
  name: string,
  args: unknown,
  how: { readonly as: string },
): unknown {
  const door = doorOf(name);
  return door ? google.call(door, [{ name, args }], how) : google.call(name, [args], how);
}
