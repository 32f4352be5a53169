// A menu that drops down from a button: arrow keys, Escape, click outside.
import { type ComponentChildren, h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuEntry {
  readonly caption: string;
  /** Nothing to do: a line between groups. */
  readonly act?: () => void;
  readonly checked?: boolean;
}

interface MenuProps {
  readonly label: string;
  readonly children?: ComponentChildren;
  readonly entries: readonly MenuEntry[];
  readonly class?: string;
}

export function MenuButton({ label, children, entries, class: look = '' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return h(
    'div',
    { class: 'menu-holder' },
    h(
      'button',
      {
        ref: button,
        type: 'button',
        class: `quiet-button ${look}`,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-label': label,
        onClick: () => setOpen(!open),
      },
      children,
    ),
    open && h(Menu, { label, entries, close }),
  );
}

interface OpenMenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly close: () => void;
  readonly at?: { readonly x: number; readonly y: number } | undefined;
}

export function Menu({ label, entries, close, at }: OpenMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('button')?.focus();
    const outside = (event: Event) => {
      const { target } = event;
      if (target instanceof Node && !list.current?.parentElement?.contains(target)) close();
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, []);
  return h(
    'div',
    {
      ref: list,
      class: 'menu',
      role: 'menu',
      'aria-label': label,
      style: at ? { position: 'fixed', left: `${at.x}px`, top: `${at.y}px` } : {},
      onKeyDown: (event: KeyboardEvent) => moveInMenu(event, list.current, close),
    },
    entries.map((entry, index) => h(MenuItem, { key: index, entry, close })),
  );
}

function MenuItem({ entry, close }: { entry: MenuEntry; close: () => void }) {
  const { caption, act, checked } = entry;
  if (!act) return h('hr', null);
  const press = () => {
    close();
    act();
  };
  return h(
    'button',
    {
      type: 'button',
      role: checked === undefined ? 'menuitem' : 'menuitemradio',
      ...(checked === undefined ? {} : { 'aria-checked': checked }),
      onClick: press,
    },
    caption,
  );
}

function moveInMenu(event: KeyboardEvent, list: HTMLElement | null, close: () => void): void {
  event.stopPropagation();
  if (event.key === 'Escape') close();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !list) return;
  event.preventDefault();
  const items: Element[] = [...list.querySelectorAll('button')];
  const at = document.activeElement ? items.indexOf(document.activeElement) : -1;
  const next = items[(at + step + items.length) % items.length];
  if (next instanceof HTMLElement) next.focus();
}
