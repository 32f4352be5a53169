// Words that stand in the wrong language or script, in what people read on a Chinese desk.
import type { Read } from './all-words.ts';
import { ofOtherScript } from './one-script.ts';

/** Names, numbers, addresses, and what is written in Latin letters everywhere. */
const atHome = new RegExp(
  [
    String.raw`https?:\/\/\S+|mailto:|\{\{.*?\}\}`,
    String.raw`[\w.+-]+@[\w.-]+`,
    String.raw`R-\d{4}-\d{4}(-\w+)?`,
    String.raw`C-\d{4}`,
    'Asia/(Shanghai|Taipei)|CNY|TWD',
    'Google|Chrome|Redress|QR Code|VPN|LINE|WhatsApp|WeChat|HTML|UTC|Ctrl|Enter|Esc|English',
    'Anna|Mei|Li|Tom',
    // Files and what is in them.
    String.raw`\w+\.(csv|xlsx?)|CSV|xlsx|ods|Excel|UTF-\d+|GB18030|Big5|#DIV`,
    // The sign of a formula bar.
    'fx',
    String.raw`\b[A-Z]{1,2}\d*\b`,
  ].join('|'),
  'g',
);
/** And of countries, as Traditional writes them, too: Sri Lanka, Belize, Mauritius, Kiribati. */
const names = /简体中文|繁體中文|[斯模吉千貝克喀玻特]里/g;

export function strays(read: readonly Read[], language: 'zh-Hans' | 'zh-Hant'): string[] {
  const found = read.flatMap(({ where, text }) => {
    const latin = text.replaceAll(atHome, ' ').match(/[A-Za-z]{2,}/g) ?? [];
    const other = ofOtherScript(text.replaceAll(names, ''), language);
    return [...latin, ...other].map((what) => `${where}: ${what}`);
  });
  return [...new Set(found)];
}
