// Who complained before.

export const said = {
  tabs: {
    customers: 'Customers',
  },
  headers: {
    customers: {
      id: 'Customer id',
      keys: 'Known by',
      name: 'Name',
      company: 'Company',
      complaints: 'Complaints',
      open: 'Open',
      last: 'Last complaint',
      since: 'Customer since',
      archived: 'Archived complaints',
      archivedLast: 'Last archived',
    },
  },
};
