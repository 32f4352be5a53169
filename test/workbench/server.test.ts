import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { lastOpen } from '../../src/dev/workbench/shops.ts';
import { type Opened, OWNER, openTinyDesk, STAFF } from './tiny-desk.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openTinyDesk();
});
afterAll(() => opened.serving.close());

const port = () => new URL(opened.serving.url).port;

function ask(
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string },
): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const { hostname } = new URL(opened.serving.url);
    const options = { hostname, port: port(), path, method, headers: { ...headers } };
    const asked = request(options, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const own = () => ({ Origin: `http://127.0.0.1:${port()}`, 'Content-Type': 'application/json' });

function edit(headers: object, body: object = {}) {
  const said = { as: STAFF, sheetId: 7, row: 1, column: 1, text: 'hello', ...body };
  return ask('/api/type', { method: 'POST', headers, body: JSON.stringify(said) });
}

const firstCell = async () => {
  const { text } = await ask(`/api/cells?as=${OWNER}&sheetId=7&row=1&rows=1`, {});
  const [[cell]] = JSON.parse(text).rows;
  return cell.text;
};

test('only the workbench’s own page writes', async () => {
  expect(await edit({ ...own(), Origin: 'https://evil.example' })).toMatchObject({ status: 403 });
  expect(await edit({ ...own(), Origin: `http://localhost:${port()}` })).toMatchObject({
    status: 403,
  });
  expect(await edit({ 'Content-Type': 'application/json' })).toMatchObject({ status: 403 });
  expect(await edit({ ...own(), 'Content-Type': 'text/plain' })).toMatchObject({ status: 415 });
  expect(await firstCell()).toBeUndefined();
  expect(await edit(own())).toMatchObject({ status: 200 });
  expect(await firstCell()).toBe('hello');
});

test('the origin of frames has neither the page nor its interface', async () => {
  const headers = { Host: `localhost:${port()}` };
  for (const path of ['/', '/page.js', '/api/snapshot', '/api/events']) {
    expect(await ask(path, { headers })).toMatchObject({ status: 404 });
  }
  const rebound = await ask('/api/snapshot', { headers: { Host: `evil.example:${port()}` } });
  expect(rebound.status).toBe(421);
});

test('a stranger changes nothing, and nonsense is refused in words', async () => {
  const stranger = await edit(own(), { as: 'stranger@else.example' });
  expect(stranger).toMatchObject({ status: 400 });
  expect(JSON.parse(stranger.text).error).toMatch(/does not have this spreadsheet/);
  expect(await edit(own(), { row: 0 })).toMatchObject({ status: 400 });
  expect(
    await ask('/api/constructor', { method: 'POST', headers: own(), body: '{}' }),
  ).toMatchObject({ status: 404 });
});

test('the shop that was open last opens again', async () => {
  const first = await openTinyDesk();
  expect(lastOpen(first.home)).toEqual({ kind: 'living', language: 'en' });
  await first.workbench.show({ kind: 'fresh', language: 'zh-Hant' });
  await first.serving.close();
  expect(lastOpen(first.home)).toEqual({ kind: 'fresh', language: 'zh-Hant' });
  writeFileSync(join(first.home, 'open.json'), '{"kind":"gone"}');
  expect(lastOpen(first.home)).toBeNull();
});

test('what was done is still there when the workbench opens again', async () => {
  const first = await openTinyDesk();
  first.workbench.google.typeCell(STAFF, 7, 2, 1, 'kept');
  first.workbench.changed();
  await first.serving.close();
  const second = await openTinyDesk(first.home);
  const { google } = second.workbench;
  expect(google.typeCell(STAFF, 7, 2, 1, 'x')).toMatchObject({ oldValue: 'kept' });
  await second.workbench.reset();
  expect(second.workbench.google.typeCell(STAFF, 7, 2, 1, 'x')).not.toHaveProperty('oldValue');
  await second.serving.close();
});
