// Both Chinese scripts as a native owner or customer of a shop would write them.
import { ofOtherScript } from './one-script.ts';
import { type Text, textsOf } from './texts.ts';

const scripts = ['zh-Hans', 'zh-Hant'] as const;
type Script = (typeof scripts)[number];

/** A language is called by its own name everywhere. */
const namesOfLanguages = /简体中文|繁體中文/g;

/** The words of one side of the strait, which a converter would carry over. */
const foreign: Readonly<Record<Script, RegExp>> = {
  'zh-Hans':
    /客诉|承办|门市|简讯|试算表|信箱|储存|网路|资讯|软体|预设|回覆|公休|影片|客户|经理|你(?!应该)/g,
  'zh-Hant':
    /投訴|經辦|門店|短信|郵箱|網店|信息|軟件|默認|賬號|視頻|屏幕|數據|反饋|客戶|經理|你(?!應該)/g,
};

/** Names, and what is written in Latin letters everywhere. */
const latinAsWell =
  /Apps Script|Apps 脚本|Google|Chrome|Redress|LINE|WhatsApp|WeChat|English|Ctrl|Enter|Esc|HTML|UTC|VPN|QR Code|CSV|xlsx|ods|Excel|MB|UTF-\d+( \(BE\))?|GB18030|Big5|\b(?:CN|HK|MO|TW|SG)\b|name@gmail,com|\bR(-2026-\d{4})?\b/g;

const found = (language: Script, wrong: (text: string) => readonly string[]): string[] =>
  textsOf(language).flatMap((each) => wrong(each.text).map((what) => at(each, what)));
const at = ({ file, text }: Text, what: string): string => `${file}: ${what} in ${text}`;
const matches = (pattern: RegExp) => (text: string) => text.match(pattern) ?? [];

describe.each(scripts)('the words in %s', (language) => {
  it('have no character of the other script', () => {
    const wrong = (text: string) => ofOtherScript(text.replaceAll(namesOfLanguages, ''), language);
    expect(found(language, wrong)).toEqual([]);
  });

  it('are the words of its readers, who are addressed with 您', () => {
    expect(found(language, matches(foreign[language]))).toEqual([]);
  });

  it('have full-width punctuation', () => {
    const half = /[一-龥」”○][,;:!?()]|[,;:!?(][一-龥「“○]|[一-龥]\.|\.\.\.|"/g;
    expect(found(language, matches(half))).toEqual([]);
    const quotes = language === 'zh-Hans' ? /[「」『』]/g : /[“”‘’]/g;
    expect(found(language, matches(quotes))).toEqual([]);
  });

  it('have no English word in them', () => {
    const wrong = (text: string) =>
      matches(/[A-Za-z]{2,}/g)(text.replaceAll(/\{\{.*?\}\}/g, '').replaceAll(latinAsWell, ''));
    expect(found(language, wrong)).toEqual([]);
  });
});
