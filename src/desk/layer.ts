// A map laid over another one: what is put on it stands above what lies below, which stays as it was. It costs what is put on
// it; all of it is copied only when somebody goes through it, and then once.

export interface Layer<Value> extends ReadonlyMap<string, Value> {
  put(key: string, value: Value): void;
}

/** In the order of a copy: keys of below stay where they were. Nothing may be put below while this is in use. */
export function layerOver<Value>(below: ReadonlyMap<string, Value>): Layer<Value> {
  const above = new Map<string, Value>();
  let whole: Map<string, Value> | undefined;
  const all = (): Map<string, Value> => {
    whole ??= new Map([...below, ...above]);
    return whole;
  };
  return {
    put: (key, value) => {
      above.set(key, value);
      whole?.set(key, value);
    },
    get: (key) => (above.has(key) ? above : below).get(key),
    has: (key) => above.has(key) || below.has(key),
    get size() {
      return all().size;
    },
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    forEach: (each, self) => all().forEach(each, self),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
