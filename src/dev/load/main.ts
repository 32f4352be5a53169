// `npm run load`: a crowded day under the quotas of a free account, as JSON; `-- --seconds 1` plays only that one. Ends with 1
// and a sentence when something was lost.
import { build } from '../build.ts';
import { liveCrowdedDay } from './crowded-day.ts';
import { aCrowdedDay } from './plan.ts';
import { reportOf } from './report.ts';

const at = process.argv.indexOf('--seconds');
const wanted = at < 0 ? [0.3, 1] : [Number(process.argv[at + 1])];
if (wanted.some((seconds) => !(seconds > 0 && seconds <= 30))) {
  process.stderr.write(
    '--seconds wants the seconds that a call takes, more than 0 and at most 30.\n',
  );
  process.exit(1);
}
const files = await build();
const lost: string[] = [];
for (const secondsACall of wanted) {
  const note = (line: string) => process.stderr.write(`${secondsACall} s a call, ${line}\n`);
  const report = reportOf(await liveCrowdedDay(files, { ...aCrowdedDay, secondsACall }, note));
  process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  lost.push(...report.lost);
}
for (const sentence of lost) process.stderr.write(`${sentence}\n`);
process.exit(lost.length === 0 ? 0 : 1);
