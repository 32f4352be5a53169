// The mail that promises.

export const said = {
  promiseSubject: (number: string) => `What we promise and when [${number}]`,
  promise: (what: string, who: string, by: string) =>
    `We promise you: ${what}\n${who} takes care of it, by ${by}.`,
};
