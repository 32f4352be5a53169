// More forms in an hour than can be true.
export const floodFacts = {
  refusals: ['flood-over'],
  problems: ['flood'],
} as const;
