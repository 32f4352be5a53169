import { exception, type Host } from './bridge.ts';

class Cache {
  readonly #host: Host;
  readonly #kind: string;
  constructor(host: Host, kind: string) {
    this.#host = host;
    this.#kind = kind;
  }
  get(key: unknown) {
    return this.getAll([key])[`${key}`] ?? null;
  }
  getAll(keys: unknown[]): Record<string, string> {
    return this.#host('Cache.getAll', this.#kind, keys.map(String)) as Record<string, string>;
  }
  put(key: unknown, value: unknown, seconds = 600) {
    if (key === null || key === undefined || key === '') throw exception('Invalid argument: key');
    this.putAll({ [`${key}`]: value }, seconds);
  }
  putAll(values: Record<string, unknown>, seconds = 600) {
    // Other values than text become text: '[object Object]'.
    const texts = Object.entries(values).map(([key, value]) => [key, `${value}`]);
    this.#host('Cache.putAll', this.#kind, Object.fromEntries(texts), seconds);
  }
  remove(key: unknown) {
    this.removeAll([key]);
  }
  removeAll(keys: unknown[]) {
    this.#host('Cache.removeAll', this.#kind, keys.map(String));
  }
}

export function makeCacheService(host: Host): object {
  const hand = (kind: string) => (host('CacheService.get', kind) ? new Cache(host, kind) : null);
  return {
    getDocumentCache: () => hand('document'),
    getScriptCache: () => hand('script'),
    getUserCache: () => hand('user'),
  };
}
