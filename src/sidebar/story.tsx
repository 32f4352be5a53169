// What happened so far, in sentences, by day; the older part folded.
import { useState } from 'preact/hooks';
import { shown as closing } from '../complaints/closing/words/shown.ts';
import type { HistoryLine } from '../desk/call-results.ts';
import type { Language } from '../language/languages.ts';
import { clockFace } from '../plain/dates.ts';
import { shownOfAll } from './pages.ts';
import { dateAfter, momentAt, momentOf } from './pieces/moments.ts';
import { Folded } from './pieces/pieces.tsx';
import { useShared } from './pieces/shared.ts';
import { wordsOf } from './pieces/words.ts';

const shownAtFirst = 6;

interface Day {
  readonly date: string;
  readonly lines: readonly HistoryLine[];
}

function byDay(history: readonly HistoryLine[], zone: string): Day[] {
  const days = new Map<string, HistoryLine[]>();
  for (const line of history) {
    const { date } = momentAt(line.at, zone);
    days.set(date, [...(days.get(date) ?? []), line]);
  }
  return [...days].map(([date, lines]) => ({ date, lines }));
}

export function Story({ history, now }: { history: readonly HistoryLine[]; now: number }) {
  const { words, zone } = useShared();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, history.length - shownAtFirst);
  const dayName = (date: string): string => {
    if (date === dateAfter(now, 0, zone)) return words.today;
    if (date === dateAfter(now, -1, zone)) return words.yesterday;
    return words.time.date(momentOf(`${date}T00:00`));
  };
  return (
    <section>
      <h2 class="rule">{words.soFar}</h2>
      {hidden > 0 ? (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.showEarlier(hidden)}
        </button>
      ) : null}
      {byDay(history.slice(hidden), zone).map(({ date, lines }) => (
        <div key={date} class="day">
          <h3>{dayName(date)}</h3>
          <ol>
            {lines.map((line) => (
              <StoryLine key={`${line.at}${line.type}${line.actor}`} line={line} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function StoryLine({ line }: { line: HistoryLine }) {
  const { words, language, zone } = useShared();
  const text = line.detail['text'] ?? line.detail['comment'];
  const at = momentAt(line.at, zone);
  return (
    <li>
      <time title={words.time.moment(at)}>{clockFace(at)}</time>
      <div>
        <span dir="auto">{sentenceFor(line, language, zone)}</span>
        {typeof text === 'string' && text !== '' ? <Folded text={text} /> : null}
      </div>
    </li>
  );
}

function sentenceFor(line: HistoryLine, language: Language, zone: string): string {
  const { story } = wordsOf[language];
  const happened = shownOfAll[language].story;
  const { actor } = line;
  const isRole = actor === 'customer' || actor === 'desk' || actor === 'somebody';
  const who = isRole ? story[actor] : actor;
  const sentence = isKey(happened, line.type) ? happened[line.type] : null;
  return sentence
    ? sentence(who, inWords(line.detail, language, zone))
    : story.other(who, line.type);
}

/** Codes of channels and ways become words, and so do dates. */
function inWords(
  detail: HistoryLine['detail'],
  language: Language,
  zone: string,
): HistoryLine['detail'] {
  const words = wordsOf[language];
  const { reasons } = closing[language].withdraw;
  const { channel, by, why, value } = detail;
  const dated = (['from', 'until'] as const).flatMap((key) => {
    const at = detail[key];
    return typeof at === 'number' ? [[key, words.time.moment(momentAt(at, zone))]] : [];
  });
  return {
    ...detail,
    ...Object.fromEntries(dated),
    ...(typeof value === 'number' ? { value: String(value) } : {}),
    ...(isKey(words.channel, channel) ? { channel: words.channel[channel] } : {}),
    ...(isKey(words.reach, by) ? { by: words.reach[by] } : {}),
    ...(isKey(reasons, why) ? { why: reasons[why] } : {}),
  };
}

const isKey = <Table extends object>(table: Table, key: unknown): key is keyof Table =>
  typeof key === 'string' && Object.hasOwn(table, key);
