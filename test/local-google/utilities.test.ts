import { resultOf } from './local-script.ts';

const format = (pattern: string, zone = 'Asia/Shanghai', iso = '2026-12-28T01:02:03.045Z') =>
  resultOf(
    `return Utilities.formatDate(new Date('${iso}'), '${zone}', ${JSON.stringify(pattern)});`,
  );

test.each([
  ['yyyy-MM-dd HH:mm:ss.SSS', '2026-12-28 09:02:03.045'],
  ["EEE, d MMM yy 'at' h:mm a", 'Mon, 28 Dec 26 at 9:02 AM'],
  ['EEEE MMMM u D', 'Monday December 1 362'],
  ['YYYY', '2027'],
  ['Z X XXX z', '+0800 +08 +08:00 GMT+08:00'],
  ["''yyyy''", "'2026'"],
])('formatDate %s', (pattern, expected) => {
  expect(format(pattern)).toBe(expected);
});

test('formatDate knows daylight saving', () => {
  expect(format('HH:mm Z', 'Europe/Berlin', '2026-07-01T12:00:00Z')).toBe('14:00 +0200');
  expect(format('HH:mm Z', 'Europe/Berlin', '2026-01-01T12:00:00Z')).toBe('13:00 +0100');
});

test('base64, blobs, csv and formatString', () => {
  expect(
    resultOf(`
      const blob = Utilities.newBlob('诉', 'text/plain', 'a.txt');
      return [Utilities.base64Encode('a?>'), Utilities.base64EncodeWebSafe('a?>'),
        Utilities.base64Decode('Yf8='), blob.getBytes(), blob.getDataAsString(), blob.getName(),
        Utilities.parseCsv('a,"b,c"\\n1,2\\n'), Utilities.formatString('%s %05.1f %d', 'x', 2.25, 7.9)];`),
  ).toEqual([
    'YT8+',
    'YT8-',
    [97, -1],
    [-24, -81, -119],
    '诉',
    'a.txt',
    [
      ['a', 'b,c'],
      ['1', '2'],
    ],
    'x 002.3 7',
  ]);
});

test('sleeping moves the clock', () => {
  expect(
    resultOf('const start = Date.now(); Utilities.sleep(1500); return Date.now() - start;'),
  ).toBe(1500);
});
