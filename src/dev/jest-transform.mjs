// Tests run the sources as they are: esbuild makes CommonJS of one file at a time, types are tsc's matter.
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { transformSync, version } from 'esbuild';

const options = {
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // CommonJS has no import.meta; the banner gives the same address.
  define: { 'import.meta.url': '__fileUrl' },
  banner: 'const __fileUrl = require("node:url").pathToFileURL(__filename).href;',
};

const transformer = {
  process(source, sourcefile) {
    const loader = { '.tsx': 'tsx', '.mjs': 'js' }[extname(sourcefile)] ?? 'ts';
    return transformSync(source, { ...options, loader, sourcefile });
  },
  getCacheKey(source, sourcefile) {
    const key = JSON.stringify([version, options, sourcefile, source]);
    return createHash('sha256').update(key).digest('hex');
  },
};

// jest takes a transformer from the default export of a module.
// biome-ignore lint/style/noDefaultExport: see above
export default transformer;
