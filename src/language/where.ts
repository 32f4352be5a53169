/** The part of a key that people know: the number in `ack:R-2026-0042`, the row in `501:77`. */
export const knownPart = (key: string): string => /^[^:]+:([^:]+)/.exec(key)?.[1] ?? key;
