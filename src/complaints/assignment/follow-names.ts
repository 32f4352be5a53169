// People are known by their mail: whoever is renamed in Team keeps what is theirs, for what stands under the old name is
// written under the new one.

import { type Change, happen, happenTo } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { hasName, type Person } from '../../desk/people.ts';
import type { State } from '../../desk/state.ts';
import { sameName } from '../../plain/people.ts';
import { listIn } from '../../plain/text.ts';

type Names = State['names'];

/** A name and a mail are two cells: whoever writes another person over one has so long for the second. */
const pause = 120_000;

/** Old and new name. */
interface Renaming {
  readonly from: string;
  readonly to: string;
}

export function followNames(desk: Desk): readonly Change[] {
  const { names: known } = desk.state;
  const seen = seenIn(desk);
  const due = [...seen].flatMap(([mail, to]): (Renaming & { mail: string })[] => {
    const entry = known[mail];
    const isDue = entry?.next === to && entry.name !== to && desk.now - entry.since >= pause;
    return entry && isDue ? [{ mail, from: entry.name, to }] : [];
  });
  // A tab without its headings can be written when somebody has put them back.
  const isShut = (['team', 'rules'] as const).some((tab) => desk.unwritable.has(tab));
  const now = isShut ? [] : due.filter((one) => isClear(one, due, known, seen));
  const names = { ...known };
  for (const [mail, name] of seen) {
    names[mail] = nextOf(
      desk,
      known[mail],
      name,
      now.some((one) => one.mail === mail),
    );
  }
  const renamed = now.filter(({ from, to }) => !sameName(from, to));
  return [
    ...(JSON.stringify(names) === JSON.stringify(known)
      ? []
      : [{ type: 'state' as const, set: { names } }]),
    ...(renamed.length === 0 ? [] : rewritten(desk, renamed)),
  ];
}

/** Name by mail; somebody may stand in Team twice, and under two names has no other. */
function seenIn({ team }: Desk): ReadonlyMap<string, string> {
  const all = new Map<string, ReadonlySet<string>>();
  for (const { mail, name } of team) {
    if (mail !== '') all.set(mail, new Set([...(all.get(mail) ?? []), name]));
  }
  return new Map(
    [...all].flatMap(([mail, names]) => (names.size === 1 ? [[mail, [...names].join()]] : [])),
  );
}

function nextOf(
  { now }: Desk,
  entry: Names[string] | undefined,
  name: string,
  isFollowed: boolean,
): Names[string] {
  if (!entry || isFollowed || entry.name === name) return { name, next: '', since: 0 };
  return entry.next === name ? entry : { ...entry, next: name, since: now };
}

/** While two had the old name nobody can tell whose what is; and what another is about to give up is not mixed with it. */
function isClear(
  { mail, from, to }: Renaming & { readonly mail: string },
  due: readonly { readonly mail: string }[],
  known: Names,
  seen: ReadonlyMap<string, string>,
): boolean {
  const others = Object.entries(known).filter(([other]) => other !== mail && seen.has(other));
  const isLeaving = ([other, entry]: (typeof others)[number]): boolean =>
    seen.get(other) !== entry.name && !due.some((one) => one.mail === other);
  return (
    !others.some(([, { name }]) => sameName(name, from)) &&
    !others.some((one) => sameName(one[1].name, to) && isLeaving(one))
  );
}

/** One step for all, so that two may change places. */
function rewritten(desk: Desk, renamed: readonly Renaming[]): readonly Change[] {
  const by = { ...desk, actor: 'desk' };
  const now = (name: string): string =>
    renamed.find(({ from }) => sameName(from, name))?.to ?? name;
  return [
    ...complaintsOf(desk).flatMap((one) => {
      const set = renamedOn(one, renamed, now);
      return Object.keys(set).length === 0
        ? []
        : [happen(by, one.number, 'renamed', set, detailOf(one, renamed, set))];
    }),
    ...[...desk.promises.values()].flatMap(({ record: { id, who } }) =>
      now(who) === who ? [] : [happenTo<'promises'>(by, id, 'renamed', { who: now(who) })],
    ),
    ...absencesOf(desk, now),
    ...rulesOf(desk, now),
  ];
}

/** Facts that are the name of somebody of the Team. */
const people = [
  ...(['owner', 'firstOwner', 'approvedBy', 'askedBy', 'heldBy'] as const),
  ...(['surveyOwner', 'surveyCaller'] as const),
];

function renamedOn(
  complaint: Complaint,
  renamed: readonly Renaming[],
  now: (name: string) => string,
): Partial<Facts> {
  if (complaint.erased !== null) return {};
  const set: Partial<Record<keyof Facts, string>> = {};
  for (const field of people) set[field] = now(complaint[field]);
  set.named = listIn(complaint.named).map(now).join(', ');
  set.about = aboutNow(complaint.about, renamed, now);
  return Object.fromEntries(
    Object.entries(set).filter(([field, name]) => complaint[field as keyof Facts] !== name),
  );
}

/** Customers write "Li at the counter": their words stay, and whom they mean is kept from it as before (S113). */
function aboutNow(
  about: string,
  renamed: readonly Renaming[],
  now: (name: string) => string,
): string {
  if (now(about) !== about) return now(about);
  const meant = renamed.filter(({ from, to }) => hasName(about, from) && !hasName(about, to));
  return [about, ...meant.map(({ to }) => to)].join(', ');
}

function detailOf(
  { owner }: Complaint,
  renamed: readonly Renaming[],
  set: Partial<Facts>,
): Readonly<Record<string, string>> {
  const [first] = renamed.filter(({ from }) => set.owner === undefined || sameName(from, owner));
  return first ? { from: first.from, to: first.to } : {};
}

/** Who stands in for whom, in Team and as it was said since. */
function absencesOf({ team, state }: Desk, now: (name: string) => string): readonly Change[] {
  const away = Object.fromEntries(
    Object.entries(state.away).map(([name, one]) => [
      now(name),
      { ...one, standIn: now(one.standIn) },
    ]),
  );
  const changed = team.filter(({ standIn }) => now(standIn) !== standIn);
  return [
    ...(JSON.stringify(away) === JSON.stringify(state.away)
      ? []
      : [{ type: 'state' as const, set: { away } }]),
    ...changed.map(({ name, awayFrom, awayTo, standIn }: Person): Change => {
      const set = { awayFrom, awayTo, standIn: now(standIn) };
      return { type: 'firm', tab: 'team', key: name, set };
    }),
  ];
}

/** Where complaints of a kind go. */
const rulesOf = ({ rules }: Desk, now: (name: string) => string): readonly Change[] =>
  rules.flatMap(({ kind, goesTo }): Change[] =>
    now(goesTo) === goesTo
      ? []
      : [{ type: 'firm', tab: 'rules', key: kind, set: { goesTo: now(goesTo) } }],
  );
