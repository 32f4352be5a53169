// Words in Latin letters among Chinese ones.

const latin = '[\\p{Script=Latin}\\d]';
const [begins, ends] = [new RegExp(`^${latin}`, 'u'), new RegExp(`${latin}$`, 'u')];

/** With a space on each side on which Latin letters or figures would touch Chinese. */
export const besideHan = (word: string): string =>
  `${begins.test(word) ? ' ' : ''}${word}${ends.test(word) ? ' ' : ''}`;
