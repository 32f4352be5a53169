// `npm start [-- DIRECTORY]`: builds what would be pushed, opens a shop with it, and serves the page. DIRECTORY keeps the
// shops, shop/ if left out; the one that was open last opens again.
import { build } from '../build.ts';
import { playShop } from '../living-shop/play-shop.ts';
import { buildPage } from './page-files.ts';
import type { Language, ShopName } from './protocol.ts';
import { serve } from './server.ts';
import { emptyDesk, freshSheet, lastOpen, type MakeShop, withSidebars } from './shops.ts';
import { Workbench } from './workbench.ts';

const [home = 'shop'] = process.argv.slice(2);
if (home.startsWith('-')) {
  process.stderr.write(`"${home}" is no directory for the shops; npm start -- --help says more.\n`);
  process.exit(1);
}
process.stdout.write(
  'Building, and opening the shop; the first time it lives through six weeks ...\n',
);
const [files, page] = await Promise.all([build({ outdir: 'dist' }), buildPage()]);
const shops: Readonly<Record<ShopName['kind'], (language: Language) => ReturnType<MakeShop>>> = {
  living: async (language) => withSidebars(await playShop(language, { now: Date.now(), files })),
  empty: (language) => emptyDesk(files, Date.now(), language),
  fresh: (language) => freshSheet(files, Date.now(), language),
};
const workbench = await Workbench.open(
  {
    files,
    home,
    make: ({ kind, language }) => shops[kind](language),
  },
  lastOpen(home) ?? { kind: 'living', language: 'en' },
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
