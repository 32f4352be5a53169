// CacheService: small, short-lived, and the oldest entries go when it is full.

import type { CacheEntry, Store } from '../world.ts';
import { type Caller, GoogleError, isThere, type Service } from './service.ts';

const KEY_LENGTH = 250;
const VALUE_BYTES = 102_400;
const SECONDS = { least: 1, most: 21_600 };
const ITEMS = 1000;
const DROPPED_WHEN_FULL = 100;

function cacheOf(caller: Caller, kind: unknown): Record<string, CacheEntry> {
  const owner = kind === 'document' ? caller.spreadsheetId : caller.user;
  const key = kind === 'script' ? 'script' : `${kind}:${owner}`;
  const cache = caller.world.caches[key] ?? {};
  caller.world.caches[key] = cache;
  return cache;
}

function putAll(caller: Caller, kind: unknown, values: Store, seconds: number): void {
  if (!(seconds >= SECONDS.least && seconds <= SECONDS.most)) {
    throw new GoogleError(`Invalid argument: expirationInSeconds ${seconds}`);
  }
  for (const [key, value] of Object.entries(values)) {
    if (key.length > KEY_LENGTH) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new GoogleError('Argument too large: value');
  }
  const cache = cacheOf(caller, kind);
  const expiresAt = caller.world.clock + seconds * 1000;
  for (const [key, value] of Object.entries(values)) cache[key] = { value, expiresAt };
  dropOldest(cache);
}

function dropOldest(cache: Record<string, CacheEntry>): void {
  const keys = Object.keys(cache);
  if (keys.length <= ITEMS) return;
  for (const key of keys.slice(0, DROPPED_WHEN_FULL)) delete cache[key];
}

function getAll(caller: Caller, kind: unknown, keys: readonly string[]): Store {
  const cache = cacheOf(caller, kind);
  const found: Store = {};
  for (const key of keys) {
    const entry = cache[key];
    if (entry && entry.expiresAt > caller.world.clock) found[key] = entry.value;
    else delete cache[key];
  }
  return found;
}

export const cacheService: Service = {
  'CacheService.get': { counted: false, run: isThere },
  'Cache.getAll': {
    counted: true,
    run: (caller, kind, keys) => getAll(caller, kind, keys as string[]),
  },
  'Cache.putAll': {
    counted: true,
    run: (caller, kind, values, seconds) => putAll(caller, kind, values as Store, Number(seconds)),
  },
  'Cache.removeAll': {
    counted: true,
    run: (caller, kind, keys) => {
      const cache = cacheOf(caller, kind);
      for (const key of keys as string[]) delete cache[key];
    },
  },
};
