// JSON schemas of the contract's zod types. Zod's own converter would be a tenth of the bundle for nine kinds of type.
import type * as z from 'zod/mini';

type Json = Readonly<Record<string, unknown>>;

/** Checks (lengths, patterns) are left out: the schema says shapes, the refusal says the rest. */
export function jsonSchema(schema: z.ZodMiniType): Json {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'object':
      return objectSchema(def.shape ?? {});
    case 'array':
      return { type: 'array', items: def.element ? jsonSchema(def.element) : {} };
    case 'enum':
      return { enum: Object.values(def.entries ?? {}) };
    case 'nullable':
      return { anyOf: [inner(def), { type: 'null' }] };
    case 'optional':
    case 'default':
      return inner(def);
    default:
      return { type: def.type };
  }
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly entries?: Readonly<Record<string, string>>;
}

const inner = (def: Def): Json => (def.innerType ? jsonSchema(def.innerType) : {});

function objectSchema(shape: Readonly<Record<string, z.ZodMiniType>>): Json {
  const isOptional = (schema: z.ZodMiniType): boolean =>
    ['optional', 'default'].includes((schema._zod.def as unknown as Def).type);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(shape).map(([k, v]) => [k, jsonSchema(v)])),
    required: Object.keys(shape).filter((key) => !isOptional(shape[key] as z.ZodMiniType)),
    additionalProperties: false,
  };
}
