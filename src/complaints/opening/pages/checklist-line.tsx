// One line of the checklist: what it is, what to do, the way there, and a tick where only a person knows.

import type { ChecklistItem } from '../../../desk/call-results.ts';
import { copy } from '../../../sidebar/pieces/copy.tsx';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import { run } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Line {
  readonly item: ChecklistItem;
  /** The first that is not done: its way there is the one filled button. */
  readonly isNext: boolean;
  readonly busy: boolean;
  readonly tick: (done: boolean) => void;
  readonly ask: () => void;
}

export const ChecklistLine = (line: Line) =>
  line.item.done ? <Ready {...line} /> : <Todo {...line} />;

function Ready({ item, busy, tick }: Line) {
  const { words: shell } = useShared();
  const words = useWords(shown);
  const { title } = words.items[item.key];
  return (
    <li class="ready">
      <span class="sign" aria-hidden="true">
        ✓
      </span>
      <span>
        {title} <span class="unseen">{words.ready}</span>
      </span>
      {item.canTick ? (
        <Button
          look="link"
          label={shell.titled(title, words.untick)}
          busy={busy}
          onPress={() => tick(false)}
        >
          {words.untick}
        </Button>
      ) : null}
    </li>
  );
}

function Todo(line: Line) {
  const { item, busy, tick } = line;
  const { words: shell } = useShared();
  const words = useWords(shown);
  const text = words.items[item.key];
  const { title, todo } = text;
  return (
    <li>
      <span class="sign" aria-hidden="true">
        ○
      </span>
      <div>
        <b>{title}</b>
        <p>{todo}</p>
        {'otherwise' in text ? <p class="otherwise">{text.otherwise}</p> : null}
        <div class="answers">
          <Way {...line} />
          {item.canTick ? (
            <Button label={shell.titled(title, words.tick)} busy={busy} onPress={() => tick(true)}>
              {words.tick}
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  );
}

/** A link leaves the sidebar as it is; in a private window only a copied one helps. */
function Way({ item, isNext, busy, ask }: Line) {
  const { say } = useShared();
  const words = useWords(shown);
  const { go } = words.items[item.key];
  const look = isNext ? 'filled' : 'plain';
  if (item.key === 'open') {
    return (
      <Button look={look} busy={busy} onPress={ask}>
        {go}
      </Button>
    );
  }
  if (item.key === 'poster') return <PosterWay look={look} />;
  if (item.link === '') return null;
  if (item.key === 'private') {
    const put = () => {
      copy(item.link);
      say(words.copied);
    };
    return (
      <Button look={look} onPress={put}>
        {go}
      </Button>
    );
  }
  return (
    <a class={`press ${look}`} href={item.link} target="_blank" rel="noreferrer">
      {go}
    </a>
  );
}

function PosterWay({ look }: { look: 'filled' | 'plain' }) {
  const { poster } = useWords(shown).items;
  return (
    <Button look={look} onPress={() => void run('showPoster', {}).catch(() => {})}>
      {poster.go}
    </Button>
  );
}
