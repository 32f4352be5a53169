// What every screen knows: the desk's words, its time, who is looking, and how to go elsewhere.
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ActionName } from '../../complaints/playbook-actions.ts';
import type { Me, Queue } from '../../desk/call-results.ts';
import type { Language } from '../../language/languages.ts';
import type { Chat } from '../../plain/countries.ts';
import type { Words } from './words.ts';

export type Screen =
  | { readonly name: 'queue' }
  | { readonly name: 'log' /** The archived complaint it belongs to. */; readonly after?: string }
  | { readonly name: 'import' }
  | { readonly name: 'away' }
  | { readonly name: 'complaint'; readonly number: string }
  | { readonly name: 'action'; readonly number: string; readonly action: ActionName };

export interface Shared {
  readonly words: Words;
  readonly language: Language;
  readonly zone: string;
  readonly me: Me;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly chats: readonly Chat[];
  /** Who else is writing an answer, by number, as of then. */
  readonly writing: Queue['writing'];
  readonly asOf: number;
  /** The server's clock minus this browser's. */
  readonly ahead: number;
  go(screen: Screen): void;
  /** Shown on top and read aloud. */
  say(sentence: string): void;
}

export const SharedContext = createContext<Shared | null>(null);

/** For the pages beside the sidebar: its pieces need a desk, these have only its words. */
export const sharedOutside = (words: Words, language: Language, zone: string): Shared => ({
  words,
  language,
  zone,
  me: { name: '', mail: '', role: 'principal' },
  people: [],
  places: [],
  chats: [],
  writing: {},
  asOf: 0,
  ahead: 0,
  go: () => {},
  say: () => {},
});

export function useShared(): Shared {
  const desk = useContext(SharedContext);
  if (desk === null) throw new Error('A screen outside the desk');
  return desk;
}

/** The server's time, ticking. */
export function useNow(everySeconds: number): number {
  const { ahead } = useShared();
  const [now, setNow] = useState(() => Date.now() + ahead);
  useEffect(() => {
    setNow(Date.now() + ahead);
    const timer = setInterval(() => setNow(Date.now() + ahead), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds, ahead]);
  return now;
}

/** Asks at once and then again and again, as long as somebody can see the page; never twice at a time. */
export function useWhileVisible(everySeconds: number, ask: () => Promise<unknown>): void {
  useEffect(() => {
    let asking = false;
    const look = async () => {
      if (asking || document.visibilityState !== 'visible') return;
      asking = true;
      await ask();
      asking = false;
    };
    void look();
    const timer = setInterval(look, everySeconds * 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [everySeconds, ask]);
}

/** Answers overtake each other, and an older one would bring back what was just done: is this still the last that was asked? */
export function useLastAsked(): () => () => boolean {
  const asked = useRef(0);
  return useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    return () => mine === asked.current;
  }, []);
}
