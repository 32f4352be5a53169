// Every tab that responses were ever recorded from, also those of links that were given up.

import type { Remembered } from './memory.ts';
import { look, type Scene } from './play.ts';

/** Read from their first row, and the outbox, too. */
export function tabsWithResponses(scene: Scene): Remembered {
  const { desk } = look(scene, { tabs: ['state', 'intake'], responses: 'none' });
  const linked = desk.state.forms.flatMap(({ sheetId, before }) => [sheetId, before]);
  const all = new Set([...linked, ...desk.intake.map(({ sheetId }) => sheetId)]);
  const tails = Object.fromEntries([...all].filter((id) => id > 0).map((id) => [id, 1]));
  return { ...scene.remembered, memory: { ...scene.remembered.memory, tails, outboxFrom: 0 } };
}
