// How alike two texts are, in any script: no word boundaries needed.

/** Dice coefficient of character pairs, 0 to 1. Only the first 1,000 characters are compared. */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.size === 0 || right.size === 0) return a.trim() === b.trim() && a.trim() !== '' ? 1 : 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

function pairsOf(text: string): Set<string> {
  const chars = Array.from(text.slice(0, 1000).toLowerCase().replace(/\s+/g, ''));
  return new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`));
}
