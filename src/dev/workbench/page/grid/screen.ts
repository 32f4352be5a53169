// From cells to places on the screen and back.
import type { TabView } from '../../../google/types.ts';
import type { Axis } from './axis.ts';
import type { Box } from './cell.ts';
import { HEAD_HEIGHT, HEAD_WIDTH } from './heads.ts';
import type { Place } from './selection.ts';

/** The part of the sheet that is scrolled into sight, in pixels. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const START: Window = { left: 0, top: 0, width: 1200, height: 700 };

export interface Frame {
  readonly tab: TabView;
  readonly rows: Axis;
  readonly columns: Axis;
}

export const frozenSize = ({ tab, rows, columns }: Frame) => ({
  width: columns.start(tab.frozenColumns + 1),
  height: rows.start(tab.frozenRows + 1),
});

/** Where a cell is inside the grid's holder. */
export function onScreen({ row, column }: Place, frame: Frame, window: Window): Box {
  const { tab, rows, columns } = frame;
  const scrolled = {
    left: column > tab.frozenColumns ? window.left : 0,
    top: row > tab.frozenRows ? window.top : 0,
  };
  return {
    left: HEAD_WIDTH + columns.start(column) - scrolled.left,
    top: HEAD_HEIGHT + rows.start(row) - scrolled.top,
    width: columns.size(column),
    height: rows.size(row),
  };
}

/** Scrolls just far enough. */
export function keepInSight(scroller: HTMLElement | null, place: Place, frame: Frame): void {
  if (!scroller) return;
  const { tab, rows, columns } = frame;
  const frozen = frozenSize(frame);
  if (place.row > tab.frozenRows) {
    scroller.scrollTop = scrolled(scroller.scrollTop, {
      start: rows.start(place.row),
      size: rows.size(place.row),
      frozen: frozen.height,
      length: scroller.clientHeight - HEAD_HEIGHT,
    });
  }
  if (place.column > tab.frozenColumns) {
    scroller.scrollLeft = scrolled(scroller.scrollLeft, {
      start: columns.start(place.column),
      size: columns.size(place.column),
      frozen: frozen.width,
      length: scroller.clientWidth - HEAD_WIDTH,
    });
  }
}

interface Stretch {
  readonly start: number;
  readonly size: number;
  readonly frozen: number;
  readonly length: number;
}

function scrolled(now: number, { start, size, frozen, length }: Stretch): number {
  if (start < now + frozen) return start - frozen;
  return Math.max(now, Math.min(start + size - length, start - frozen));
}
