// `npm run build`: fills dist/ with what is pushed, and says how large each file is.
import { build } from './build.ts';

const files = await build({ outdir: 'dist' });
for (const [name, text] of Object.entries(files)) {
  process.stderr.write(`dist/${name}  ${Math.ceil(Buffer.byteLength(text) / 1024)} KB\n`);
}
