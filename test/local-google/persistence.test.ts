import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { googleWith, manifest, OWNER } from './local-script.ts';

const CODE = `
function work() {
  PropertiesService.getDocumentProperties().setProperty('a', 'one');
  CacheService.getUserCache().put('b', 'two', 600);
  ScriptApp.newTrigger('work').timeBased().everyHours(1).create();
  const form = FormApp.create('Complaints');
  form.addTextItem().setTitle('What happened?');
  MailApp.sendEmail({ to: 'a@example.org', subject: '投诉', body: 'Text', htmlBody: '<b>HTML</b>', name: '店' });
}`;
const files = { 'appsscript.json': manifest(), 'Code.js': CODE };

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'local-google-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function busyGoogle() {
  const google = googleWith(CODE);
  google.run('work', undefined, { kind: 'run', as: OWNER });
  expect(google.lastExecution?.error).toBeUndefined();
  return google;
}

test('a saved world opened again is the same, and goes on', async () => {
  const google = busyGoogle();
  await google.save(join(home, 'desk'));
  const opened = LocalGoogle.open(join(home, 'desk'), { files });
  expect(opened.world).toEqual(google.world);
  opened.tick();
  expect(opened.lastExecution).toMatchObject({ functionName: 'work', status: 'completed' });
});

test('saving twice gives the same files', async () => {
  const google = busyGoogle();
  await google.save(join(home, 'desk'));
  await google.save(join(home, 'other'));
  await google.save(join(home, 'desk'));
  expect(readdirSync(home).sort()).toEqual(['desk', 'other']);
  const mails = readdirSync(join(home, 'desk', 'mails'));
  expect(mails).toEqual(readdirSync(join(home, 'other', 'mails')));
  for (const mail of mails) {
    expect(readFileSync(join(home, 'desk', 'mails', mail))).toEqual(
      readFileSync(join(home, 'other', 'mails', mail)),
    );
  }
});

test('a mail is a file that mail programs open', async () => {
  await busyGoogle().save(join(home, 'desk'));
  const [name = ''] = readdirSync(join(home, 'desk', 'mails'));
  const text = readFileSync(join(home, 'desk', 'mails', name), 'utf8');
  expect(text).toMatch(/^To: a@example\.org/m);
  expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(text).toContain('<b>HTML</b>');
});

test('a directory with other files is left alone', async () => {
  writeFileSync(join(home, 'letter.txt'), 'mine');
  await expect(busyGoogle().save(home)).rejects.toThrow(/left alone/);
  expect(readFileSync(join(home, 'letter.txt'), 'utf8')).toBe('mine');
});
