import { createHash, createHmac } from 'node:crypto';
import Papa from 'papaparse';
import { newId } from '../world.ts';
import { formatDate } from './format-date.ts';
import { GoogleError, type Handler, type Service } from './service.ts';

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Text counts as UTF-8; Java's bytes are signed. */
function bufferOf(data: unknown): Buffer {
  return Array.isArray(data) ? Buffer.from(data.map((byte) => byte & 255)) : Buffer.from(`${data}`);
}

function signedBytes(buffer: Buffer): number[] {
  return [...new Int8Array(buffer)];
}

function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Utilities never leave the script and work everywhere, also while loading. */
const free = (run: Handler['run']): Handler => ({
  counted: false,
  atLoad: true,
  inNone: true,
  run,
});

export const utilities: Service = {
  'Utilities.sleep': free((caller, milliseconds) => {
    if (!(Number(milliseconds) >= 0 && Number(milliseconds) <= 300_000)) {
      throw new GoogleError('Invalid argument: milliseconds');
    }
    caller.spend(Number(milliseconds));
  }),
  'Utilities.getUuid': free((caller) => uuidOf(newId(caller.world, 'uuid'))),
  'Utilities.formatDate': free((_caller, instant, timeZone, pattern) =>
    formatDate(Number(instant), String(timeZone), String(pattern)),
  ),
  'Utilities.base64Encode': free((_caller, data) => bufferOf(data).toString('base64')),
  'Utilities.base64Decode': free((_caller, text) => {
    if (!/^[\w+/-]*={0,2}$/.test(`${text}`)) {
      throw new GoogleError('Could not decode string.');
    }
    return signedBytes(Buffer.from(`${text}`, 'base64'));
  }),
  'Utilities.base64ToText': free((_caller, text) =>
    Buffer.from(`${text}`, 'base64').toString('utf8'),
  ),
  'Utilities.computeDigest': free((_caller, algorithm, data) =>
    signedBytes(
      createHash(ALGORITHMS[`${algorithm}`] ?? 'sha256')
        .update(bufferOf(data))
        .digest(),
    ),
  ),
  'Utilities.computeHmacSha256Signature': free((_caller, value, key) =>
    signedBytes(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest()),
  ),
  'Utilities.parseCsv': free(
    (_caller, text, delimiter) =>
      Papa.parse<string[]>(`${text}`.replace(/\r?\n$/, ''), { delimiter: `${delimiter}` }).data,
  ),
  'console.log': free((caller, level, line) => {
    caller.log(level === 'log' ? `${line}` : `${level}: ${line}`);
  }),
};
