// Whoever writes an answer says so when they begin, and again while they type; nobody waits for it, and its failing stops
// nobody. What comes back is who else does.
import { useEffect, useRef, useState } from 'preact/hooks';
import { actOnDesk, newId } from '../../../sidebar/pieces/server.ts';
import type { Writing } from '../../../sidebar/pieces/writers.tsx';

const again = 2 * 60_000;

export function useWriting(number: string, text: string): Writing | null {
  const [others, setOthers] = useState<Writing | null>(null);
  const said = useRef({ at: 0, text: '' });
  useEffect(() => {
    if (text === said.current.text || Date.now() - said.current.at < again) return;
    said.current = { at: Date.now(), text };
    actOnDesk('writing', { id: newId(), number }).then(setOthers, () => {});
  }, [number, text]);
  return others;
}
