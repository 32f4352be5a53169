// Finding a complaint by whatever somebody remembers of it.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { QueueItem } from '../desk/call-results.ts';
import { longestLine } from '../plain/text.ts';
import { Loading, Trouble } from './pieces/pieces.tsx';
import { QueueList } from './pieces/queue-list.tsx';
import { asFailure, askDesk, type Failure } from './pieces/server.ts';
import { useShared } from './pieces/shared.ts';

type Answer =
  | { readonly state: 'looking' }
  | {
      readonly state: 'found';
      readonly found: readonly QueueItem[];
      /** Row of the Archive before which nobody has looked. */
      readonly before: number | null;
      readonly isLooking: boolean;
    }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Find {
  readonly text: string;
  readonly answer: Answer;
  type(text: string): void;
  /** Further back in the Archive; what is found comes below. */
  goOn(): void;
}

const pauseBeforeLooking = 350;

export function useFind(): Find {
  const [text, type] = useState('');
  const [answer, setAnswer] = useState<Answer>({ state: 'looking' });
  const latest = useRef(text);
  latest.current = text;
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
        (first) => tell({ state: 'found', ...first, isLooking: false }),
        (error) => tell({ state: 'failed', failure: asFailure(error) }),
      );
    const timer = setTimeout(look, pauseBeforeLooking);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [text]);
  const goOn = (): void => {
    if (answer.state !== 'found' || answer.before === null || answer.isLooking) return;
    setAnswer({ ...answer, isLooking: true });
    searchOn(text.trim(), answer.found, answer.before).then((next) => {
      if (latest.current === text) setAnswer(next);
    });
  };
  return { text, answer, type, goOn };
}

const searchOn = (text: string, found: readonly QueueItem[], before: number): Promise<Answer> =>
  askDesk('find', { text, before }).then(
    (more) => ({
      state: 'found',
      found: together(found, more.found),
      before: more.before,
      isLooking: false,
    }),
    (error) => ({ state: 'failed', failure: asFailure(error) }),
  );

const together = (
  found: readonly QueueItem[],
  more: readonly QueueItem[],
): readonly QueueItem[] => [
  ...new Map([...found, ...more].map((item) => [item.number, item])).values(),
];

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
      {answer.before !== null && (
        <button type="button" class="link" disabled={answer.isLooking} onClick={find.goOn}>
          {answer.isLooking ? words.findLooking : words.findFurther}
        </button>
      )}
    </>
  );
}
