// The spreadsheet: its title and menus, the grid, the tabs below.
import { h } from 'preact';
import type { MenuItemView, TabView } from '../../google/types.ts';
import type { Bench } from './bench.ts';
import { Grid } from './grid/grid.ts';
import { type Selection, single } from './grid/selection.ts';
import { MenuButton, type MenuEntry } from './menu.ts';
import { RunPanel } from './run-panel.ts';

/** Which tab is in front, and what is selected in each. */
export interface SheetPlace {
  readonly sheetId: number | null;
  readonly selections: Readonly<Record<number, Selection>>;
}

interface SheetProps {
  readonly bench: Bench;
  readonly place: SheetPlace;
  readonly go: (sheetId: number, selection?: Selection) => void;
}

const FIRST = single({ row: 1, column: 1 });

export function Sheet({ bench, place, go }: SheetProps) {
  const { snapshot, words } = bench;
  const shown = snapshot.tabs.filter(({ hidden }) => !hidden);
  const tab = snapshot.tabs.find(({ sheetId }) => sheetId === place.sheetId) ?? shown[0];
  if (!tab) return null;
  const { sheetId } = tab;
  return h(
    'section',
    { class: 'sheet', 'aria-label': words.sheet },
    h(
      'div',
      { class: 'sheet-top' },
      h('span', { class: 'sheet-icon', 'aria-hidden': true }, '▦'),
      h('h1', null, snapshot.title),
      snapshot.menus.map((menu) => h(ScriptMenu, { key: menu.caption, bench, menu })),
    ),
    h(Grid, {
      key: `${snapshot.shop.kind} ${snapshot.shop.language} ${sheetId}`,
      ...{ bench, tab },
      selection: place.selections[sheetId] ?? FIRST,
      select: (selection) => go(sheetId, selection),
    }),
    h(
      'footer',
      { class: 'sheet-bottom' },
      h(HiddenTabs, { bench, go }),
      h(Tabs, { bench, tabs: shown, tab, go }),
      h(RunPanel, { bench }),
    ),
  );
}

export function entriesOf(bench: Bench, items: readonly MenuItemView[]): MenuEntry[] {
  return items.flatMap(({ caption, functionName, items: more, separator }) => {
    if (separator) return [{ caption: '' }];
    if (more) return [{ caption: '' }, ...entriesOf(bench, more)];
    return [{ caption, act: () => void bench.act('menu', { functionName }) }];
  });
}

function ScriptMenu({ bench, menu }: { bench: Bench; menu: MenuItemView }) {
  const entries = entriesOf(bench, menu.items ?? []);
  return h(MenuButton, { label: menu.caption, entries, class: 'script-menu' }, menu.caption);
}

interface TabsProps extends Omit<SheetProps, 'place'> {
  readonly tabs: readonly TabView[];
  readonly tab: TabView;
}

function Tabs({ bench, tabs, tab, go }: TabsProps) {
  const rename = ({ sheetId, title }: TabView) => {
    const wanted = prompt(bench.words.renameTo, title);
    if (wanted && wanted !== title) void bench.act('renameTab', { sheetId, title: wanted });
  };
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': bench.words.sheetTabs },
    tabs.map((each) =>
      h(
        'button',
        {
          key: each.sheetId,
          type: 'button',
          role: 'tab',
          'aria-selected': each === tab,
          style: each.tabColor ? { boxShadow: `inset 0 -3px ${each.tabColor}` } : {},
          onClick: () => go(each.sheetId),
          onDblClick: () => rename(each),
        },
        each.title,
      ),
    ),
  );
}

/** Hidden tabs can be looked at as on Google: by being shown. */
function HiddenTabs({ bench, go }: Pick<SheetProps, 'bench' | 'go'>) {
  const hidden = bench.snapshot.tabs.filter((tab) => tab.hidden);
  const show = async ({ sheetId }: TabView) => {
    if (await bench.act('hideTab', { sheetId, hidden: false })) go(sheetId);
  };
  const entries = hidden.map((tab) => ({ caption: tab.title, act: () => void show(tab) }));
  if (entries.length === 0) return null;
  return h(MenuButton, { label: bench.words.hiddenTabs, entries, class: 'upwards' }, '☰');
}
