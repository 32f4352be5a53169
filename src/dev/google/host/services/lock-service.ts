// LockService: an execution that is paused in the middle of a nested one keeps its locks.
import { type Caller, GoogleError, isThere, type Service } from './service.ts';

export function lockNamed(kind: unknown, spreadsheetId: string, user: string): string {
  if (kind === 'document') return `document:${spreadsheetId}`;
  return kind === 'user' ? `user:${user}` : 'script';
}

const lockName = ({ spreadsheetId, user }: Caller, kind: unknown): string =>
  lockNamed(kind, spreadsheetId, user);

/**
 * Nobody can free the lock while we wait: all others are paused below us, so waiting is only time. Executions beside each
 * other wait before they come here.
 */
function acquire(caller: Caller, kind: unknown, waitMs: number): boolean {
  const { locks } = caller.world;
  const name = lockName(caller, kind);
  const holder = locks[name] ?? caller.executionId;
  if (holder !== caller.executionId) {
    caller.spend(Math.max(0, waitMs));
    return false;
  }
  locks[name] = caller.executionId;
  return true;
}

export const lockService: Service = {
  'LockService.get': { counted: false, run: isThere },
  'Lock.tryLock': {
    counted: true,
    run: (caller, kind, waitMs) => acquire(caller, kind, Number(waitMs)),
  },
  'Lock.waitLock': {
    counted: true,
    run: (caller, kind, waitMs) => {
      if (!acquire(caller, kind, Number(waitMs))) {
        throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
      }
    },
  },
  'Lock.hasLock': {
    counted: false,
    run: (caller, kind) => caller.world.locks[lockName(caller, kind)] === caller.executionId,
  },
  'Lock.releaseLock': {
    counted: true,
    run: (caller, kind) => {
      const name = lockName(caller, kind);
      if (caller.world.locks[name] === caller.executionId) delete caller.world.locks[name];
    },
  },
};
