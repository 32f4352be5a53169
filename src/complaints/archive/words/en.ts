// What leaves for the Archive.

export const said = {
  choices: {
    happening: {
      archived: 'Archived',
    },
  },
};
