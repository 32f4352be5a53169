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
  /** Whoever was chosen last; `as` follows once their page is here, so that nobody acts on another's. */
  readonly chosen: string;
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

/** What there is, as this person sees it. */
type Seen = Pick<Bench, 'as' | 'snapshot'>;

/** Fetches again whenever the server has something new, one request at a time. */
export function useSnapshot(who: string): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let over = false;
    const refresh = oneAtATime(async () => {
      const fresh = await get<Snapshot>('snapshot', { as: who }).catch(() => null);
      if (fresh && !over) setSeen({ as: who, snapshot: fresh });
    });
    const events = new EventSource('/api/events');
    events.onmessage = refresh;
    return () => {
      over = true;
      events.close();
    };
  }, [who]);
  return seen;
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
  seen: Seen | null,
  doing: Pick<Bench, 'chosen' | 'become' | 'notify' | 'open'>,
): Bench | null {
  const { chosen, become, notify, open } = doing;
  const as = seen?.as ?? '';
  const language = seen?.snapshot.shop.language ?? 'en';
  const act = useCallback(
    (action: string, body: object = {}) =>
      post(action, as === CUSTOMER ? body : { as, ...body }).then(
        (answer) => {
          if (isWarning(answer)) notify(words[language].warned);
          return true;
        },
        ({ message }) => {
          notify(message);
          return false;
        },
      ),
    [as, notify, language],
  );
  return useMemo(() => {
    if (!seen) return null;
    return { ...seen, words: words[language], chosen, act, become, notify, open };
  }, [seen, language, chosen, act, become, notify, open]);
}
