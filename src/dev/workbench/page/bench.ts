// What the page knows and can do: the latest snapshot, who is at the keyboard, and acting as that person.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../protocol.ts';
import { get, post } from './server.ts';
import { type Words, words } from './words.ts';

/** Whoever fills in a form has no account here. */
export const CUSTOMER = 'customer';

export interface Bench {
  readonly snapshot: Snapshot;
  readonly words: Words;
  readonly as: string;
  /** Does the action as this person; a refusal becomes a notice, and false comes back. */
  act(action: string, body?: object): Promise<boolean>;
  become(who: string): void;
  notify(text: string): void;
  /** A link to Google's: a form or a place in the sheet. */
  open(url: string): void;
}

const remembered = (): string => {
  try {
    return localStorage.getItem('workbench.as') ?? '';
  } catch {
    return '';
  }
};

/** However often it is asked meanwhile, it goes once more when it is done. */
function oneAtATime(work: () => Promise<void>): () => void {
  let [busy, again] = [false, false];
  const go = async (): Promise<void> => {
    again = busy;
    if (busy) return;
    busy = true;
    await work();
    busy = false;
    if (again) void go();
  };
  return () => void go();
}

/** Fetches again whenever the server has something new, one request at a time. */
export function useSnapshot(who: string): Snapshot | null {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => {
    let over = false;
    const refresh = oneAtATime(async () => {
      const fresh = await get<Snapshot>('snapshot', { as: who }).catch(() => null);
      if (fresh && !over) setSnapshot(fresh);
    });
    const events = new EventSource('/api/events');
    events.onmessage = refresh;
    return () => {
      over = true;
      events.close();
    };
  }, [who]);
  return snapshot;
}

export interface Notice {
  readonly id: number;
  readonly text: string;
}

export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);
  const notify = useCallback((text: string) => {
    count.current += 1;
    const notice = { id: count.current, text };
    setNotices((shown) => [...shown.slice(-3), notice]);
    setTimeout(() => setNotices((shown) => shown.filter(({ id }) => id !== notice.id)), 8000);
  }, []);
  return { notices, notify };
}

/** Empty until known: then the person chosen last time, or who set the spreadsheet up. */
export function useWho(): [string, (who: string) => void] {
  const [who, setWho] = useState(remembered);
  const become = useCallback((next: string) => {
    try {
      localStorage.setItem('workbench.as', next);
    } catch {
      // A browser that keeps nothing still shows everything.
    }
    setWho(next);
  }, []);
  return [who, become];
}

/** The edit was made, but Google would have asked first. */
const isWarning = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'warned' in answer && answer.warned === true;

export function useBench(
  snapshot: Snapshot | null,
  who: string,
  doing: Pick<Bench, 'become' | 'notify' | 'open'>,
): Bench | null {
  const { become, notify, open } = doing;
  const language = snapshot?.shop.language ?? 'en';
  const act = useCallback(
    (action: string, body: object = {}) =>
      post(action, who === CUSTOMER ? body : { as: who, ...body }).then(
        (answer) => {
          if (isWarning(answer)) notify(words[language].warned);
          return true;
        },
        ({ message }) => {
          notify(message);
          return false;
        },
      ),
    [who, notify, language],
  );
  return useMemo(() => {
    if (!snapshot) return null;
    return { snapshot, words: words[snapshot.shop.language], as: who, act, become, notify, open };
  }, [snapshot, who, act, become, notify, open]);
}
