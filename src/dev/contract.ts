// `npm run contract`: fills contract-dist/ with what can be pushed to an account (src/dev/README.md says how).
import { buildContract } from './build-contract.ts';

const files = await buildContract('contract-dist');
process.stderr.write(`contract-dist/ holds ${Object.keys(files).join(' and ')}\n`);
