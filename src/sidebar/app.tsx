// Which screen is shown, and what all of them share.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Away } from '../complaints/absence/pages/away.tsx';
import { ImportScreen } from '../complaints/import/pages/import-screen.tsx';
import { QuickLog } from '../complaints/quick-log/pages/quick-log.tsx';
import type { Queue } from '../desk/call-results.ts';
import { ActionScreen } from './action-screen.tsx';
import { ComplaintScreen } from './complaint.tsx';
import { wanted } from './more.tsx';
import { GooglesPage } from './pieces/consent.tsx';
import { Loading, sentenceOf } from './pieces/pieces.tsx';
import { asFailure, askDesk, type Failure } from './pieces/server.ts';
import {
  type Screen,
  type Shared,
  SharedContext,
  useLastAsked,
  useWhileVisible,
} from './pieces/shared.ts';
import { browserLanguage, wordsOf } from './pieces/words.ts';
import { QueueScreen } from './queue.tsx';
import { Selected } from './selected.tsx';

const refreshSeconds = 120;

export function App() {
  const [queue, setQueue] = useState<Queue | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [ahead, setAhead] = useState(0);
  const ask = useLastAsked();
  const refresh = useCallback(async () => {
    const isLast = ask();
    try {
      const answer = await askDesk('queue', wanted());
      if (!isLast()) return;
      setAhead(answer.now - Date.now());
      setQueue(answer);
      setFailure(null);
    } catch (error) {
      if (isLast()) setFailure(asFailure(error));
    }
  }, [ask]);
  useWhileVisible(refreshSeconds, refresh);
  useLayoutEffect(() => {
    if (queue === null) return;
    document.documentElement.lang = queue.language;
    document.title = queue.businessName;
  }, [queue]);
  if (queue === null) return <Opening failure={failure} retry={() => void refresh()} />;
  return <Opened queue={queue} ahead={ahead} refresh={refresh} />;
}

/** Before the desk has answered: nothing but a word, or what went wrong. */
function Opening({ failure, retry }: { failure: Failure | null; retry: () => void }) {
  const language = browserLanguage();
  const words = wordsOf[language];
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = 'Redress';
  }, [language]);
  if (failure === null) {
    return (
      <main>
        <Loading words={words} />
      </main>
    );
  }
  return (
    <main>
      <div class="trouble" role="alert">
        <p>{sentenceOf(failure, words)}</p>
      </div>
      <GooglesPage link={failure.link} language={language} filled />
      <button type="button" class={failure.link === '' ? 'filled' : 'plain'} onClick={retry}>
        {words.tryAgain}
      </button>
    </main>
  );
}

/** Nothing calls away from what somebody is writing. */
const isFilledIn = ({ name }: Screen): boolean => name !== 'queue' && name !== 'complaint';

const before = (screen: Screen): Screen =>
  screen.name === 'action' ? { name: 'complaint', number: screen.number } : { name: 'queue' };

function Opened(props: { queue: Queue; ahead: number; refresh: () => Promise<void> }) {
  const { queue, ahead, refresh } = props;
  const [screen, setScreen] = useState<Screen>({ name: 'queue' });
  const shown = useRef(screen);
  const [said, say] = useState('');
  const go = useCallback(
    (next: Screen) => {
      shown.current = next;
      setScreen(next);
      if (next.name === 'queue') void refresh();
      if (next.name !== 'complaint') say('');
    },
    [refresh],
  );
  useEscape(shown, go);
  useFocusOnReturn(screen);
  useScreenName(screen);
  const desk = useMemo<Shared>(() => {
    const { language, zone, me, people, places, chats, writing, now: asOf } = queue;
    const known = { language, zone, me, people, places, chats, writing, asOf };
    return { words: wordsOf[language], ...known, ahead, go, say };
  }, [queue, ahead, go]);
  return (
    <SharedContext.Provider value={desk}>
      <p class={said === '' ? 'said' : 'said shown'} role="status">
        {said}
      </p>
      {isFilledIn(screen) ? null : <Selected shown={'number' in screen ? screen.number : ''} />}
      <Shown screen={screen} queue={queue} reload={refresh} />
    </SharedContext.Provider>
  );
}

function Shown(props: { screen: Screen; queue: Queue; reload: () => Promise<void> }) {
  const { screen, queue, reload } = props;
  switch (screen.name) {
    case 'queue':
      return <QueueScreen queue={queue} reload={reload} />;
    case 'log':
      return <QuickLog after={screen.after ?? ''} />;
    case 'away':
      return <Away />;
    case 'import':
      return <ImportScreen />;
    case 'complaint':
      return <ComplaintScreen key={screen.number} number={screen.number} />;
    case 'action':
      return <ActionScreen number={screen.number} action={screen.action} />;
  }
}

/** Twice in a row goes back twice, however quickly: what counts is the screen now, not the one last painted. */
function useEscape(shown: { readonly current: Screen }, go: (screen: Screen) => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || shown.current.name === 'queue') return;
      go(before(shown.current));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown, go]);
}

/** Says which screen this is: to styles, and to whoever walks through all of them. */
function useScreenName({ name }: Screen): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['screen'] = name;
  }, [name]);
}

/** Back in the queue, the focus is where it was: on the complaint one comes from. */
function useFocusOnReturn(screen: Screen): void {
  const last = useRef<Screen>(screen);
  useLayoutEffect(() => {
    const from = last.current;
    last.current = screen;
    if (screen.name !== 'queue' || from.name === 'queue') return;
    const item = 'number' in from ? document.getElementById(`item-${from.number}`) : null;
    (item ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [screen]);
}
