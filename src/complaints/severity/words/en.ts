export const shown = {
  story: {
    alarmed: (): string => 'The people in charge were alarmed',
  },
};
