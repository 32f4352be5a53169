// Google matches arguments against Java signatures, and its enums are objects.
import { exception } from './bridge.ts';

type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isWhole: Check = Number.isInteger;
export const isObject: Check = (value) => typeof value === 'object' && value !== null;

export function needs(method: string, args: readonly unknown[], ...checks: Check[]): void {
  if (args.length === checks.length && checks.every((check, index) => check(args[index]))) return;
  const types = args.map(typeName).join(',');
  throw exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  return typeof value === 'object' ? 'Object' : typeof value;
}

export class EnumValue {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
}

export type Enum<Name extends string> = Readonly<Record<Name, EnumValue>>;

export function makeEnum<Name extends string>(...names: Name[]): Enum<Name> {
  const entries = names.map((name) => [name, new EnumValue(name)]);
  return Object.freeze(Object.fromEntries(entries));
}

export function oneOf(values: Readonly<Record<string, EnumValue>>): Check {
  return (value) => Object.values(values).some((known) => known === value);
}
