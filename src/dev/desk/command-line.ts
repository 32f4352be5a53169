// Words of a command line: positions, options with a value, switches. `-1` is a value here, not an option.

export interface Given {
  readonly positions: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

export interface Shape {
  /** Names of the positions, for the usage; those in brackets may be left out. */
  readonly positions: readonly string[];
  /** Option name -> what its value is called; null for a switch. */
  readonly options?: Readonly<Record<string, string | null>>;
  /** For the usage, where the names alone do not say it. */
  readonly about?: string;
}

export function usageOf(name: string, { positions, options = {}, about }: Shape): string {
  const optional = Object.entries(options).map(([option, value]) =>
    value === null ? `[--${option}]` : `[--${option} ${value}]`,
  );
  return [name, ...positions, ...optional, ...(about ? [` (${about})`] : [])].join(' ');
}

/** Name, and its value if it takes one. */
function readOption(words: readonly string[], at: number, shape: Shape): [string, string | null] {
  const name = (words[at] ?? '').slice(2);
  const value = shape.options?.[name];
  if (value === undefined) throw new Error(`There is no option --${name} here`);
  if (value === null) return [name, null];
  const given = words[at + 1];
  if (given === undefined) throw new Error(`--${name} needs ${value}`);
  return [name, given];
}

function checkPositions(positions: readonly string[], { positions: names }: Shape): void {
  const needed = names.filter((name) => !name.startsWith('['));
  if (positions.length < needed.length) throw new Error(`${needed[positions.length]} is missing`);
  if (positions.length > names.length) {
    throw new Error(`"${positions[names.length]}" is one word too many`);
  }
}

export function readWords(words: readonly string[], shape: Shape): Given {
  const given = {
    positions: [] as string[],
    options: {} as Record<string, string>,
    switches: new Set<string>(),
  };
  for (let at = 0; at < words.length; ) at += readWord(words, at, shape, given);
  checkPositions(given.positions, shape);
  return given;
}

/** Answers how many words it took. */
function readWord(
  words: readonly string[],
  at: number,
  shape: Shape,
  given: { positions: string[]; options: Record<string, string>; switches: Set<string> },
): 1 | 2 {
  const word = words[at] ?? '';
  if (!word.startsWith('--')) {
    given.positions.push(word);
    return 1;
  }
  const [name, value] = readOption(words, at, shape);
  if (value === null) {
    given.switches.add(name);
    return 1;
  }
  given.options[name] = value;
  return 2;
}

export function wholeNumber(given: Given, option: string, otherwise: number): number {
  const text = given.options[option];
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text)) throw new Error(`--${option} needs a whole number, not "${text}"`);
  return Number(text);
}
