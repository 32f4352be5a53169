// Words that come from elsewhere, for readers of Chinese: what is not in Chinese tells most of them nothing.

/** In brackets, or ''. */
export const inHan = (words: string): string =>
  /\p{Script=Han}/u.test(words) ? `（${words}）` : '';
