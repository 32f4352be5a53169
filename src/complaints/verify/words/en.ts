export const shown = {
  story: {
    'row-restored': (): string => 'The row was put back from the log',
  },
};
