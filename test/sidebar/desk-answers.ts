// A server that says yes: the answers of a desk on a good day.
import { personOf } from '../../src/complaints/privacy/their-data.ts';
import type { Known } from '../../src/desk/call-results.ts';
import type { Language } from '../../src/language/languages.ts';
import { aComplaint, aDesk as deskWith, mei, someSettings } from '../builders.ts';
import { aHealth, anAbsence, aQueue, aView, now, steps } from './fixtures.ts';
import { scenes } from './scenes.ts';
import type { Answers } from './stand-in.ts';

const everyAction = [
  'edit',
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
  'erase',
] as const;

/** Grace Chen, of whom one complaint is open. */
const aKnown = (language: Language): Known => {
  const item = aQueue(language).mine[2];
  return { name: item?.name ?? '', company: item?.company ?? '', open: item ? [item] : [] };
};

const theirData = (language: Language) =>
  personOf(
    deskWith({
      complaints: [closed, { ...closed, number: 'R-2026-0017' }],
      settings: someSettings({ language }),
    }),
    closed.number,
    mei.mail,
  );
const closed = aComplaint({ status: 'closed' });

const done = () => ({ done: true, number: 'R-2026-0042', again: false });

export function aDesk(language: Language): Answers {
  const queue = aQueue(language);
  return {
    ...Object.fromEntries(everyAction.map((name) => [name, done])),
    take: done,
    restore: done,
    takeBack: done,
    letter: done,
    writing: () => ({ ...done(), now, writing: [] }),
    queue: () => queue,
    health: () => aHealth(),
    absences: () => anAbsence(language),
    beAway: done,
    handAllOver: done,
    selected: () => ({ number: '' }),
    find: () => ({ found: queue.mine.slice(1, 3) }),
    known: () => ({ known: aKnown(language), read: { mail: '', phones: [], doubt: null } }),
    complaint: () => aView(language, { can: steps(everyAction) }),
    theirData: () => theirData(language),
    personFile: () => ({ name: 'R-2026-0042.html', html: '<!doctype html><p>…</p>' }),
    quickLog: () => ({ ...done(), number: 'R-2026-0047', say: scenes[language].logged }),
  };
}
