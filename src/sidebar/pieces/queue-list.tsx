// Complaints as a list: how urgent, who, what, and what is next.

import type { ComponentChildren } from 'preact';
import type { QueueItem } from '../../desk/call-results.ts';
import { nameOf, sameName } from '../../plain/people.ts';
import { isSafety } from '../../plain/status.ts';
import { clearMoment } from './moments.ts';
import { Chip, StateChip } from './pieces.tsx';
import { useNow, useShared } from './shared.ts';
import { urgencyOf } from './urgency.ts';
import { WritersIn } from './writers.tsx';

interface Props {
  readonly items: readonly QueueItem[];
  readonly empty?: ComponentChildren;
}

export function QueueList({ items, empty }: Props) {
  const now = useNow(20);
  if (items.length === 0) return <>{empty}</>;
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.number}>
          <Item item={item} now={now} />
        </li>
      ))}
    </ul>
  );
}

function Item({ item, now }: { item: QueueItem; now: number }) {
  const { words, zone, go, me } = useShared();
  const exact = item.due === null ? '' : words.time.moment(clearMoment(item.due, now, zone));
  const nothing = item.step === 'none' || item.step === 'ask';
  return (
    <button
      type="button"
      class="item"
      id={`item-${item.number}`}
      onClick={() => go({ name: 'complaint', number: item.number })}
    >
      <span class="top">
        <StateChip state={urgencyOf(item, now, zone, words)} title={exact} />
        <span class="number">{item.number}</span>
      </span>
      <Marks item={item} />
      <Asked named={item.named} />
      <span class="who" dir="auto">
        {nameOf(item) || words.nameless}
      </span>
      <span class="what" dir="auto">
        {item.what}
      </span>
      <span class="quiet next">
        {nothing ? '' : words.next(words.step[item.step])}
        {sameName(item.owner, me.name)
          ? ''
          : `${nothing ? '' : ' · '}${item.owner || words.nobody}`}
      </span>
      <WritersIn number={item.number} />
    </button>
  );
}

function Asked({ named = '' }: { named: string | undefined }) {
  const { words } = useShared();
  if (named === '') return null;
  return (
    <span class="marks">
      <span class="chip soon">? {words.perhapsAbout(named)}</span>
    </span>
  );
}

/** What makes a complaint special, each with sign and word. */
export function Marks({ item }: { item: Pick<QueueItem, 'hurt' | 'severity' | 'purpose'> }) {
  const { words } = useShared();
  const hurt = isSafety(item);
  const { purpose } = item;
  if (!hurt && item.severity === 'normal' && purpose === 'complaint') return null;
  return (
    <span class="marks">
      {hurt ? <Chip tone="hurt" text={words.hurt} /> : null}
      {item.severity === 'urgent' ? <span class="chip soon">⚑ {words.urgent}</span> : null}
      {purpose === 'complaint' ? null : <span class="chip calm">{words[purpose]}</span>}
    </span>
  );
}
