// `npm start [-- DIRECTORY]`: builds what would be pushed, opens a shop with it, and serves the page.
import { build } from '../build.ts';
import { buildPage } from './page-files.ts';
import { serve } from './server.ts';
import { emptyDesk } from './shops.ts';
import { Workbench } from './workbench.ts';

const [home = 'shop'] = process.argv.slice(2);
const [files, page] = await Promise.all([build({ outdir: 'dist' }), buildPage()]);
const workbench = await Workbench.open(
  { files, make: ({ language }) => emptyDesk(files, Date.now(), language), home },
  { kind: 'living', language: 'en' },
);
const serving = await serve(workbench, page, 4173);
process.stdout.write(
  `Redress is open at ${serving.url}\nCtrl+C ends it; the shop is kept in ${home}/.\n`,
);

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (closing) process.exit(1);
    closing = true;
    void serving.close().then(() => process.exit(0));
  });
}
