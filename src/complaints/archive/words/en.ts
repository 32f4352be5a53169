export const shown = {
  story: {
    archived: (): string => 'Moved to the archive',
  },
};
