// The first complaints as they will be, and every row that cannot be read, with its reason.

import { Chip } from '../../../sidebar/pieces/pieces.tsx';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Entry } from './entries.ts';
import { longDate } from './long-date.ts';
import { type Findings, isOfScores } from './scan.ts';
import type { UnreadPhones as Unread } from './use-phones.ts';

export function FirstOnes({ found }: { found: Findings }) {
  const say = useWords(shown);
  if (found.firstEntries.length === 0) return null;
  const unknown = found.unknownStatuses.map(([word, count]) => `${word} (${count})`).join(', ');
  return (
    <section class="first-ones">
      <h2>{say.first}</h2>
      <ul>
        {found.firstEntries.map((entry) => (
          <First key={entry.row} entry={entry} />
        ))}
      </ul>
      <DayAndTime found={found} />
      {isOfScores(found.mapping) ? null : <p class="quiet hint">{say.openOnes}</p>}
      {unknown === '' ? null : <p class="notice gentle">{say.unknownStatuses(unknown)}</p>}
    </section>
  );
}

function DayAndTime({ found: { header, mapping } }: { found: Findings }) {
  const say = useWords(shown);
  const [day, time] = [mapping.received, mapping.time];
  if (day === undefined || time === undefined) return null;
  return (
    <p class="quiet hint" dir="auto">
      {say.dayAndTime(header[day] ?? '', header[time] ?? '')}
    </p>
  );
}

const tones = { open: 'calm', closed: 'done', withdrawn: 'waiting' } as const;

function First({ entry }: { entry: Entry }) {
  const { language } = useShared();
  const say = useWords(shown);
  const states = { open: say.openOne, closed: say.closedOne, withdrawn: say.withdrawnOne };
  const isScore = entry.as === 'answer';
  const facts = [
    ...[entry.name, entry.company, entry.kind, entry.owner],
    entry.score == null ? '' : say.scored(entry.score, entry.scale ?? ''),
    entry.recommend == null ? '' : say.recommends(entry.recommend),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li class="first-one">
      <p>
        <b>{longDate(entry.received, language)}</b>{' '}
        {isScore ? null : <Chip tone={tones[entry.status]} text={states[entry.status]} />}
      </p>
      {facts === '' ? null : (
        <p class="quiet" dir="auto">
          {facts}
        </p>
      )}
      <p class="three-lines" dir="auto">
        {entry.what?.trim().slice(0, 400) ?? (isScore ? '' : say.nothingSaid)}
      </p>
    </li>
  );
}

export function Unreadable({ found }: { found: Findings }) {
  const say = useWords(shown);
  const { troubles, troubleCount } = found;
  // While the order of dates is not known, its rows are no fault.
  if (troubleCount === 0 || isAsked(found)) return null;
  return (
    <details class="unreadable">
      <summary>
        <Chip tone="late" text={say.cannot(troubleCount)} />
      </summary>
      <p class="quiet hint">{say.cannotHint}</p>
      <ul>
        {troubles.map(({ row, reason, detail }) => (
          <li key={row}>
            <b>{say.row(row)}</b> <span dir="auto">{say.reasons[reason](detail)}</span>
          </li>
        ))}
      </ul>
      {troubleCount > troubles.length ? (
        <p>{say.cannotMore(troubleCount - troubles.length)}</p>
      ) : null}
    </details>
  );
}

const isAsked = ({ questions, rules }: Findings): boolean =>
  questions.some(({ field }) => rules.orders[field] === null);

/** They come in, and stay as they are written. */
export function UnreadPhones({ unread: { count, first } }: { unread: Unread }) {
  const say = useWords(shown);
  if (count === 0) return null;
  return (
    <details class="unreadable">
      <summary>
        <Chip tone="soon" text={say.unreadPhones(count)} />
      </summary>
      <p class="quiet hint">{say.unreadPhonesHint}</p>
      <ul>
        {first.map(({ row, phone }) => (
          <li key={row}>
            <b>{say.row(row)}</b> <span dir="auto">{phone}</span>
          </li>
        ))}
      </ul>
      {count > first.length ? <p>{say.cannotMore(count - first.length)}</p> : null}
    </details>
  );
}
