// PropertiesService with its limits, which count UTF-8 bytes: a Chinese character is three.
import { amountUsed, noteUsage } from '../executions/quota.ts';
import type { Store, World } from '../world.ts';
import { type Caller, GoogleError, isThere, type Service } from './service.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const ACCESSES_A_DAY = 50_000;

function storeOf(world: World, caller: Caller, kind: unknown): Store {
  const { properties } = world;
  if (kind === 'script') return properties.script;
  const [stores, key] =
    kind === 'user' ? [properties.user, caller.user] : [properties.document, caller.spreadsheetId];
  const store = stores[key] ?? {};
  stores[key] = store;
  return store;
}

function open(caller: Caller, kind: unknown): Store {
  if (caller.world.options.quotas) {
    if (amountUsed(caller.world, 'properties', caller.user) >= ACCESSES_A_DAY) {
      throw new GoogleError('Service invoked too many times for one day: properties.');
    }
    noteUsage(caller.world, 'properties', caller.user, 1);
  }
  return storeOf(caller.world, caller, kind);
}

function setAll(store: Store, values: Store, deleteOthers: boolean): void {
  for (const value of Object.values(values)) {
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new GoogleError('Argument too large: value');
  }
  const next = deleteOthers ? values : { ...store, ...values };
  const bytes = Object.entries(next).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (bytes > STORE_BYTES) {
    throw new GoogleError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  for (const key of Object.keys(store)) if (!(key in next)) delete store[key];
  Object.assign(store, values);
}

export const propertiesService: Service = {
  'PropertiesService.get': { counted: false, run: isThere },
  'Properties.getProperty': {
    counted: true,
    run: (caller, kind, key) => open(caller, kind)[String(key)] ?? null,
  },
  'Properties.getProperties': { counted: true, run: (caller, kind) => open(caller, kind) },
  'Properties.getKeys': { counted: true, run: (caller, kind) => Object.keys(open(caller, kind)) },
  'Properties.setProperties': {
    counted: true,
    run: (caller, kind, values, deleteOthers) =>
      setAll(open(caller, kind), values as Store, deleteOthers === true),
  },
  'Properties.deleteProperty': {
    counted: true,
    run: (caller, kind, key) => {
      delete open(caller, kind)[String(key)];
    },
  },
};
