// What will be read, before anything is saved: encoding, columns, the order of dates, the first rows, and what cannot be read.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportProgress } from '../../../desk/import-entry.ts';
import { Choice, Day, entriesOf, Pick } from '../../../sidebar/pieces/fields.tsx';
import { Button, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import { ColumnPicks } from './column-picks.tsx';
import { delimiters } from './csv.ts';
import { DateQuestion } from './date-question.tsx';
import { Doubts } from './doubts.tsx';
import { encodings } from './encoding.ts';
import type { Chosen } from './import-screen.tsx';
import { NotRead } from './not-read.tsx';
import { FirstOnes, Unreadable, UnreadPhones } from './preview.tsx';
import { type Choices, type Findings, type Glance, isOfScores } from './scan.ts';
import { isFindings, type Refusal, useHandOver, useScan } from './use-import.ts';
import { useUnreadPhones } from './use-phones.ts';

interface Props {
  readonly chosen: Chosen;
  readonly onStarted: (job: ImportProgress) => void;
  readonly another: () => void;
}

export function Check({ chosen, onStarted, another }: Props) {
  const say = useWords(shown);
  const { found, busy, choices, change } = useScan(chosen);
  const [isPicking, setPicking] = useState(false);
  const again = <Button onPress={another}>{say.otherFile}</Button>;
  if (found === null) {
    return (
      <p role="status" aria-busy="true">
        {say.reading}
      </p>
    );
  }
  const part = { choices, change, picks: { isOpen: isPicking, onOpen: setPicking } };
  return (
    <>
      <p class="file" dir="auto">
        {chosen.name}
      </p>
      {isFindings(found) ? (
        <Found {...{ found, chosen, busy, onStarted, again, ...part }} />
      ) : (
        <>
          <NotRead why={found.refused} />
          <WithoutDate {...found} {...part} isTable={chosen.lost !== undefined} />
          {again}
        </>
      )}
    </>
  );
}

/** What can be done about it, where the file is well but for its dates. */
function WithoutDate({
  refused,
  glance,
  isTable,
  ...part
}: Refusal & Changing & { isTable: boolean }) {
  if (refused !== 'no-date-column' || glance === null) return null;
  return (
    <>
      <OneDate {...part} />
      <ColumnPicks {...{ glance, ...part, ...part.picks }} isOpen />
      {isTable ? null : <HowWritten glance={glance} change={part.change} />}
    </>
  );
}

function OneDate({ choices, change }: Changing) {
  const say = useWords(shown);
  return (
    <Day
      label={say.oneDate}
      hint={say.oneDateHint}
      value={choices.oneDate ?? ''}
      onChange={(oneDate) => change({ oneDate })}
    />
  );
}

function HowWritten({ glance, change }: { glance: Glance; change: Changing['change'] }) {
  const say = useWords(shown);
  return (
    <>
      <Pick
        label={say.parted}
        hint={say.partedHint}
        value={glance.delimiter ?? ''}
        options={[['', say.recognised], ...entriesOf(say.delimiters)]}
        onChange={(value) => change({ delimiter: delimiters.find((each) => each === value) })}
      />
      <Pick
        label={say.readAs}
        hint={say.readAsHint}
        value={glance.encoding}
        options={encodings.map((each) => [each, say.encodings[each]] as const)}
        onChange={(value) => change({ encoding: value as Findings['encoding'] })}
      />
    </>
  );
}

export interface Changing {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
  /** Whether the columns are being looked at, which stays so while they change. */
  readonly picks: { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };
}

interface FoundProps extends Changing {
  readonly found: Findings;
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly onStarted: (job: ImportProgress) => void;
  readonly again: ComponentChildren;
}

function Found({ found, chosen, busy, onStarted, again, ...part }: FoundProps) {
  const say = useWords(shown);
  const { change, choices } = part;
  const unread = useUnreadPhones(chosen, found);
  const { otherwise } = found.rules;
  return (
    <>
      {found.questions.map((question) => (
        <DateQuestion key={question.field} question={question} {...part} />
      ))}
      {found.saysNoEnd ? (
        <Choice
          label={say.noEnd}
          value={otherwise}
          options={entriesOf(say.otherwise)}
          onChange={(value) => change({ otherwise: value as 'open' | 'closed' })}
        />
      ) : null}
      {choices.oneDate === undefined ? null : <OneDate {...part} />}
      <FirstOnes found={found} />
      <Doubts found={found} lost={chosen.lost} />
      <Unreadable found={found} />
      <UnreadPhones unread={unread} />
      <ColumnPicks glance={found} {...part} {...part.picks} />
      {chosen.lost ? null : <HowWritten glance={found} change={change} />}
      <Start {...{ found, chosen, busy, choices, onStarted, again }} />
    </>
  );
}

function Start({
  found,
  chosen,
  busy,
  choices,
  onStarted,
  again,
}: Omit<FoundProps, 'change' | 'picks'>) {
  const say = useWords(shown);
  const { sending, failure, start } = useHandOver(chosen, found, onStarted);
  const isOpen = found.questions.some(({ field }) => choices.orders?.[field] === undefined);
  return (
    <div class="foot">
      {failure ? <Trouble failure={failure} /> : null}
      <p role="status">{stateIn(say, { isOpen, sending, count: found.count })}</p>
      {isOpen || found.count === 0 ? null : (
        <Button look="filled" busy={busy || sending !== null} onPress={() => void start()}>
          {isOfScores(found.mapping) ? say.goScores(found.count) : say.go(found.count)}
        </Button>
      )}
      {sending === null ? again : null}
    </div>
  );
}

interface State {
  readonly isOpen: boolean;
  readonly sending: number | null;
  readonly count: number;
}

/** Why nothing can be pressed yet, or how far it is. */
function stateIn(say: (typeof shown)['en'], { isOpen, sending, count }: State): string {
  if (isOpen) return say.answerFirst;
  if (count === 0) return say.nothingToDo;
  return sending === null ? '' : `${say.sent(sending, count)}. ${say.keepOpen}`;
}
