// To read out to whoever stands at the counter.

export const said = {
  sayNumber: (number: string, owner: string) =>
    owner === ''
      ? `Your number is ${number}.`
      : `Your number is ${number}. ${owner} is looking after it.`,
};
