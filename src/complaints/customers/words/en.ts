// Who complained before.

export const said = {
  headers: {
    customers: {
      id: 'Customer id',
      keys: 'Known by',
      name: 'Name',
      company: 'Company',
      since: 'Customer since',
    },
  },
};
