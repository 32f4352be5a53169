// The queue by place, kind or person: each is offered where it tells complaints apart.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { QueueItem } from '../desk/call-results.ts';
import { Pick } from './pieces/fields.tsx';
import { QueueList } from './pieces/queue-list.tsx';
import { useShared } from './pieces/shared.ts';

const by = ['place', 'kind', 'owner'] as const;
type By = (typeof by)[number];
type Chosen = Readonly<Record<By, string>>;

const everything: Chosen = { place: '', kind: '', owner: '' };
/** What somebody chose stays chosen when they come back. */
let lastChosen = everything;

interface Props {
  readonly items: readonly QueueItem[];
  /** Of all lists: choices do not change with the list. */
  readonly all: readonly QueueItem[];
  readonly empty: ComponentChildren;
  /** There is more than `all`, which it asks for. */
  readonly onOpen: (() => void) | undefined;
}

export function Filtered({ items, all, empty, onOpen }: Props) {
  const { words } = useShared();
  const [chosen, setChosen] = useState(lastChosen);
  const [open] = useState(() => by.some((key) => lastChosen[key] !== ''));
  const offered = by.filter((key) => chosen[key] !== '' || valuesOf(all, key).length > 1);
  const shown = items.filter((item) => by.every((key) => fits(item, key, chosen[key])));
  const hides = shown.length < items.length;
  return (
    <>
      {offered.length === 0 && !onOpen ? null : (
        <details
          class="filter"
          open={open}
          onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
        >
          <summary>
            {words.filter} {inWords(chosen)}
          </summary>
          {offered.map((key) => (
            <Pick
              key={key}
              label={words.facts[key]}
              value={chosen[key]}
              options={[
                ['', words.anyOfThem],
                ...valuesOf(all, key, chosen[key]).map((value) => [value, value] as const),
              ]}
              onChange={(value) => {
                lastChosen = { ...chosen, [key]: value };
                setChosen(lastChosen);
              }}
            />
          ))}
        </details>
      )}
      <QueueList items={shown} empty={hides ? <p class="empty">{words.noneFits}</p> : empty} />
    </>
  );
}

const inWords = (chosen: Chosen): string =>
  by
    .map((key) => chosen[key])
    .filter(Boolean)
    .join(' · ');

const fits = (item: QueueItem, key: By, wanted: string): boolean =>
  wanted === '' || item[key] === wanted;

/** What is chosen may be gone from the queue by now, and is still what is chosen. */
const valuesOf = (items: readonly QueueItem[], key: By, chosen = ''): string[] =>
  [...new Set([chosen, ...items.map((item) => item[key])])].filter((one) => one !== '').sort();
