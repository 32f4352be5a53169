// Phone numbers as people and programs write them, read as the country of the desk reads them: in international form, the
// extension apart.
import { numbering } from './phone-plans.ts';

export interface Phone {
  /** Its part of the text. */
  readonly written: string;
  /** Digits with country code behind a +, or behind a ? as they were written where no country is known. */
  readonly number: string;
  readonly extension: string;
  /** What a phone dials. */
  readonly dial: string;
}

interface Read {
  readonly number: string;
  /** Given out by the country's plan: what dials from everywhere. */
  readonly isSure: boolean;
}

interface PhonePlan {
  readonly code: string;
  readonly possible: string;
  readonly prefix: string;
  readonly instead: string;
  readonly abroad: string;
  /** What is really given out; '' where only `possible` is kept. */
  readonly given: string;
}

const plans = new Map<string, PhonePlan>();
const plansOfCode = new Map<string, PhonePlan[]>();

/** Read when the first number is. */
function planOf(country: string): PhonePlan | undefined {
  if (plans.size === 0) {
    for (const line of numbering.split('\n')) {
      const [name = '', code = '', ...rest] = line.split(' ');
      const [possible = '', prefix = '', instead = '', abroad = '', given = ''] = rest.map((one) =>
        one.replace(/d/g, '\\d'),
      );
      const plan = { code, possible, prefix, instead, abroad: abroad || '00', given };
      plans.set(name, plan);
      plansOfCode.set(code, [...(plansOfCode.get(code) ?? []), plan]);
    }
  }
  return plans.get(country);
}

/** The main country first. */
const plansWith = (code: string): readonly PhonePlan[] => {
  planOf('');
  return plansOfCode.get(code) ?? [];
};

const patterns = new Map<string, RegExp>();

function fits(text: string, pattern: string): boolean {
  const whole = `^(?:${pattern})$`;
  const known = patterns.get(whole) ?? new RegExp(whole);
  patterns.set(whole, known);
  return known.test(text);
}

const isGiven = (number: string, { possible, given }: PhonePlan): boolean =>
  fits(number, given || possible);

/** Without the 0 of calls inside the country, unless that is a part of the number. */
function national(digits: string, { possible, prefix, instead }: PhonePlan): string {
  if (prefix === '') return digits;
  const found = new RegExp(`^(?:${prefix})`).exec(digits);
  if (!found) return digits;
  const isKept = instead !== '' && found[found.length - 1] !== undefined && found.length > 1;
  const rest = isKept
    ? digits.replace(new RegExp(`^(?:${prefix})`), instead)
    : digits.slice(found[0].length);
  const isPart = fits(digits, possible) && !fits(rest, possible);
  return isPart || rest === '' ? digits : rest;
}

const sure = (number: string): Read => ({ number, isSure: true });

/** Behind a +, whatever country it is. */
function international(digits: string): Read | undefined {
  const codes = [1, 2, 3].map((size) => digits.slice(0, size));
  const code = codes.find((one) => plansWith(one).length > 0) ?? '';
  const [main, ...others] = plansWith(code);
  if (!main || digits.length > 17) return undefined;
  const number = national(digits.slice(code.length), main);
  const isSure = [main, ...others].some((plan) => isGiven(number, plan));
  return { number: `+${code}${number}`, isSure };
}

const surely = (read: Read | undefined): Read | undefined => (read?.isSure ? read : undefined);

/** Who is next door writes no country code, and has eleven digits where ours have eight to ten. */
function isFromMainland(digits: string, country: string): boolean {
  const mainland = planOf('CN');
  return (
    /^(HK|MO|TW)$/.test(country) &&
    /^1\d{10}$/.test(digits) &&
    mainland !== undefined &&
    isGiven(digits, mainland)
  );
}

/** A spreadsheet takes the + away. Trusted where the other country's plan is known exactly. */
function plusLost(digits: string): Read | undefined {
  const read = digits.length < 10 ? undefined : surely(international(digits));
  const codes = [1, 2, 3].map((size) => digits.slice(0, size));
  return codes.some((code) => plansWith(code)[0]?.given) ? read : undefined;
}

function fromAbroad(digits: string, abroad: string): Read | undefined {
  const found = new RegExp(`^(?:${abroad})`).exec(digits)?.[0] ?? '';
  return found === '' ? undefined : surely(international(digits.slice(found.length)));
}

function inCountry(digits: string, country: string): Read | undefined {
  const plan = planOf(country);
  if (!plan) return fromAbroad(digits, '00') ?? plusLost(digits);
  const { code, possible, abroad } = plan;
  const own = national(digits, plan);
  if (isGiven(own, plan)) return sure(`+${code}${own}`);
  return (
    fromAbroad(digits, abroad) ??
    fromAbroad(digits, '00') ??
    (isFromMainland(digits, country) ? sure(`+86${digits}`) : plusLost(digits)) ??
    (fits(own, possible) ? { number: `+${code}${own}`, isSure: false } : undefined)
  );
}

const fewest = 6;
const most = 20;
/** A bank's or a government's number that works inside the country alone. */
const mainlandService = /^(?:9[56]|1[02])\d{3,4}$/;
const mainlandOnly = /^\+86(?:[48]00|9[56])/;

const isShort = (digits: string, country: string): boolean =>
  digits.replace(/^0+/, '').length < fewest && !(country === 'CN' && mainlandService.test(digits));

const digitsOf = (written: string): string => written.replace(/\D/g, '');

const readOf = (written: string, country: string): Read | undefined =>
  /^\D*\+/.test(written) ? international(digitsOf(written)) : inCountry(digitsOf(written), country);

function phoneOf(written: string, extension: string, country: string): Phone | undefined {
  const digits = digitsOf(written);
  const read = readOf(written, country);
  const isNone = isShort(digits, country) || digits.length > most;
  if (isNone && !read?.isSure) return undefined;
  const number = read?.number ?? `?${digits}`;
  const dial = dialled(written, read) + (extension && `,${extension}`);
  return { written: written.trim(), number, extension, dial };
}

/** As it was written where nobody knows better. */
function dialled(written: string, read: Read | undefined): string {
  const plus = /^\D*\+/.test(written) ? '+' : '';
  const isWide = read && (plus !== '' || (read.isSure && !mainlandOnly.test(read.number)));
  return isWide ? read.number : plus + digitsOf(written);
}

/** One number, or two that stand side by side: then each is whole. */
function apart(written: string, country: string): string[] {
  const read = (one: string): Read | undefined => readOf(one, country);
  const known = read(written);
  if (known?.isSure) return [written];
  const pairs = [...written.matchAll(/[ /]+/g)].map(({ index = 0, 0: gap }) => [
    written.slice(0, index),
    written.slice(index + gap.length),
  ]);
  const isPossible = (one: string): boolean => known === undefined && read(one) !== undefined;
  return (
    pairs.find((two) => two.every((one) => read(one)?.isSure)) ??
    pairs.find((two) => two.every(isPossible)) ??
    written.split('/')
  );
}

const extensionOf =
  '(?:;ext=|ext(?:ension|n)?\\b\\.?|x|#|\u5206\u6a5f|\u5206\u673a|\u5167\u7dda|\u5185\u7ebf|\u8f6c|\u8f49)[ :.]*(\\d{1,7})(?!\\d)';

/** Digits with what stands between them; no part of a word, an address or a name in a chat. */
const written = new RegExp(
  `(?<![A-Za-z_@\\d])(\\(?\\+? ?\\(?\\d[\\d ()./·-]*\\d)(?: *,? *${extensionOf}|(?![A-Za-z_@\\d]))`,
  'gi',
);

const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Cf}\u2022]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    // What a program makes of a number.
    .replace(/(\d{6,})\.0+(?!\d)/g, '$1');

/** 1.38E+10: a spreadsheet reckoned with it, and its last digits are gone. */
export const hasLostDigits = (text: string): boolean =>
  /(?<![\w.])\d(?:[.,]\d+)?e\+?\d{1,2}(?![\w.])/i.test(text.normalize('NFKC'));

const inChat = /(?:^|[^a-z])(?:qq|skype)\b/i;

/** All numbers in a text, in their order, each once. */
export function phonesIn(text: string, country: string): readonly Phone[] {
  if (inChat.test(text)) return [];
  const found = [...plainly(text).matchAll(written)].flatMap(([, digits = '', extension = '']) => {
    const each = apart(digits, country);
    return each.flatMap(
      (one, place) => phoneOf(one, place === each.length - 1 ? extension : '', country) ?? [],
    );
  });
  return [...new Map(found.map((one) => [phoneKey(one), one])).values()];
}

/** By what a person is known again: people of one switchboard are not one. */
export const phoneKey = ({ number, extension }: Phone): string =>
  `t${number}${extension && `x${extension}`}`;

export const phoneKeys = (text: string, country: string): string[] =>
  phonesIn(text, country).map(phoneKey);

/** For people to read. */
export const spelled = ({ number, extension }: Phone): string =>
  [number.replace('?', ''), extension].filter((part) => part !== '').join(' # ');
