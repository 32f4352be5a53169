// The languages Redress speaks, named by their BCP 47 script tags.
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** English is the type: a language with a word missing does not compile. */
export type InEachLanguage<Said> = Readonly<Record<Language, Said>>;
