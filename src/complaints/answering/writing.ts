// Who is writing to a customer just now, so that no second answer is begun beside the first. It stands in State, which
// whoever looks reads anyway, and ends by itself.

import type { Case } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import { personNamed } from '../../desk/people.ts';
import type { State } from '../../desk/state.ts';
import { sameName } from '../../plain/people.ts';

const lasts = 5 * 60_000;

/** As Team names them; nobody reads of themselves. */
export const writersOf = (desk: Desk, number: string, reader: string): readonly string[] =>
  Object.entries(fresh(desk)[number] ?? {})
    .map(([name]) => personNamed(desk.team, name)?.name ?? '')
    .filter((name) => name !== '' && !sameName(name, reader));

/** By number, of these alone. */
export const writersIn = (
  desk: Desk,
  some: readonly { readonly number: string }[],
  reader: string,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.keys(desk.state.writing)
      .filter((number) => some.some((one) => one.number === number))
      .map((number) => [number, writersOf(desk, number, reader)] as const)
      .filter(([, names]) => names.length > 0),
  );

export const startsWriting = ({ desk, complaint, person }: Case): readonly Change[] => {
  const { number } = complaint;
  const writing = fresh(desk);
  const others = writing[number] ?? {};
  const set = { ...writing, [number]: { ...others, [person?.name ?? '']: desk.now } };
  return [{ type: 'state', set: { writing: set } }];
};

/** Sent. */
export function stopsWriting({ desk, complaint, person }: Case): readonly Change[] {
  const { number } = complaint;
  const name = person?.name ?? '';
  if (desk.state.writing[number]?.[name] === undefined) return [];
  const others = Object.entries(fresh(desk)[number] ?? {}).filter(([one]) => one !== name);
  return [
    { type: 'state', set: { writing: { ...fresh(desk), [number]: Object.fromEntries(others) } } },
  ];
}

/** Without those who have not typed for some minutes. */
function fresh({ state, now }: Desk): State['writing'] {
  const all = Object.entries(state.writing).map(
    ([number, names]) =>
      [number, Object.entries(names).filter(([, at]) => at > now - lasts)] as const,
  );
  return Object.fromEntries(
    all
      .filter(([, names]) => names.length > 0)
      .map(([number, names]) => [number, Object.fromEntries(names)]),
  );
}
