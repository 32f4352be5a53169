// Says which imports the house does not allow, and ends with 1 where there are any.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, isForbidden } from './may-import.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));
const forbidden = files
  .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')))
  .filter(isForbidden);
for (const { from, to } of forbidden) process.stdout.write(`${from} may not import ${to}\n`);
process.exitCode = forbidden.length > 0 ? 1 : 0;
