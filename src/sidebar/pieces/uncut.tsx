/** The number stays in one piece, also at the end of a line. */
export const uncut = (sentence: string, number: string) =>
  sentence
    .split(number)
    .flatMap((part, at) => (at === 0 ? [part] : [<span class="number">{number}</span>, part]));
