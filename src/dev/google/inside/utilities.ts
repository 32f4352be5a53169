import { Blob } from './blob.ts';
import type { Host } from './bridge.ts';
import { isNumber, isText, makeEnum, needs, oneOf } from './signature.ts';

const DigestAlgorithm = makeEnum('MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const Charset = makeEnum('US_ASCII', 'UTF_8');

type Bytes = readonly number[];
type Content = string | Bytes;

export function makeUtilities(host: Host) {
  return {
    DigestAlgorithm,
    Charset,
    sleep(...args: unknown[]) {
      needs('Utilities.sleep', args, isNumber);
      host('Utilities.sleep', ...args);
    },
    getUuid: () => host('Utilities.getUuid'),
    formatDate(...args: unknown[]) {
      needs('Utilities.formatDate', args, (date) => date instanceof Date, isText, isText);
      const [date, timeZone, pattern] = args;
      return host('Utilities.formatDate', Number(date), timeZone, pattern);
    },
    formatString,
    ...encodings(host),
    ...digests(host),
    newBlob(data: Content, mime = 'text/plain', name = '') {
      const base64 = String(host('Utilities.base64Encode', data));
      return new Blob(host, { base64, mime, name });
    },
    parseCsv: (text: string, delimiter = ',') => host('Utilities.parseCsv', text, delimiter),
  };
}

function encodings(host: Host) {
  const webSafe = (base64: unknown) => `${base64}`.replace(/\+/g, '-').replace(/\//g, '_');
  return {
    base64Encode: (data: Content) => host('Utilities.base64Encode', data),
    base64EncodeWebSafe: (data: Content) => webSafe(host('Utilities.base64Encode', data)),
    base64Decode: (text: string) => host('Utilities.base64Decode', text),
    base64DecodeWebSafe: (text: string) => host('Utilities.base64Decode', text),
  };
}

function digests(host: Host) {
  return {
    computeDigest(...args: unknown[]) {
      needs('Utilities.computeDigest', args.slice(0, 2), oneOf(DigestAlgorithm), isContent);
      return host('Utilities.computeDigest', ...args);
    },
    computeHmacSha256Signature(...args: unknown[]) {
      needs('Utilities.computeHmacSha256Signature', args.slice(0, 2), isContent, isContent);
      return host('Utilities.computeHmacSha256Signature', ...args);
    },
  };
}

function isContent(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}

/** sprintf's common part: %s, %d, %05.2f, %x, %%. */
function formatString(template: string, ...values: unknown[]): string {
  let next = 0;
  return template.replace(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([sdfx%])/g,
    (_, left, zero, width, places, kind) => {
      if (kind === '%') return '%';
      const text = formatOne(kind, values[next++], places);
      return left ? text.padEnd(Number(width)) : text.padStart(Number(width), zero || ' ');
    },
  );
}

function formatOne(kind: string, value: unknown, places: string | undefined): string {
  if (kind === 'd') return `${Math.trunc(Number(value))}`;
  if (kind === 'x') return Math.trunc(Number(value)).toString(16);
  if (kind === 'f') return Number(value).toFixed(Number(places ?? 6));
  return `${value}`.slice(0, places === undefined ? undefined : Number(places));
}
