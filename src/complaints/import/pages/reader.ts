// The reader of files as one module: the page uses it, and scripts bundle it, so that both read alike.

export { orders } from '../../../plain/written-dates.ts';
export { shown as words } from '../words/en.ts';
export { fields } from './columns.ts';
export { encodingOf } from './encoding.ts';
export { parcels } from './parcels.ts';
export { glanceAt, scan } from './scan.ts';
