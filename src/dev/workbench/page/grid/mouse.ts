// Clicking, dragging, double-clicking. One set of listeners for the whole grid: cells come and go.
import type { Hands } from './keys.ts';
import { toggle } from './keys.ts';
import { areaOf, inArea, type Place, single } from './selection.ts';

type Field = { readonly current: HTMLTextAreaElement | null };
type OpenMenu = (at: { x: number; y: number }) => void;

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-a1]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

const is = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

export function mouse(hands: Hands, field: Field, openMenu: OpenMenu) {
  return {
    onMouseDown: (event: MouseEvent) => down(hands, field, event),
    onMouseOver: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (event.buttons !== 1 || !place || hands.editing.edit) return;
      hands.select({ anchor: hands.selection.anchor, head: place });
    },
    onContextMenu: (event: MouseEvent) => {
      if (!is(event.target, '[data-a1], .head')) return;
      event.preventDefault();
      const place = placeOf(event.target);
      if (place && !inArea(areaOf(hands.selection), place)) hands.select(single(place));
      openMenu({ x: event.clientX, y: event.clientY });
    },
  };
}

function down(hands: Hands, field: Field, event: MouseEvent): void {
  const { target } = event;
  if (!is(target, '.pane')) return;
  // Otherwise the click would take the keyboard away from the text field.
  event.preventDefault();
  field.current?.focus({ preventScroll: true });
  if (event.button !== 0) return;
  hands.editing.commit();
  const place = placeOf(target);
  if (place) pressCell(hands, place, event);
  else if (target instanceof Element) pressHead(hands, target.closest<HTMLElement>('.head'));
}

function pressCell(hands: Hands, place: Place, event: MouseEvent): void {
  const { selection, select, editing } = hands;
  select(event.shiftKey ? { anchor: selection.anchor, head: place } : single(place));
  if (is(event.target, '.check')) toggle({ ...hands, selection: single(place) });
  // A redraw between two clicks makes other nodes: no `dblclick` then, but the count goes on.
  const drop = is(event.target, '[data-drop]');
  if (drop || event.detail >= 2) editing.begin(place, undefined, drop || undefined);
}

function pressHead({ select, ground }: Hands, head: HTMLElement | null): void {
  const { headColumn, headRow } = head?.dataset ?? {};
  if (headColumn) {
    const column = Number(headColumn);
    select({ anchor: { row: 1, column }, head: { row: ground.rows.count, column } });
  }
  if (headRow) {
    const row = Number(headRow);
    select({ anchor: { row, column: 1 }, head: { row, column: ground.columns.count } });
  }
}
