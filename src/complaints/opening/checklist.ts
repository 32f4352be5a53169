// What a new desk still needs before its first customer. Derived from the sheet where it can be, else ticked by hand.

import type { Checklist, ChecklistItem } from '../../desk/call-results.ts';
import type { Desk } from '../../desk/desk.ts';
import { formIn } from '../../desk/form-in.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { tabs } from '../../desk/tabs.ts';
import type { Hours } from '../../desk/working-hours.ts';
import { clockFace } from '../../plain/dates.ts';
import { withoutLimit } from '../remedies/remedies.ts';
import { setUpDefaults } from '../set-up/set-up.ts';
import { mayOpen } from './opening.ts';

/** What a new desk still needs, in this order. */
export const checklistKeys = [
  'team',
  'limits',
  'hours',
  'privacy',
  'practice',
  'poster',
  'private',
  'open',
] as const;
/** What only people know; 'folded' = the list is out of the way. */
export const tickable = [
  'team',
  'limits',
  'hours',
  'privacy',
  'poster',
  'private',
  'folded',
] as const;

/** null: all of it is done, the desk is open and has its first complaint, or it is nobody's whose mail this is. */
export function checklistOf(desk: Desk, mail: string): Checklist | null {
  const works = !desk.state.practising && desk.complaints.size > 0;
  if (works || !mayOpen(desk, mail)) return null;
  const items = itemsOf(desk);
  if (items.every((item) => item.done)) return null;
  return { items, folded: desk.state.ticked.includes('folded') };
}

/** In the order in which they are done: what is known of each, and where one goes for it. */
function itemsOf(desk: Desk): ChecklistItem[] {
  const { state, team, complaints } = desk;
  const form = formLink(desk);
  const facts: Readonly<Record<ChecklistItem['key'], readonly [known: boolean, link: string]>> = {
    team: [team.filter((person) => person.mail !== '').length > 1, tabLink(desk, 'team')],
    limits: [withoutLimit(team).length === 0, tabLink(desk, 'team')],
    hours: [!areProposed(desk.hours), tabLink(desk, 'hours')],
    privacy: [false, form],
    practice: [!state.practising || complaints.size > 0, form],
    poster: [false, ''],
    private: [false, form],
    open: [!state.practising, ''],
  };
  return checklistKeys.map((key) => {
    const [known, link] = facts[key];
    const canTick = !known && tickable.some((one) => one === key);
    return { key, done: known || (canTick && state.ticked.includes(key)), canTick, link };
  });
}

const formLink = (desk: Desk): string =>
  formIn(desk, 'complaint', desk.settings.language)?.publicUrl ?? '';

const tabLink = ({ spreadsheetUrl }: Desk, tab: 'team' | 'hours'): string =>
  `${spreadsheetUrl}#gid=${tabs[tab].sheetId}`;

const clock = (minutes: number): string =>
  clockFace({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

/** Still what the set-up page proposes: somebody has to say that they are right. */
const areProposed = ({ week }: Hours): boolean =>
  week.every(
    (spans, day) =>
      spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ') ===
      setUpDefaults().hours[day],
  );

/** On a desk read with its state. Ticking twice, or folding what is folded, changes nothing. */
export function tick(
  desk: Desk,
  mail: string,
  { item, done }: { readonly item: (typeof tickable)[number]; readonly done: boolean },
): Outcome {
  if (!mayOpen(desk, mail)) return refuse('principal-only');
  const others = desk.state.ticked.filter((one) => one !== item);
  const ticked = done ? [...others, item] : others;
  const isSame = desk.state.ticked.includes(item) === done;
  return { changes: isSame ? [] : [{ type: 'state', set: { ticked } }] };
}
