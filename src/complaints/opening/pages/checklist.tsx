// A new desk's first page: what is still to do before the first customer, each line with the way there.
import { useState } from 'preact/hooks';
import type { ChecklistItem, Checklist as List } from '../../../desk/call-results.ts';
import { Button, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { Question } from '../../../sidebar/pieces/question.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { type Doing, useDoing } from '../../../sidebar/pieces/use-doing.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import { ChecklistLine } from './checklist-line.tsx';

export function Checklist({ list }: { list: List }) {
  const { go } = useShared();
  const say = useWords(shown);
  const doing = useDoing();
  const [asking, setAsking] = useState(false);
  const tick: Tick = (item, done) =>
    doing.run(async () => {
      await ticked(item, done);
      go({ name: 'queue' });
    });
  const done = list.items.filter((item) => item.done).length;
  return (
    <section class="checklist" aria-label={say.title}>
      <header>
        <h2>{say.title}</h2>
        <Button
          look="link"
          label={list.folded ? say.unfold : say.fold}
          busy={doing.busy}
          onPress={() => tick('folded', !list.folded)}
        >
          {list.folded ? '▾' : '▴'}
        </Button>
      </header>
      <progress max={list.items.length} value={done} aria-label={say.title} />
      <p class="quiet">{say.progress(done, list.items.length)}</p>
      {doing.failure ? <Trouble failure={doing.failure} /> : null}
      {list.folded ? null : (
        <Lines items={list.items} busy={doing.busy} tick={tick} ask={() => setAsking(true)} />
      )}
      {asking && !list.folded ? <Opening doing={doing} close={() => setAsking(false)} /> : null}
    </section>
  );
}

type Ticked = Exclude<ChecklistItem['key'], 'practice' | 'open'> | 'folded';
type Tick = (item: Ticked, done: boolean) => void;

const ticked = (item: Ticked, done: boolean) => actOnDesk('tick', { item, done });

interface ListProps {
  readonly items: readonly ChecklistItem[];
  readonly busy: boolean;
  readonly tick: Tick;
  readonly ask: () => void;
}

function Lines({ items, busy, tick, ask }: ListProps) {
  const next = items.find((item) => !item.done);
  return (
    <ol>
      {items.map((item) => (
        <ChecklistLine
          key={item.key}
          item={item}
          isNext={item === next}
          busy={busy}
          tick={(isDone) => tick(item.key as Ticked, isDone)}
          ask={ask}
        />
      ))}
    </ol>
  );
}

function Opening({ doing, close }: { doing: Doing; close: () => void }) {
  const { go, say: tell } = useShared();
  const say = useWords(shown).open;
  return (
    <Question
      {...say}
      doing={doing}
      onNo={close}
      onYes={async () => {
        await actOnDesk('openDesk', {});
        close();
        go({ name: 'queue' });
        tell(say.done);
      }}
    />
  );
}
