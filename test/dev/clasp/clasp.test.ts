// Whoever follows docs/setting-up.md word by word ends with dist/ on Google, byte for byte.
import { Checkout } from './checkout.ts';
import { setUpSteps } from './set-up-steps.ts';

const steps = setUpSteps();
const commandsOf = (number: number): readonly string[] =>
  steps.find((step) => step.number === number)?.commands ?? [];
const [make = ''] = commandsOf(5);
const [push = ''] = commandsOf(7);

let checkout: Checkout;
jest.setTimeout(60_000);
beforeAll(async () => {
  checkout = await Checkout.fresh();
});
afterAll(() => checkout.close());

const type = (command: string) => checkout.type(command);
const asked = () => checkout.api.asked.map(({ what }) => what);
const manifestOf = (text: string) => JSON.parse(text) as { timeZone: string };

test('the page says every step as a command, in this order', () => {
  expect(steps.map(({ commands }) => commands.map((command) => command.split(' -P')[0]))).toEqual([
    ['npm ci', 'npm run build'],
    [],
    ['npx clasp login'],
    ['cp .clasp.json .clasp.local.json'],
    ['npx clasp'],
    ['npm run build'],
    ['npx clasp'],
    ['npx clasp'],
  ]);
});

test('a push before a script was made stops with a clear line', async () => {
  await type('npm run build');
  await type('npx clasp login');
  const without = await type(push);
  expect(without).toMatchObject({ exit: 1, said: expect.stringContaining('.clasp.local.json') });
  for (const command of commandsOf(4)) await type(command);
  const { exit, said } = await type(push);
  expect(exit).toBe(1);
  expect(said).toContain('Project settings not found.');
  expect(asked()).toEqual([]);
});

test('a new sheet gets a script of its own, and dist/ is overwritten by what Google made', async () => {
  const { exit, said } = await type(make);
  expect(said).toContain('Created new script');
  expect(exit).toBe(0);
  expect(asked().slice(0, 2)).toEqual(['POST /drive/v3/files', 'POST /v1/projects']);
  const [drive, script] = checkout.api.asked;
  expect(drive?.body).toMatchObject({
    name: 'Complaints',
    mimeType: 'application/vnd.google-apps.spreadsheet',
  });
  expect(script?.body).toMatchObject({ parentId: 'sheet-made-by-drive' });
  expect(script?.authorization).toMatch(/^Bearer /);
  expect(manifestOf(checkout.read('dist/appsscript.json')).timeZone).toBe('America/New_York');
  expect(checkout.read('dist/Code.js')).toContain('myFunction');
});

test('the ids go into the file that git ignores, and the committed one stays as it was', () => {
  expect(JSON.parse(checkout.read('.clasp.local.json'))).toMatchObject({ scriptId: 'script-1' });
  expect(checkout.read('.clasp.json').trim()).toBe('{"rootDir":"dist"}');
});

test('a push without -f skips the changed manifest in silence: exit 0 and nothing arrived', async () => {
  for (const command of commandsOf(6)) await type(command);
  const { exit, said } = await type(push.replace(/ (-f|--force)\b/, ''));
  expect(exit).toBe(0);
  expect(said).toContain('Skipping push');
  expect(asked()).not.toContain('PUT /v1/projects/script-1/content');
});

test('the push of that page brings dist/ byte for byte, and nothing else of the repository', async () => {
  for (const name of ['notes.json', 'Code.js.map', 'other.js', 'README.md']) {
    checkout.write(`dist/${name}`, '{}\n');
  }
  const { exit, said } = await type(push);
  expect(said).toContain('Pushed 6 files');
  expect(exit).toBe(0);
  const {
    'notes.json': _n,
    'Code.js.map': _m,
    'other.js': _o,
    'README.md': _r,
    ...built
  } = checkout.dist();
  expect(Object.keys(built).sort()).toEqual(
    [
      'Code.js',
      'appsscript.json',
      'poster.html',
      'set-up.html',
      'sidebar.html',
      'workbooks.html',
    ].sort(),
  );
  expect(checkout.remote('script-1')).toEqual(built);
});

test('the same once more is already up to date; what dist/ no longer has is gone from Google', async () => {
  expect((await type(push)).said).toContain('already up to date');
  const remote = checkout.api.projects.get('script-1') ?? [];
  remote.push({ name: 'Old', type: 'SERVER_JS', source: 'function old() {}\n' });
  checkout.write('dist/Code.js', `${checkout.read('dist/Code.js')}// changed\n`);
  await type(push);
  expect(Object.keys(checkout.remote('script-1'))).not.toContain('Old.js');
});

test('the last step prints where the sheet is', async () => {
  const [open = ''] = commandsOf(8);
  expect(await type(open)).toMatchObject({
    exit: 0,
    said: expect.stringContaining('sheet-made-by-drive'),
  });
});

test('an existing sheet: the same command with its id makes no other file', async () => {
  const [[put, insteadOf] = ['', '']] = steps.find(({ number }) => number === 5)?.instead ?? [];
  expect([put, insteadOf]).toEqual(['--parentId SHEET_ID', '--type sheets']);
  const own = await Checkout.fresh();
  for (const command of [...commandsOf(1), ...commandsOf(3), ...commandsOf(4)]) {
    await own.type(command);
  }
  const forOwn = make.replace(insteadOf, put.replace('SHEET_ID', 'my-sheet'));
  expect(await own.type(forOwn)).toMatchObject({ exit: 0 });
  expect(own.api.asked.map(({ what }) => what)).not.toContain('POST /drive/v3/files');
  expect(own.api.asked[0]?.body).toMatchObject({ parentId: 'my-sheet', title: 'Complaints' });
  await own.type('npm run build');
  expect(await own.type(push)).toMatchObject({ exit: 0 });
  expect(own.remote('script-1')).toEqual(own.dist());
  await own.close();
}, 60_000);
