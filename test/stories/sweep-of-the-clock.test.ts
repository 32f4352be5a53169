import { ofTheClock } from './crash-scenes.ts';
import { sweep } from './sweep.ts';

sweep(ofTheClock);
