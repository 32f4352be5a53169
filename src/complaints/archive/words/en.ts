// What leaves for the Archive.

export const said = {
  tabs: {
    archivedRecords: 'Archive of other tabs',
  },
  headers: {
    archivedRecords: {
      id: 'Id',
      register: 'Kept in',
      number: 'Complaint',
      recorded: 'As recorded',
    },
  },
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
