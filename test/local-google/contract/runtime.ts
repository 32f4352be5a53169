// The language, triggers, mail, pages and small services.
import { type Contracts, REFUSED, refusal } from './contract.ts';

const ABSENT = [
  ...['setTimeout', 'setInterval', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'Buffer'],
  ...['process', 'require', 'module', 'crypto', 'atob', 'performance', 'window', 'FormData'],
  ...['structuredClone', 'queueMicrotask', 'AbortController', 'File', 'DOMException'],
  ...['clearTimeout', 'TextDecoder', 'ReadableStream', 'WritableStream', 'CompressionStream'],
  ...['Blob', 'Headers', 'Request', 'Response', 'Event', 'EventTarget', 'btoa', 'navigator'],
  ...['global', 'exports', '__dirname'],
];

const clock = () => ScriptApp.newTrigger('runContracts').timeBased();

export const runtime: Contracts = {
  'what a browser or Node has besides ECMAScript is not there': {
    source: 'T2, developers.google.com/apps-script/guides/v8runtimeoverview',
    run: () => ABSENT.filter((name) => name in globalThis),
    gives: [],
  },
  'an error of a service is an Error named Exception': {
    source: 'T40, brucemcpherson/gas-fakes',
    run: () => {
      try {
        MailApp.sendEmail({ to: '', subject: 's', body: 'b' });
        return 'sent';
      } catch (error) {
        return [(error as Error).name, error instanceof Error];
      }
    },
    gives: ['Exception', true],
  },
  'whoever has granted everything is told that nothing is required': {
    source:
      'developers.google.com/apps-script/guides/editor-triggers, developers.google.com/apps-script/reference/script/authorization-info',
    run: () => {
      const { FULL, LIMITED } = ScriptApp.AuthMode;
      const told = [FULL, LIMITED].map((mode) => ScriptApp.getAuthorizationInfo(mode));
      return told.map((info) => `${info.getAuthorizationStatus()}`);
    },
    gives: ['NOT_REQUIRED', 'NOT_REQUIRED'],
  },
  'enums are objects that JSON shows by name': {
    source:
      'T42, developers.google.com/apps-script/guides/v8-runtime/migration, brucemcpherson/gas-fakes',
    run: () => [typeof FormApp.ItemType.TEXT, JSON.stringify(FormApp.ItemType.TEXT)],
    gives: ['object', '"TEXT"'],
  },
  'a clock trigger every minutes takes 1, 5, 10, 15 or 30': {
    source:
      'T30, developers.google.com/apps-script/reference/script/ClockTriggerBuilder, developers.google.com/apps-script/guides/installable-triggers',
    run: () =>
      [1, 5, 10, 15, 30, 0, 7, 60].filter((minutes) => {
        const told = refusal(() => {
          ScriptApp.deleteTrigger(clock().everyMinutes(minutes).create());
        });
        return told !== REFUSED;
      }),
    gives: [1, 5, 10, 15, 30],
  },
  'a clock trigger in a bound script may run every five minutes': {
    source: 'Q7, developers.google.com/apps-script/workspace-add-ons/concepts/editor-triggers',
    run: () => {
      const trigger = clock().everyMinutes(5).create();
      const seen = ScriptApp.getProjectTriggers().some(
        (one) => one.getUniqueId() === trigger.getUniqueId(),
      );
      ScriptApp.deleteTrigger(trigger);
      return [seen, String(trigger.getEventType())];
    },
    gives: [true, 'CLOCK'],
  },
  'a mail without recipient or with a wrong address is refused': {
    source: 'T36',
    run: () => [
      refusal(() => MailApp.sendEmail({ to: '', subject: 's', body: 'b' }), 'no recipient'),
      refusal(() => MailApp.sendEmail({ to: 'foo', subject: 's', body: 'b' }), 'Invalid email'),
    ],
    gives: [REFUSED, REFUSED],
  },
  'a page that is not there is named in the refusal': {
    source: 'T39',
    run: () =>
      refusal(
        () => HtmlService.createHtmlOutputFromFile('nowhere'),
        'No HTML file named nowhere was found.',
      ),
    gives: REFUSED,
  },
  'only four meta tags are allowed': {
    source: 'developers.google.com/apps-script/reference/html/HtmlOutput',
    run: () => refusal(() => HtmlService.createHtmlOutput('').addMetaTag('author', 'x')),
    gives: REFUSED,
  },
  'dates are formatted by the patterns of Java in the zone that is named': {
    source: 'developers.google.com/apps-script/reference/utilities',
    run: () => {
      const at = new Date('2026-12-28T01:02:03.045Z');
      const patterns = ['yyyy-MM-dd HH:mm:ss.SSS', 'YYYY', "''yyyy''"];
      return patterns.map((pattern) => Utilities.formatDate(at, 'Asia/Shanghai', pattern));
    },
    gives: ['2026-12-28 09:02:03.045', '2027', "'2026'"],
  },
  'digests are signed bytes, and of a text those of its UTF-8': {
    source: 'developers.google.com/apps-script/guides/v8runtimeoverview',
    run: () => {
      const digest = (text: string) =>
        Utilities.computeDigest(
          Utilities.DigestAlgorithm.SHA_256,
          text,
          Utilities.Charset.UTF_8,
        ).slice(0, 4);
      return [digest(''), Utilities.computeHmacSha256Signature('value', 'key').slice(0, 4)];
    },
    gives: [
      [-29, -80, -60, 66],
      [-112, -5, -4, -15],
    ],
  },
  'bytes are signed, and text is UTF-8': {
    source: 'developers.google.com/apps-script/guides/v8runtimeoverview',
    run: () => Utilities.newBlob('诉', 'text/plain', 'a.txt').getBytes(),
    gives: [-24, -81, -119],
  },
  'a chart is drawn from numbers without a sheet': {
    source: '12.12',
    run: () => {
      const table = Charts.newDataTable()
        .addColumn(Charts.ColumnType.STRING, 'Week')
        .addColumn(Charts.ColumnType.NUMBER, 'Complaints')
        .addRow(['45', 7])
        .build() as unknown as GoogleAppsScript.Charts.DataTableSource;
      const chart = Charts.newColumnChart().setDataTable(table).setDimensions(300, 200).build();
      return chart.getAs('image/png').getBytes().slice(1, 4);
    },
    gives: [80, 78, 71],
  },
};
