// What cannot be read in Team, Hours and the other tabs of the firm is asked on its cell, until it is put right.
import type { Change } from '../../desk/changes.ts';
import { type Desk, deskWords } from '../../desk/desk.ts';
import { problemOf } from '../../desk/doubt.ts';
import type { Asked } from '../../desk/state.ts';

/** Read whenever something may change; what stands wrong elsewhere is said by the health list alone. */
export const askedTabs = ['team', 'hours', 'rules'] as const;

export function askOnCells(desk: Desk): readonly Change[] {
  const { asked } = desk.state;
  const wanted = desk.doubts
    .filter(
      ({ tab, key }) =>
        key !== '' && askedTabs.some((one) => one === tab) && !desk.unwritable.has(tab),
    )
    .map(askOf(desk));
  const fresh = wanted.filter((one) => !asked.some((old) => isSame(old, one)));
  const gone = asked.filter((old) => !wanted.some((one) => isSame(old, one)));
  if (fresh.length + gone.length === 0) return [];
  // A note that says something else now stands on the same cell.
  const left = gone.filter((old) => !fresh.some((one) => isSameCell(old, one)));
  return [
    ...left.map((on): Change => ({ type: 'ask', on: { ...on, note: '' } })),
    ...fresh.map((on): Change => ({ type: 'ask', on })),
    { type: 'state', set: { asked: wanted } },
  ];
}

const askOf =
  (desk: Desk) =>
  (doubt: Desk['doubts'][number]): Asked => {
    const { tab, key, at, field } = doubt;
    const note = deskWords(desk).problems['cell-doubtful']('', problemOf(doubt).detail);
    return { tab, key, at, field, note };
  };

const isSameCell = (a: Asked, b: Asked): boolean =>
  a.tab === b.tab && a.field === b.field && (a.key === b.key || a.at === b.at);

const isSame = (a: Asked, b: Asked): boolean =>
  a.tab === b.tab && a.field === b.field && a.key === b.key && a.note === b.note;
