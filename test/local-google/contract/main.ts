// The functions that run contracts: all of them on an account, one by one in the local Google.
import { cells } from './cells.ts';
import { asJson, type Contracts, isTooFast, tidy } from './contract.ts';
import { forms } from './forms.ts';
import { runtime } from './runtime.ts';
import { sheetsApi } from './sheets-api.ts';
import { sheetsRules } from './sheets-rules.ts';
import { stores } from './stores.ts';

const all: Contracts = { ...cells, ...sheetsApi, ...sheetsRules, ...stores, ...forms, ...runtime };

export const contractTitles = (): string[] => Object.keys(all);

/** What it gave and what it should give. */
export function runContract(title: string): unknown[] {
  const contract = all[title];
  if (!contract) throw new Error(`There is no contract "${title}"`);
  try {
    return [asJson(contract.run()), asJson(contract.gives)];
  } finally {
    tidy();
  }
}

/** For an account: run this in the script editor and read the execution log. */
export function runContracts(): void {
  const broken = contractTitles().filter((title) => {
    const [gave, gives] = tried(title).map((value) => JSON.stringify(value));
    if (gave !== gives) console.error(`${title}: gave ${gave} instead of ${gives}`);
    return gave !== gives;
  });
  console.log(`${contractTitles().length} contracts, ${broken.length} broken`);
}

const A_MINUTE = 61_000;

function tried(title: string, patience = 3): unknown[] {
  try {
    return runContract(title);
  } catch (error) {
    if (patience === 0 || !isTooFast(error)) {
      return [`an error: ${(error as Error).message}`, 'no error'];
    }
  }
  Utilities.sleep(A_MINUTE);
  return tried(title, patience - 1);
}
