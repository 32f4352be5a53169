// The one page: the bar above, the sheet with its sidebar or what the customer has below.
import { h } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Bar } from './bar.ts';
import { type Bench, CUSTOMER, useBench, useNotices, useSnapshot, useWho } from './bench.ts';
import { Customer } from './customer.ts';
import { FormOverlay } from './form-overlay.ts';
import type { Selection } from './grid/selection.ts';
import { Mailbox, mailsOf } from './mailbox.ts';
import { isNarrow, PaneSwitch } from './pane-switch.ts';
import { Dialog, Sidebar } from './panel.ts';
import { Sheet, type SheetPlace } from './sheet.ts';
import { placeOfLink } from './sheet-link.ts';
import { Welcome } from './welcome.ts';

export function App() {
  const [who, become] = useWho();
  const { notices, notify } = useNotices();
  const { place, go, form, setForm, open } = usePlaces();
  // Whoever sits down next finds no form lying open.
  useEffect(() => setForm(null), [who]);
  const bench = useBench(useSnapshot(who), { chosen: who, become, notify, open });
  useArrival(bench);
  useMessages(bench);
  useSelectionTold(bench, place);
  if (!bench?.as) return null;
  const customer = bench.as === CUSTOMER;
  return [
    customer ? h(CustomerSide, { bench, form }) : h(StaffSide, { bench, place, go }),
    form && !customer && h(FormOverlay, { bench, url: form, close: () => setForm(null) }),
    bench.snapshot.panel?.kind === 'dialog' &&
      h(Dialog, { key: bench.snapshot.panel.stamp, bench }),
    h(Welcome, { words: bench.words }),
    h(
      'div',
      { class: 'notices', role: 'status' },
      notices.map(({ id, text }) => h('p', { key: id }, text)),
    ),
  ];
}

function CustomerSide({ bench, form }: { bench: Bench; form: string | null }) {
  const nothing = () => {};
  const bar = { bench, unread: mailsOf(bench).length, mailboxOpen: true, toggleMailbox: nothing };
  return h(
    'div',
    { class: 'page', 'data-who': CUSTOMER },
    h(Bar, bar),
    h(Customer, { bench, url: form }),
  );
}

interface StaffSideProps {
  readonly bench: Bench;
  readonly place: SheetPlace;
  readonly go: (sheetId: number, selection?: Selection) => void;
}

function StaffSide({ bench, place, go }: StaffSideProps) {
  const { snapshot, as, words } = bench;
  const [pane, show] = usePane(bench, place);
  const mailboxOpen = pane === 'mailbox';
  return h(
    'div',
    { class: 'page', 'data-who': as },
    h(Bar, {
      ...{ bench, mailboxOpen },
      unread: mailsOf(bench).length,
      toggleMailbox: () => show(mailboxOpen ? 'sheet' : 'mailbox'),
    }),
    h(PaneSwitch, {
      label: words.panes,
      panes: (['sheet', 'sidebar', 'mailbox'] as const).map((name) => ({
        name,
        caption: words[name],
      })),
      ...{ shown: pane, show },
    }),
    h(
      'main',
      { class: 'desk', 'data-pane': pane },
      h(Sheet, { bench, place, go }),
      h(Sidebar, { key: `${snapshot.shop.kind} ${snapshot.shop.language} ${as}`, bench }),
      mailboxOpen && h(Mailbox, { bench, close: () => show('sheet') }),
    ),
  );
}

/** On a narrow screen what was just opened is what is shown; elsewhere only the mailbox comes and goes. */
function usePane({ snapshot }: Bench, place: SheetPlace) {
  const [pane, show] = useState('sheet');
  const { panel } = snapshot;
  const sidebar = panel?.kind === 'sidebar' ? panel.stamp : '';
  const follow = (name: string) => {
    if (isNarrow()) show(name);
  };
  useEffect(() => follow('sheet'), [place]);
  useEffect(() => {
    if (sidebar !== '') follow('sidebar');
  }, [sidebar]);
  return [pane, show] as const;
}

/** Where in the sheet we are, and which form lies open; links lead to both. */
function usePlaces() {
  const [form, setForm] = useState<string | null>(null);
  const [place, setPlace] = useState<SheetPlace>({ sheetId: null, selections: {} });
  const go = useCallback((sheetId: number, selection?: Selection) => {
    setPlace(({ selections }) => ({
      sheetId,
      selections: selection ? { ...selections, [sheetId]: selection } : selections,
    }));
  }, []);
  const open = useCallback((url: string) => {
    const target = placeOfLink(url);
    if (target) go(target.sheetId, target.selection);
    else if (url.startsWith('https://docs.google.com/forms/')) setForm(url);
    else window.open(url, '_blank', 'noopener');
  }, []);
  return { place, go, form, setForm, open };
}

/** Whoever sits down opens the spreadsheet; a stranger to this shop becomes the one who set it up. */
function useArrival(bench: Bench | null): void {
  const shop = bench && `${bench.snapshot.shop.kind} ${bench.snapshot.shop.language}`;
  const language = bench?.snapshot.shop.language ?? 'en';
  const { as, snapshot } = bench ?? {};
  const people = snapshot?.people.map(({ mail }) => mail) ?? [];
  useEffect(() => {
    if (!bench || as === CUSTOMER) return;
    if (as && people.includes(as)) void bench.act('open');
    else if (people[0]) bench.become(people[0]);
  }, [shop, as, people.join()]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = snapshot?.title ?? '';
  }, [language, snapshot?.title]);
}

/** Alerts and toasts of the script, as notices: only those that are new. */
function useMessages(bench: Bench | null): void {
  const { snapshot, as, notify } = bench ?? {};
  const seen = useRef<{ as: string; count: number } | null>(null);
  const messages = snapshot?.messages ?? [];
  useEffect(() => {
    if (as === undefined) return;
    const known = seen.current?.as === as ? seen.current.count : messages.length;
    for (const { title, text } of messages.slice(known)) {
      notify?.([title, text].filter(Boolean).join(': '));
    }
    seen.current = { as, count: messages.length };
  }, [as, messages.length]);
}

/** The script may ask which cells are selected. */
function useSelectionTold(bench: Bench | null, { sheetId, selections }: SheetPlace): void {
  const selection = sheetId === null ? undefined : selections[sheetId];
  useEffect(() => {
    if (!bench || bench.as === CUSTOMER || !selection) return;
    const { anchor } = selection;
    const area = { ...anchor, rows: 1, columns: 1 };
    const timer = setTimeout(() => void bench.act('select', { sheetId, ...area }), 150);
    return () => clearTimeout(timer);
  }, [sheetId, selection, bench?.as]);
}
