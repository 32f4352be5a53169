// Inside a sidebar or dialog: google.script as documented, answered by the page around it.
import { openHere, PAGE, type ToFrame, tell } from './messages.ts';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly succeed?: Handler;
  readonly fail?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
/** Calls beyond ten at a time wait in the browser. */
const PARALLEL = 10;
const queued: (() => void)[] = [];
let calls = 0;

function call(handlers: Handlers, name: string, args: unknown[]): void {
  calls += 1;
  const id = calls;
  const passed = args.map((argument, index) => legal(argument, `${index}`, args.length === 1));
  const send = () => {
    waiting.set(id, handlers);
    tell({ tell: 'call', id, name, args: passed });
  };
  if (waiting.size < PARALLEL) send();
  else queued.push(send);
}

/** Primitives, arrays and plain objects; a form only as the sole argument. Everything else fails before it leaves. */
function legal(value: unknown, property: string, alone = false): unknown {
  if (typeof value !== 'object' || value === null) return legalPrimitive(value, property);
  if (Array.isArray(value)) return value.map((item, index) => legal(item, `${index}`));
  if (alone && value instanceof HTMLFormElement) return Object.fromEntries(new FormData(value));
  if (Object.prototype.toString.call(value) === '[object Object]') {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, legal(item, key)]));
  }
  throw illegal(property);
}

const illegal = (property: string): Error =>
  new Error(`Failed due to illegal value in property: ${property}`);

function legalPrimitive(value: unknown, property: string): unknown {
  if (typeof value === 'function') throw illegal(property);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value ?? null;
}

function makeRunner(handlers: Handlers): object {
  const builders: Readonly<Record<string, (value: unknown) => object>> = {
    withSuccessHandler: (value) => makeRunner({ ...handlers, succeed: value as Handler }),
    withFailureHandler: (value) => makeRunner({ ...handlers, fail: value as Handler }),
    withUserObject: (userObject) => makeRunner({ ...handlers, userObject }),
  };
  return new Proxy(builders, {
    get: (known, name) =>
      known[String(name)] ?? ((...args: unknown[]) => call(handlers, String(name), args)),
  });
}

addEventListener('message', ({ data, origin, source }: MessageEvent<ToFrame>) => {
  if (source !== parent || origin !== PAGE) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (!handlers) return;
  queued.shift()?.();
  const { succeed, fail, userObject } = handlers;
  if (!data.error) return succeed?.(data.value, userObject);
  const error = Object.assign(new Error(data.error.message), { name: data.error.name });
  if (fail) fail(error, userObject);
  else console.error(error);
});

document.addEventListener('click', openHere);
const nothing = () => {};
Object.assign(globalThis, {
  google: {
    script: {
      run: makeRunner({}),
      host: {
        origin: PAGE,
        close: () => tell({ tell: 'close' }),
        setHeight: (height: number) => tell({ tell: 'height', height }),
        setWidth: nothing,
        editor: { focus: nothing },
      },
    },
  },
});
