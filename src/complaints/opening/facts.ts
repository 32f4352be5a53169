// From practice to earnest.
export const openingFacts = {
  refusals: ['principal-only'],
} as const;
