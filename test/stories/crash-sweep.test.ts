import { sweep } from './sweep.ts';

sweep({
  'killed before the effect': { kill: 'before' },
  'killed after the effect': { kill: 'after' },
});
