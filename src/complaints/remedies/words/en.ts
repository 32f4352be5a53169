// What is said when money waits for somebody’s yes.

export const said = {
  askSubject: (sum: string, number: string) => `${sum}: may we? [${number}]`,
  ask: (who: string, sum: string, customer: string, why: string) =>
    `${who} would like to give ${customer === '' ? 'the customer' : customer} ${sum}, which is above their limit${why === '' ? '.' : `: ${why}`}\n\nOpen the complaint in the sidebar and choose "Approve".`,
  decidedSubject: (yes: boolean, sum: string, number: string) =>
    `${sum}: ${yes ? 'yes' : 'no'} [${number}]`,
  decided: (who: string, yes: boolean, sum: string, why: string) =>
    `${who} ${yes ? 'approved' : 'did not approve'} ${sum}${why === '' ? '.' : `: ${why}`}`,
};
