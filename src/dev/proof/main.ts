// `npm run proof` writes what a person with an account pastes and runs; with `-- --read FILE` it says what came of that.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildProof } from './build-proof.ts';
import { readShapes } from './known-shapes.ts';
import { readLog } from './read-log.ts';
import { reportOf } from './report.ts';

const FILE = 'proof-dist/proof.js';

const HOW = `
1. Make a new sheet, and in it Extensions > Apps Script. Paste ${FILE} in place of what stands there.
2. Press + beside Services, choose Google Sheets API, press Add.
3. Run runProof and allow what Google asks. Do what its log says until it says "That is all" (four or five runs of three minutes).
4. Save column A of the tab Proof in a file, and: npm run proof -- --read FILE

It makes and deletes tabs of that sheet, leaves empty forms named Proof and Contract in Drive and sends
no mail. Its log names nobody.
`;

const [flag, file] = process.argv.slice(2);
if (flag === undefined) await write();
else if (flag === '--read' && file !== undefined) await read(file);
else {
  process.stderr.write('npm run proof, or npm run proof -- --read FILE\n');
  process.exitCode = 2;
}

async function write(): Promise<void> {
  const code = await buildProof();
  mkdirSync('proof-dist', { recursive: true });
  writeFileSync(FILE, code);
  const kilobytes = Math.ceil(Buffer.byteLength(code) / 1024);
  process.stdout.write(
    `${FILE}  ${kilobytes} KB, ${Object.keys(readShapes()).length} requests\n${HOW}`,
  );
}

async function read(path: string): Promise<void> {
  const { lines, contradictions } = reportOf(
    readLog(readFileSync(path, 'utf8')),
    await buildProof(),
    readShapes(),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  if (contradictions.length > 0) process.exitCode = 1;
  else
    process.stdout.write(
      '\nKeep it: test/live/DATE-KIND-OF-ACCOUNT.json, like 2027-01-31-free.json\n',
    );
}
