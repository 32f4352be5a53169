import { ofPeople } from './crash-scenes.ts';
import { sweep } from './sweep.ts';

sweep(ofPeople);
