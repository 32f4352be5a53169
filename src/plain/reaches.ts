// How somebody wants to be reached.

/** By voice or chat: staff tell them, and note it. */
export const isSpokenWay = (reach: string): boolean =>
  reach !== 'mail' && reach !== 'letter' && reach !== 'none';
