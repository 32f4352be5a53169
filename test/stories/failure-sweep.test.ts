import { sweep } from './sweep.ts';

sweep({
  'failing before the effect': { fail: 'before' },
  'failing after the effect': { fail: 'after' },
});
