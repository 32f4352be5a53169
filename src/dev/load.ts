// `npm run load`: a crowded day under the quotas of a free account, at 0.3 and at 1 second a call, as JSON.
import { crowdedDay } from './bench/load.ts';
import { build } from './build.ts';

const files = await build();
for (const secondsACall of [0.3, 1]) {
  process.stdout.write(`${JSON.stringify(await crowdedDay(files, secondsACall), null, 1)}\n`);
}
