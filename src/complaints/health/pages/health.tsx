// One quiet line about the machinery, which speaks up only when something is wrong.
import { useCallback, useState } from 'preact/hooks';
import type { Health, OwnHealth } from '../../../desk/call-results.ts';
import { MINUTE } from '../../../plain/dates.ts';
import { ConsentLine } from '../../../sidebar/pieces/consent.tsx';
import { askDesk } from '../../../sidebar/pieces/server.ts';
import { useNow, useShared, useWhileVisible } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { Words } from '../../../sidebar/pieces/words.ts';
import { shown } from '../words/shown.ts';
import { Settle } from './settle.tsx';

type Say = (typeof shown)['en'];
/** The clock runs every five minutes, or every hour where Google allows no more. */
const slow = 70 * MINUTE;

export function HealthLine() {
  const { words } = useShared();
  const say = useWords(shown);
  const now = useNow(30);
  const [health, setHealth] = useState<OwnHealth | null>(null);
  // The queue does not wait for it, and its own failures are not worth a word.
  const ask = useCallback(() => askDesk('health', {}).then(setHealth, () => {}), []);
  useWhileVisible(60, ask);
  if (health === null) return <footer class="health" />;
  const troubled = isTroubled(health, now);
  return (
    <footer class={troubled ? 'health troubled' : 'health'}>
      {health.practising ? <p class="practising">{say.practising}</p> : null}
      <p>
        <span aria-hidden="true">{troubled ? '▲' : '✓'}</span>{' '}
        {[clockWords(health, now, words, say), ...mailWords(health, say)].join(' · ')}
      </p>
      <ConsentLine consent={health.consent} />
      <Problems health={health} reload={ask} />
    </footer>
  );
}

const isTroubled = (health: Health, now: number): boolean =>
  health.clockAt === null ||
  now - health.clockAt > slow ||
  health.uncertainMails > 0 ||
  health.problems.length > 0;

function clockWords({ clockAt }: Health, now: number, words: Words, say: Say): string {
  if (clockAt === null) return say.noClock;
  const span = words.time.span((now - clockAt) / MINUTE);
  return now - clockAt > slow ? say.slowClock(span) : say.clock(span);
}

function mailWords(health: Health, { queued, uncertain, quota }: Say): string[] {
  return [
    health.queuedMails > 0 ? queued(health.queuedMails) : '',
    health.uncertainMails > 0 ? uncertain(health.uncertainMails) : '',
    health.quotaLeft === null ? '' : quota(health.quotaLeft),
  ].filter((part) => part !== '');
}

function Problems({ health, reload }: { health: Health; reload: () => Promise<void> }) {
  const { words } = useShared();
  const say = useWords(shown);
  const { problems } = health;
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{say.problems(problems.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem.code + problem.where + problem.detail}>
            <span dir="auto">{words.problems[problem.code](problem.where, problem.detail)}</span>
            <Settle problem={problem} reload={reload} />
          </li>
        ))}
      </ul>
    </details>
  );
}
