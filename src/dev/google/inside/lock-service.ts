import type { Host } from './bridge.ts';
import { isNumber, needs } from './signature.ts';

class Lock {
  readonly #host: Host;
  readonly #kind: string;
  constructor(host: Host, kind: string) {
    this.#host = host;
    this.#kind = kind;
  }
  tryLock(...args: unknown[]) {
    needs('LockService.Lock.tryLock', args, isNumber);
    return this.#host('Lock.tryLock', this.#kind, ...args);
  }
  waitLock(...args: unknown[]) {
    needs('LockService.Lock.waitLock', args, isNumber);
    this.#host('Lock.waitLock', this.#kind, ...args);
  }
  hasLock() {
    return this.#host('Lock.hasLock', this.#kind);
  }
  releaseLock() {
    this.#host('Lock.releaseLock', this.#kind);
  }
}

export function makeLockService(host: Host): object {
  const hand = (kind: string) => (host('LockService.get', kind) ? new Lock(host, kind) : null);
  return {
    getDocumentLock: () => hand('document'),
    getScriptLock: () => hand('script'),
    getUserLock: () => hand('user'),
  };
}
