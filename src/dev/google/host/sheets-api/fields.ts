// Field masks: `sheets(properties(sheetId,title),data.rowData),spreadsheetId`, for reading and for writing.
import { z } from 'zod';
import { GoogleError } from '../services/service.ts';

/** Field name -> what is wanted below it; an empty mask below means everything. */
export type Mask = ReadonlyMap<string, Mask>;

type Growing = Map<string, Growing>;

const EVERYTHING: Mask = new Map();

function invalid(text: string): GoogleError {
  return new GoogleError(`Error expanding 'fields' parameter: ${text}`, 400);
}

/** Splits at commas that are in no parentheses. */
function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    depth += Number(character === '(') - Number(character === ')');
    if (character === ',' && depth === 0) {
      found.push(part);
      part = '';
    } else part += character;
  }
  if (depth !== 0) throw invalid(text);
  return [...found, part];
}

function add(mask: Growing, text: string): void {
  const [, path = '', inner] = /^([\w.*/]+)(?:\((.*)\))?$/s.exec(text.trim()) ?? [];
  if (path === '') throw invalid(text);
  let here = mask;
  for (const name of path.split(/[./]/)) {
    const next = here.get(name) ?? new Map();
    here.set(name, next);
    here = next;
  }
  if (inner !== undefined) for (const part of parts(inner)) add(here, part);
}

const parsed = new Map<string, Mask>();

/** The same few masks come with thousands of requests. */
export function parseMask(text: string): Mask {
  const known = parsed.get(text);
  if (known) return known;
  const mask: Growing = new Map();
  for (const part of parts(text)) add(mask, part);
  parsed.set(text, mask);
  return mask;
}

export function wants(mask: Mask, name: string): boolean {
  return mask.size === 0 || mask.has('*') || mask.has(name);
}

export function below(mask: Mask, name: string): Mask {
  return mask.get(name) ?? EVERYTHING;
}

/** The wanted part of a value. */
export function project(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*') || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => project(element, mask));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => mask.has(name))
      .map(([name, part]) => [name, project(part, below(mask, name))]),
  );
}

type Message = Readonly<Record<string, unknown>>;

function message(value: unknown): Message | undefined {
  const is = typeof value === 'object' && value !== null && !Array.isArray(value);
  return is ? (value as Message) : undefined;
}

function mergeField(old: unknown, fresh: unknown, mask: Mask): unknown {
  const [before, after] = [message(old), message(fresh)];
  return mask.size === 0 || !(before ?? after) ? fresh : merge(before ?? {}, after ?? {}, mask);
}

/** The old message with the masked fields taken from the new one; a field missing there is cleared. */
export function merge<T extends object>(old: T, fresh: object, mask: Mask): T {
  if (mask.size === 0 || mask.has('*')) return { ...fresh } as T;
  const merged = new Map<string, unknown>(Object.entries(old));
  for (const [name, inner] of mask) {
    const value = mergeField(merged.get(name), message(fresh)?.[name], inner);
    if (value === undefined) merged.delete(name);
    else merged.set(name, value);
  }
  return Object.fromEntries(merged) as T;
}

function unwrapped(shape: unknown): unknown {
  const wrapper = shape as { unwrap?: () => unknown };
  return shape instanceof z.ZodArray || !wrapper.unwrap ? shape : unwrapped(wrapper.unwrap());
}

/** A write mask may only name fields of the message it masks. */
export function checkMask(mask: Mask, shape: unknown): void {
  const message = unwrapped(shape);
  if (!(message instanceof z.ZodObject)) return;
  for (const [name, inner] of mask) {
    if (name === '*') continue;
    const field: unknown = message.shape[name];
    if (!field) throw new GoogleError(`Invalid field: ${name}`, 400);
    checkMask(inner, field);
  }
}

/** The mask of an update; Google wants one. */
export function writeMask(text: string, shape: unknown): Mask {
  if (text === '')
    throw new GoogleError(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      400,
    );
  const mask = parseMask(text);
  checkMask(mask, shape);
  return mask;
}
