// The languages Redress speaks, named by their BCP 47 script tags.
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];
export type InEachLanguage<Said> = Readonly<Record<Language, Said>>;
