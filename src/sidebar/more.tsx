// A long list comes in pieces, the most urgent first; what else there is comes when it is asked for.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Queue, QueueItem } from '../desk/call-results.ts';
import { byUrgency } from '../plain/by-urgency.ts';
import { Button } from './pieces/pieces.tsx';
import { useShared } from './pieces/shared.ts';

export const lists = ['mine', 'team', 'waiting'] as const;
export type Tab = (typeof lists)[number] | 'all';

const piece = 150;
const everything = 1_000_000;

/** So many of each list, also when they come back; undefined = as many as the desk thinks. */
let most: number | undefined;

export const wanted = () => (most === undefined ? {} : { most });

const onPage = (queue: Queue): readonly QueueItem[] => lists.flatMap((list) => queue[list]);

export const totalOf = (queue: Queue, tab: Tab): number =>
  tab === 'all'
    ? lists.reduce((sum, list) => sum + totalOf(queue, list), 0)
    : queue[tab].length + queue.left[tab];

/** Of all lists together only what none of their other complaints could come before. */
export function itemsOf(queue: Queue, tab: Tab): readonly QueueItem[] {
  if (tab !== 'all') return queue[tab];
  const ends = lists.flatMap((list) => (queue.left[list] > 0 ? queue[list].slice(-1) : []));
  const isSure = (item: QueueItem): boolean => ends.every((end) => byUrgency(item, end) <= 0);
  return onPage(queue).filter(isSure).sort(byUrgency);
}

/** By what complaints are told apart is only known of all. */
export const askForAll = (queue: Queue, reload: () => Promise<void>) =>
  totalOf(queue, 'all') === onPage(queue).length
    ? undefined
    : () => {
        most = everything;
        void reload();
      };

interface Props {
  readonly queue: Queue;
  readonly tab: Tab;
  readonly reload: () => Promise<void>;
}

export function More({ queue, tab, reload }: Props) {
  const { words } = useShared();
  const [busy, setBusy] = useState(false);
  const items = itemsOf(queue, tab);
  const left = totalOf(queue, tab) - items.length;
  const goOn = useFocusOnNew(items);
  if (left === 0) return null;
  const ask = async () => {
    most = Math.max(...lists.map((list) => queue[list].length)) + piece;
    goOn();
    setBusy(true);
    await reload();
    setBusy(false);
  };
  return (
    <Button busy={busy} onPress={() => void ask()}>
      {words.showMore(left)}
    </Button>
  );
}

/** Whoever asked for more goes on reading there. */
function useFocusOnNew(items: readonly QueueItem[]): () => void {
  const shown = useRef<number | null>(null);
  useLayoutEffect(() => {
    const next = shown.current === null ? undefined : items[shown.current];
    if (!next) return;
    shown.current = null;
    document.getElementById(`item-${next.number}`)?.focus();
  }, [items]);
  return () => {
    shown.current = items.length;
  };
}
