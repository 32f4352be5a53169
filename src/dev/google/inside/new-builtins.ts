// Which version of V8 runs at Google nobody says: what ES2021 and later brought may be missing.

const NEW: readonly (readonly [owner: object | undefined, names: readonly string[]])[] = [
  [String.prototype, ['replaceAll', 'at', 'isWellFormed', 'toWellFormed']],
  [
    Array.prototype,
    ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  [
    Object.getPrototypeOf(Uint8Array.prototype),
    ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  ],
  [Array, ['fromAsync']],
  [Object, ['hasOwn', 'groupBy']],
  [Map, ['groupBy']],
  [Promise, ['any', 'withResolvers', 'try']],
  [RegExp, ['escape']],
  [
    Set.prototype,
    [
      ...['union', 'intersection', 'difference', 'symmetricDifference'],
      ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    ],
  ],
  [
    globalThis,
    ['AggregateError', 'FinalizationRegistry', 'Iterator', 'SharedArrayBuffer', 'WeakRef'],
  ],
  [Intl, ['DurationFormat', 'ListFormat', 'Segmenter']],
];

export function removeNewBuiltins(): void {
  for (const [owner, names] of NEW) {
    for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
  }
  refuseNewOptions();
}

/** Values of `timeZoneName` that came with ES2022; engines before it throw. */
const NEW_ZONE_NAMES = ['shortOffset', 'longOffset', 'shortGeneric', 'longGeneric'];

function refuseNewOptions(): void {
  const Real = Intl.DateTimeFormat;
  function DateTimeFormat(locales?: string, options: Intl.DateTimeFormatOptions = {}): unknown {
    const { timeZoneName = '' } = options;
    if (NEW_ZONE_NAMES.includes(timeZoneName)) {
      throw new RangeError(
        `Value ${timeZoneName} out of range for Intl.DateTimeFormat options property timeZoneName`,
      );
    }
    return new Real(locales, options);
  }
  DateTimeFormat.prototype = Real.prototype;
  DateTimeFormat.supportedLocalesOf = Real.supportedLocalesOf;
  const shared = { configurable: true, writable: true, value: DateTimeFormat };
  Object.defineProperty(Real.prototype, 'constructor', shared);
  Object.defineProperty(Intl, 'DateTimeFormat', shared);
}
