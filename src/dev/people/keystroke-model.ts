// How long people take, counted keystroke by keystroke and not by the wall time of a robot: the Keystroke-Level Model
// (Card, Moran, Newell: The Keystroke-Level Model for User Performance Time with Interactive Systems, CACM 23(7), 1980).
// It knows no hesitation and no mistakes: what a person who has done it a few times needs.

/** Seconds. */
export const model = {
  /** K: an average typist who is no secretary, 40 words a minute. */
  key: 0.28,
  /** On a phone 36.2 words of five letters a minute (Palin et al.: How do people type on mobile devices?, 2019). */
  phoneKey: 60 / (36.2 * 5),
  /** P and B: to point at something and to press. A tap counts as much. */
  click: 1.1 + 0.2,
  /** H: from the mouse to the keys. */
  hand: 0.4,
  /** M: to make up one's mind before a command, not before a field of a form (its rules 0, 1 and 4). */
  think: 1.35,
  /** A word read in silence (Brysbaert: How many words do we read per minute?, 2019: 238). */
  read: 60 / 238,
  /** A word read aloud (the same: 183). */
  say: 60 / 183,
} as const;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
