// Properties, cache and locks.
import { type Contracts, REFUSED, refusal } from './contract.ts';

const properties = () => PropertiesService.getUserProperties();
const cache = () => CacheService.getUserCache();

/** Leaves the store as it was, for an account has other scripts' worries enough. */
function withKey<T>(key: string, run: () => T): T {
  try {
    return run();
  } finally {
    properties().deleteProperty(key);
  }
}

export const stores: Contracts = {
  'a property is text, and one that is not there is null': {
    source: 'T35, developers.google.com/apps-script/reference/properties',
    run: () =>
      withKey('contract', () => {
        properties().setProperty('contract', 'one');
        return [properties().getProperty('contract'), properties().getProperty('contract none')];
      }),
    gives: ['one', null],
  },
  'a property of 9 KB in bytes is kept': {
    source: 'T35, tanaikech.github.io',
    run: () =>
      withKey('contract', () => {
        properties().setProperty('contract', '投'.repeat(3000));
        return properties().getProperty('contract')?.length;
      }),
    gives: 3000,
  },
  'what is not text becomes text in the cache': {
    source: 'T35, developers.google.com/apps-script/reference/cache, jpoehnelt/blog',
    run: () => {
      cache().put('contract', {} as unknown as string, 30);
      return cache().get('contract');
    },
    gives: '[object Object]',
  },
  'nothing becomes text in the cache, too, but a key must be something': {
    source: 'justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits',
    run: () => {
      const nothing = null as unknown as string;
      cache().put('contract', nothing, 30);
      return [
        cache().get('contract'),
        refusal(() => cache().put(nothing, 'v'), 'Invalid argument: key'),
        refusal(() => cache().put('', 'v'), 'Invalid argument: key'),
      ];
    },
    gives: ['null', REFUSED, REFUSED],
  },
  'keys, values and times of the cache have limits': {
    source: 'T35, developers.google.com/apps-script/reference/cache, jpoehnelt/blog',
    run: () => [
      refusal(() => cache().put('k'.repeat(251), 'v'), 'Argument too large: key'),
      refusal(() => cache().put('k', 'v'.repeat(102_401)), 'Argument too large: value'),
      refusal(() => cache().put('k', 'v', 21_601)),
      refusal(() => cache().put('k', 'v', 0)),
    ],
    gives: [REFUSED, REFUSED, REFUSED, REFUSED],
  },
  'locking again what one holds is nothing': {
    source:
      'T32, developers.google.com/apps-script/reference/lock, developers.google.com/apps-script/reference/lock/lock, brucemcpherson/gas-fakes',
    run: () => {
      const lock = LockService.getUserLock();
      const got = [lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
      lock.releaseLock();
      return [...got, lock.hasLock()];
    },
    gives: [true, true, true, false],
  },
  'a script that is bound has the lock and the properties of its document': {
    source:
      'T32, developers.google.com/apps-script/reference/properties, developers.google.com/apps-script/reference/lock, developers.google.com/apps-script/reference/lock/lock, brucemcpherson/gas-fakes',
    run: () => [
      LockService.getDocumentLock() === null,
      PropertiesService.getDocumentProperties() === null,
    ],
    gives: [false, false],
  },
};
