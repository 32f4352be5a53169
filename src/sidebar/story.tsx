// What was said so far, by them and by us, with what happened folded between; the older part on demand.
import { useState } from 'preact/hooks';
import { shown as closing } from '../complaints/closing/words/shown.ts';
import type { ComplaintView, HistoryLine, MailLine } from '../desk/call-results.ts';
import type { Language } from '../language/languages.ts';
import { clockFace } from '../plain/dates.ts';
import { MailRow } from './mails.tsx';
import { shownOfAll } from './pages.ts';
import { dateAfter, momentAt, momentOf } from './pieces/moments.ts';
import { Folded } from './pieces/pieces.tsx';
import { useShared } from './pieces/shared.ts';
import { type Words, wordsOf } from './pieces/words.ts';

const shownAtFirst = 6;

interface Entry {
  readonly at: number;
  readonly side: 'they' | 'we' | 'notice';
  readonly line?: HistoryLine | undefined;
  readonly mail?: MailLine;
}

type Part = readonly [Entry, ...Entry[]];

/** What was said, by them and by us; what only happened stands together between. */
function partsOf({ history, mails }: ComplaintView): Part[] {
  const left = mails.filter(({ canTakeBack }) => !canTakeBack);
  const known = new Set<unknown>(left.map(({ key }) => key));
  const entries: Entry[] = [
    ...history
      .filter(({ detail }) => !known.has(detail['mail']))
      .map((line) => ({ at: line.at, side: sideOf(line), line })),
    ...left.map((mail) => ({
      at: mail.at,
      side: mail.isOurs ? ('we' as const) : ('notice' as const),
      mail,
      line: history.find(({ detail }) => detail['mail'] === mail.key),
    })),
  ];
  const parts: [Entry, ...Entry[]][] = [];
  for (const entry of entries.sort((a, b) => a.at - b.at)) {
    const last = parts[parts.length - 1];
    if (entry.side === 'notice' && last?.[0].side === 'notice') last.push(entry);
    else parts.push([entry]);
  }
  return parts;
}

const saidByThem = ['received', 'customer-answered', 'survey-answered'];
const saidByUs = ['told', 'answered'];

function sideOf({ type, actor }: HistoryLine): Entry['side'] {
  if (actor === 'customer' || saidByThem.includes(type)) return 'they';
  return saidByUs.includes(type) ? 'we' : 'notice';
}

interface Props {
  readonly view: ComplaintView;
  readonly reload: () => Promise<void>;
}

export function Thread({ view, reload }: Props) {
  const { words } = useShared();
  const [all, setAll] = useState(false);
  const parts = partsOf(view);
  const hidden = all ? 0 : Math.max(0, parts.length - shownAtFirst);
  return (
    <section>
      <h2 class="rule">{words.soFar}</h2>
      {hidden > 0 ? (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.showEarlier(hidden)}
        </button>
      ) : null}
      <ol class="thread">
        {parts.map((part, at) => (
          <li key={`${part[0].at} ${at}`} class={at < hidden ? 'older' : part[0].side}>
            {part[0].side === 'notice' ? (
              <Notices part={part} view={view} reload={reload} />
            ) : (
              <Said entry={part[0]} view={view} reload={reload} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Notices({ part, ...props }: Props & { part: Part }) {
  const { words } = useShared();
  return (
    <details>
      <summary>{words.notices(part.length)}</summary>
      <ol>
        {part.map((entry, at) => (
          <li key={`${entry.at} ${at}`}>
            <Said entry={entry} {...props} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Said({ entry, view, reload }: Props & { entry: Entry }) {
  const { words, language, zone } = useShared();
  const { at, side, line, mail } = entry;
  const moment = momentAt(at, zone);
  const text = line?.detail['text'] ?? line?.detail['comment'];
  return (
    <>
      <div class="said-when">
        {side === 'notice' ? null : <b>{words[side]}</b>}
        <time title={words.time.moment(moment)}>
          {dayName(moment.date, view.now, zone, words)} {clockFace(moment)}
        </time>
      </div>
      {line ? <span dir="auto">{sentenceFor(line, language, zone)}</span> : null}
      {typeof text === 'string' && text !== '' ? <Folded text={text} /> : null}
      {mail ? <MailRow mail={mail} number={view.complaint.number} reload={reload} /> : null}
    </>
  );
}

function dayName(date: string, now: number, zone: string, words: Words): string {
  if (date === dateAfter(now, 0, zone)) return '';
  if (date === dateAfter(now, -1, zone)) return words.yesterday;
  return words.time.date(momentOf(`${date}T00:00`));
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
