// Finding a complaint by whatever somebody remembers of it.

import { useEffect, useState } from 'preact/hooks';
import type { QueueItem } from '../desk/call-results.ts';
import { longestLine } from '../plain/text.ts';
import { Loading, Trouble } from './pieces/pieces.tsx';
import { QueueList } from './pieces/queue-list.tsx';
import { asFailure, askDesk, type Failure } from './pieces/server.ts';
import { useShared } from './pieces/shared.ts';

type Answer =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly found: readonly QueueItem[] }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Find {
  readonly text: string;
  readonly answer: Answer;
  type(text: string): void;
}

const pauseBeforeLooking = 350;

export function useFind(): Find {
  const [text, type] = useState('');
  const [answer, setAnswer] = useState<Answer>({ state: 'looking' });
  useEffect(() => {
    const wanted = text.trim();
    let overtaken = false;
    const tell = (next: Answer) => {
      if (!overtaken) setAnswer(next);
    };
    tell({ state: 'looking' });
    if (wanted === '') return;
    const look = () =>
      askDesk('find', { text: wanted }).then(
        ({ found }) => tell({ state: 'found', found }),
        (error) => tell({ state: 'failed', failure: asFailure(error) }),
      );
    const timer = setTimeout(look, pauseBeforeLooking);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [text]);
  return { text, answer, type };
}

export function FindField({ find }: { find: Find }) {
  const { words } = useShared();
  return (
    <div class="find">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="5" />
        <path d="m11 11 4 4" />
      </svg>
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.findHint}
        value={find.text}
        maxLength={longestLine}
        onInput={(event) => find.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || find.text === '') return;
          event.stopPropagation();
          find.type('');
        }}
      />
    </div>
  );
}

export function Found({ find }: { find: Find }) {
  const { words } = useShared();
  const { answer } = find;
  if (answer.state === 'failed') return <Trouble failure={answer.failure} />;
  if (answer.state === 'looking') return <Loading words={words} />;
  const { found } = answer;
  return (
    <>
      <p class="quiet pause" role="status">
        {found.length === 0 ? words.findNone(find.text.trim()) : words.findCount(found.length)}
      </p>
      <QueueList items={found} />
    </>
  );
}
