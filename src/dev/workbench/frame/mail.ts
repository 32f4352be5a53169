// Inside a mail: the only script that its policy lets run.
import { openHere, tell } from './messages.ts';

document.addEventListener('click', openHere);
addEventListener('DOMContentLoaded', () => {
  const measure = () => tell({ tell: 'height', height: document.documentElement.offsetHeight });
  new ResizeObserver(measure).observe(document.documentElement);
});
