// What is long over.
export const archiveFacts = {
  happenings: ['archived'],
} as const;
