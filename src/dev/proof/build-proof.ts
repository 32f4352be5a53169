// The proof as one file that can be pasted into the script editor of a sheet.
import { build } from 'esbuild';
import { projectFolder } from '../google/host/executions/own-source.ts';
import { readShapes } from './known-shapes.ts';
import type { Shapes } from './script/shape.ts';

const ENTRY = `
import { contractTitles, runContract } from './test/local-google/contract/main.ts';
import { addContracts } from './src/dev/proof/script/contracts.ts';
addContracts(contractTitles(), runContract);
export { proofEvent, runProof } from './src/dev/proof/script/main.ts';
`;

const HOW = `// Paste this into the script editor of a new sheet (Extensions > Apps Script), in place of what stands there. Press +
// beside Services, choose Google Sheets API and press Add. Then run the function runProof and do what its log says.
// It makes and deletes tabs of that sheet, leaves empty forms named Proof and Contract in Drive, and sends
// no mail.
`;

export async function buildProof(shapes: Shapes = readShapes()): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder(),
    stdin: { contents: ENTRY, resolveDir: projectFolder(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__proof',
    target: 'es2019',
    charset: 'utf8',
    supported: { 'template-literal': false },
    define: { REQUEST_SHAPES: JSON.stringify(shapes) },
    footer: { js: ['runProof', 'proofEvent'].map(declared).join('\n') },
  });
  return `${HOW}${outputFiles[0]?.text ?? ''}`;
}

const declared = (name: string): string =>
  `function ${name}() { return __proof.${name}.apply(this, arguments); }`;
