// What leaves for the Archive.

export const said = {
  choices: {
    happening: {
      archived: 'Archived',
    },
  },
};

export const shown = {
  story: {
    archived: (): string => 'Moved to the archive',
  },
};
