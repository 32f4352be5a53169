// Before a test run: what was made of these very sources may be used.
import { keepFor } from './kept.ts';

// jest takes what it calls first from the default export of a module.
// biome-ignore lint/style/noDefaultExport: see above
export default ({ rootDir }: { readonly rootDir: string }): void => keepFor(rootDir);
