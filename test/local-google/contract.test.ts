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

test('somebody who runs them all on an account reads how many are broken', () => {
  const google = googleWith('', { files });
  google.run('runContracts', undefined, { kind: 'menu', as: OWNER });
  expect(google.lastExecution?.log).toEqual([`${contractTitles().length} contracts, 0 broken`]);
});
