// Three sentences for who is here for the first time; the first click makes them fade.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from './words.ts';

const KEY = 'workbench.welcomed';

const welcomed = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

export function Welcome({ words }: { words: Words }) {
  const [shown, setShown] = useState(!welcomed());
  const [fading, setFading] = useState(false);
  useEffect(() => {
    const fade = () => {
      setFading(true);
      setTimeout(() => setShown(false), 700);
      try {
        localStorage.setItem(KEY, 'yes');
      } catch {
        // Then it greets again next time.
      }
    };
    addEventListener('mousedown', fade, { once: true });
    return () => removeEventListener('mousedown', fade);
  }, []);
  if (!shown) return null;
  return h(
    'div',
    { class: fading ? 'welcome fading' : 'welcome', role: 'status' },
    words.welcome.map((sentence) => h('p', { key: sentence }, sentence)),
  );
}
