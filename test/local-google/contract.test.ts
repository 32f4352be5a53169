// The contracts in the local Google: the same script that `npm run contract` makes for an account.
import { buildContract } from '../../src/dev/build-contract.ts';
import type { Files } from '../../src/dev/google/host/executions/project.ts';
import { contractTitles } from './contract/main.ts';
import { googleWith, OWNER } from './local-script.ts';

let files: Files;
beforeAll(async () => {
  files = await buildContract();
});

test.each(contractTitles())('%s', (title) => {
  const google = googleWith('', { files });
  const [gave, gives] = google.call('runContract', [title], { as: OWNER }) as unknown[];
  expect(gave).toEqual(gives);
});

test('what is pushed for that is a script and the manifest of the product, and leaves nothing behind but forms', () => {
  expect(Object.keys(files).sort()).toEqual(['Code.js', 'appsscript.json']);
  const google = googleWith('', { files });
  const before = structuredClone(google.world.spreadsheets);
  google.run('runContracts', undefined, { kind: 'menu', as: OWNER });
  const [now, then] = [google.world.spreadsheets, before].map((books) =>
    Object.values(books).map(({ sheets, locale }) => [locale, sheets.map(({ title }) => title)]),
  );
  expect(now).toEqual(then);
  expect([google.world.triggers, google.mails, google.world.properties.script]).toEqual([
    [],
    [],
    {},
  ]);
});

test('somebody who runs them all on a free account reads within six minutes how many are broken', () => {
  const google = googleWith('', { files, quotas: true, latencyMs: 500 });
  google.run('runContracts', undefined, { kind: 'menu', as: OWNER });
  expect(google.lastExecution?.status).toBe('completed');
  expect(google.lastExecution?.log).toEqual([`${contractTitles().length} contracts, 0 broken`]);
});
