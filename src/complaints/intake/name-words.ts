// How people are called, as customers write it.

/** Before a Chinese surname and after it. */
export const callings = ['小', '老', '阿'];
export const titles = [
  ...['先生', '小姐', '女士', '太太', '经理', '店长', '主任', '师傅', '老师', '医生', '护士'],
  ...['經理', '店長', '師傅', '老師', '醫師', '護理師', '哥', '姐'],
];

/** Names that are words, too: they count only as they are written in Team. */
export const alsoWords: readonly string[] = [
  ...['an', 'april', 'art', 'august', 'bill', 'can', 'dawn', 'faith', 'grace', 'he', 'hope', 'joy'],
  ...['june', 'long', 'man', 'mark', 'may', 'pat', 'rose', 'she', 'so', 'song', 'sue', 'summer'],
  ...['sunny', 'van', 'wan', 'will', 'you', 'young'],
];
