// Refuses what Google's JSON parser refuses, in its words.
import type { z } from 'zod';
import { GoogleError } from '../services/service.ts';

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${snake(String(part))}`))
    .join('')
    .replace(/^\./, '');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}

function issueText(issue: z.core.$ZodIssue, value: unknown): string {
  const path = pathText(issue.path);
  const where = path === '' ? '' : ` at '${path}'`;
  if (issue.code === 'unrecognized_keys') {
    return `Invalid JSON payload received. Unknown name "${issue.keys[0]}"${where}: Cannot find field.`;
  }
  const sent = JSON.stringify(at(value, issue.path));
  const kind = issue.code === 'invalid_type' ? `TYPE_${issue.expected.toUpperCase()}` : 'enum';
  return `Invalid value${where} (${kind}), ${sent ?? 'a required field is missing'}`;
}

function hasNulls(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isList = Array.isArray(value);
  return Object.values(value).some((field) => (field === null ? !isList : hasNulls(field)));
}

/** In JSON of Google's a field that is null is not there (protobuf.dev, ProtoJSON); in a list a null is one. */
export const withoutNulls = (value: unknown): unknown =>
  hasNulls(value) ? stripped(value) : value;

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(fields.map(([name, field]) => [name, stripped(field)]));
}

/** The message as Google understands it; everything wrong with it in one error. */
export function parseMessage<T extends z.ZodType>(shape: T, value: unknown): z.infer<T> {
  const result = shape.safeParse(withoutNulls(value));
  if (result.success) return result.data;
  throw new GoogleError(
    result.error.issues.map((issue) => issueText(issue, value)).join('\n'),
    400,
  );
}
