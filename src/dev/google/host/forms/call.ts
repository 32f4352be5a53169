// How FormApp's handlers are written: a name, the signature Google publishes, and what happens.
import type * as z from 'zod';
import { type Caller, GoogleError, type Service } from '../services/service.ts';
import type { FormItem, FormState } from './state.ts';
import { formForEditing, itemOf } from './store.ts';

const SCOPES = ['https://www.googleapis.com/auth/forms'];

function nameOfType(value: unknown): string {
  return value === null || value === undefined ? 'null' : `${value.constructor.name}`;
}

function mismatch(name: string, args: readonly unknown[]): GoogleError {
  const types = args.map(nameOfType).join(',');
  return new GoogleError(`The parameters (${types}) don't match the method signature for ${name}.`);
}

function checked<T>(name: string, signature: z.ZodType<T>, args: readonly unknown[]): T {
  const result = signature.safeParse(args);
  if (!result.success) throw mismatch(name, args);
  return result.data;
}

type Arguments = readonly unknown[];

export function formAppCall<T extends Arguments>(
  method: string,
  signature: z.ZodType<T>,
  run: (caller: Caller, ...args: T) => unknown,
): Service {
  const name = `FormApp.${method}`;
  return {
    [name]: {
      counted: true,
      scopes: SCOPES,
      needsFullAuth: true,
      run: (caller, ...args) => run(caller, ...checked(name, signature, args)),
    },
  };
}

/** A method of a form: its first argument crosses as the form's id. */
export function formCall<T extends Arguments>(
  method: string,
  signature: z.ZodType<T>,
  run: (form: FormState, args: T, caller: Caller) => unknown,
): Service {
  const name = `FormApp.Form.${method}`;
  return {
    [name]: {
      counted: true,
      scopes: SCOPES,
      needsFullAuth: true,
      run: (caller, formId, ...args) => {
        const form = formForEditing(caller.world, String(formId), caller.user);
        return run(form, checked(name, signature, args), caller);
      },
    },
  };
}

/** A method of an item: form's id and item's id, then its own arguments. */
export function itemCall<T extends Arguments>(
  method: string,
  signature: z.ZodType<T>,
  run: (item: FormItem, args: T, form: FormState, caller: Caller) => unknown,
): Service {
  const name = `FormApp.Item.${method}`;
  return {
    [name]: {
      counted: true,
      scopes: SCOPES,
      needsFullAuth: true,
      run: (caller, formId, itemId, ...args) => {
        const form = formForEditing(caller.world, String(formId), caller.user);
        return run(itemOf(form, Number(itemId)), checked(name, signature, args), form, caller);
      },
    },
  };
}
