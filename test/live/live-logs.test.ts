// What live accounts answered (`npm run proof`): the local Google must say nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProof } from '../../src/dev/proof/build-proof.ts';
import { readShapes } from '../../src/dev/proof/known-shapes.ts';
import { readLog } from '../../src/dev/proof/read-log.ts';
import { reportOf } from '../../src/dev/proof/report.ts';

const logs = readdirSync(__dirname).filter((name) => name.endsWith('.json'));

if (logs.length === 0) {
  test('nobody has run the proof on a live account yet (docs/engineering.md, "Settle what nobody here knows")', () => {
    expect(logs).toEqual([]);
  });
} else {
  test.each(logs)('nothing in %s contradicts the local Google', async (name) => {
    const log = readLog(readFileSync(join(__dirname, name), 'utf8'));
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-[a-z-]+\.json$/);
    expect(reportOf(log, await buildProof(), readShapes()).contradictions).toEqual([]);
  });
}
