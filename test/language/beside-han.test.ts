// Latin names and chats in a Chinese sentence stand apart from it; Chinese ones do not.
import { shown } from '../../src/complaints/intake/words/shown.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';

test.each([
  ['zh-Hans', '希望用 LINE 联系', '希望用邮件联系', '是针对 Tom 的吗？', '是针对黄梅的吗？'],
  ['zh-Hant', '希望以 LINE 聯絡', '希望以電子郵件聯絡', '是針對 Tom 的嗎？', '是針對黃梅的嗎？'],
] as const)('in %s', (language, latin, han, tom, mei) => {
  const { reachBy, reach, perhapsAbout } = wordsOf[language];
  expect([reachBy(reach.line), reachBy(reach.mail)]).toEqual([latin, han]);
  expect([perhapsAbout('Tom'), perhapsAbout(language === 'zh-Hans' ? '黄梅' : '黃梅')]).toEqual([
    tom,
    mei,
  ]);
  expect(shown[language].askedAbout('Tom')).not.toMatch(/ [。；，]|[，；。] /);
});
