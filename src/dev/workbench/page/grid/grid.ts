// The cells of one tab: only what is in sight is drawn.
import { h, type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../../google/types.ts';
import type { Bench } from '../bench.ts';
import { axisOf, list, visible } from './axis.ts';
import { CellMenu } from './cell-menu.ts';
import { type CellStore, useCells } from './cells.ts';
import { Choices, Editor } from './editor.ts';
import { FormulaBar } from './formula-bar.ts';
import { rowHeights } from './heights.ts';
import type { Hands } from './keys.ts';
import { mouse } from './mouse.ts';
import { NoteCard } from './note-card.ts';
import type { Scene } from './pane.ts';
import { Panes } from './panes.ts';
import { type Frame, frozenSize, keepInSight, onScreen, START, type Window } from './screen.ts';
import { areaOf, type Selection } from './selection.ts';
import { useEditing } from './use-editing.ts';

interface GridProps {
  readonly bench: Bench;
  readonly tab: TabView;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
}

export function Grid({ bench, tab, selection, select }: GridProps) {
  const [window, setWindow] = useState(START);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { store, frame } = useFrame(bench, tab, window);
  const editing = useEditing(bench, tab, store);
  const box = onScreen(selection.anchor, frame, window);
  const hands: Hands = {
    ...{ bench, sheetId: tab.sheetId, store, selection, editing, select },
    ground: { ...frame, usedRows: tab.usedRows, home: homeOf(tab) },
    menu: () => setMenuAt(cornerOf(field.current)),
    leave: () => scroller.current?.focus(),
  };
  useLayoutEffect(() => keepInSight(scroller.current, selection.head, frame), [selection]);
  return h(
    'div',
    { class: tab.hideGridlines ? 'grid plain' : 'grid' },
    h(FormulaBar, { hands }),
    h(
      'div',
      { class: 'grid-holder', ...mouse(hands, field, setMenuAt) },
      h(Editor, { hands, box, field }),
      h(Scroller, { hands, frame, window, setWindow, scroller, field }),
      h(Choices, { hands, box }),
      h(NoteCard, { hands, box }),
      menuAt && h(CellMenu, { hands, at: menuAt, close: () => setMenuAt(null) }),
    ),
  );
}

const homeOf = ({ frozenRows, frozenColumns }: TabView) => ({
  row: frozenRows + 1,
  column: frozenColumns + 1,
});

/** The cells in sight, and where every row and column stands. */
function useFrame(bench: Bench, tab: TabView, window: Window): { store: CellStore; frame: Frame } {
  const columns = useMemo(
    () =>
      axisOf(tab.columnWidths.map((width, at) => (tab.hiddenColumns.includes(at + 1) ? 0 : width))),
    [tab],
  );
  const [heights, setHeights] = useState<readonly number[]>([]);
  const rows = useMemo(
    () => axisOf(Array.from({ length: tab.rowCount }, (_, at) => heights[at] ?? 25)),
    [tab.rowCount, heights],
  );
  const { version } = bench.snapshot;
  const inSight = visible(rows, window.top, window.top + window.height, tab.frozenRows);
  const spans = tab.frozenRows > 0 ? [{ from: 1, to: tab.frozenRows }, inSight] : [inSight];
  const store = useCells({ sheetId: tab.sheetId, as: bench.as, version }, spans);
  const fresh = rowHeights(tab, store);
  const changed = fresh.some((height, at) => height !== (heights[at] ?? 25));
  useLayoutEffect(() => {
    if (changed) setHeights(fresh);
  });
  return { store, frame: { tab, rows, columns } };
}

const cornerOf = (field: HTMLElement | null) => {
  const { left = 0, bottom = 0 } = field?.getBoundingClientRect() ?? {};
  return { x: left, y: bottom };
};

interface ScrollerProps {
  readonly hands: Hands;
  readonly frame: Frame;
  readonly window: Window;
  readonly setWindow: (window: Window) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

function Scroller({ hands, frame, window, setWindow, scroller, field }: ScrollerProps) {
  const measure = () => {
    const { current } = scroller;
    if (!current) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = current;
    setWindow({ left, top, width, height });
  };
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);
  const { tab } = frame;
  return h(
    'div',
    {
      ref: scroller,
      class: 'scroller',
      role: 'grid',
      tabIndex: 0,
      'aria-label': tab.title,
      'aria-rowcount': tab.rowCount + 1,
      'aria-colcount': tab.columnCount + 1,
      'aria-multiselectable': true,
      onScroll: measure,
      onFocus: ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget !== field.current) field.current?.focus({ preventScroll: true });
      },
    },
    h(Panes, { scene: sceneOf(hands, frame), shown: shownOf(frame, window) }),
  );
}

function sceneOf({ store, selection }: Hands, frame: Frame): Scene {
  return { ...frame, at: store.at, active: selection.anchor, area: areaOf(selection) };
}

function shownOf(frame: Frame, { left, top, width, height }: Window) {
  const { tab, rows, columns } = frame;
  const frozen = frozenSize(frame);
  return {
    rows: list(visible(rows, top + frozen.height, top + height, tab.frozenRows)),
    columns: list(visible(columns, left + frozen.width, left + width, tab.frozenColumns, 1)),
    frozenRows: list({ from: 1, to: tab.frozenRows }),
    frozenColumns: list({ from: 1, to: tab.frozenColumns }),
  };
}
