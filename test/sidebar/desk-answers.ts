// A server that says yes: the answers of a desk on a good day.
import type { Known } from '../../src/desk/call-results.ts';
import type { Language } from '../../src/language/languages.ts';
import { aHealth, anAbsence, aQueue, aView, steps } from './fixtures.ts';
import { scenes } from './scenes.ts';
import type { Answers } from './stand-in.ts';

const everyAction = [
  'answer',
  'told',
  'promise',
  'wait',
  'resolve',
  'note',
  'keepPromise',
  'customerAnswered',
  'close',
  'reopen',
  'handOver',
  'surveyAnswer',
  'notReached',
  'doNotAsk',
  'mayAsk',
  'withdraw',
  'help',
  'askApproval',
  'approve',
] as const;

/** Grace Chen, of whom one complaint is open. */
const aKnown = (language: Language): Known => {
  const item = aQueue(language).mine[2];
  return { name: item?.name ?? '', company: item?.company ?? '', open: item ? [item] : [] };
};

const done = () => ({ done: true, number: 'R-2026-0042', again: false });

export function aDesk(language: Language): Answers {
  const queue = aQueue(language);
  return {
    ...Object.fromEntries(everyAction.map((name) => [name, done])),
    take: done,
    restore: done,
    takeBack: done,
    queue: () => queue,
    health: () => aHealth(),
    absences: () => anAbsence(language),
    beAway: done,
    handAllOver: done,
    selected: () => ({ number: '' }),
    find: () => ({ found: queue.mine.slice(1, 3) }),
    known: () => ({ known: aKnown(language) }),
    complaint: () => aView(language, { can: steps(everyAction) }),
    quickLog: () => ({ ...done(), number: 'R-2026-0047', say: scenes[language].logged }),
  };
}
