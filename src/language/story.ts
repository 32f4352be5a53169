// What the sentences of a complaint's story are made of.
export type Detail = Readonly<Record<string, string | number | boolean | null>>;

export const named = (value: unknown, before: string): string =>
  typeof value === 'string' && value !== '' ? `${before}${value}` : '';
