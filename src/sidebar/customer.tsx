// Who complains, how to reach them, and what there was before (S101).

import { useState } from 'preact/hooks';
import { Wrote } from '../complaints/answering/pages/wrote.tsx';
import type { ComplaintView } from '../desk/call-results.ts';
import { nameOf } from '../plain/people.ts';
import { shownOfAll } from './pages.ts';
import { QueueList } from './pieces/queue-list.tsx';
import { useShared } from './pieces/shared.ts';
import { useWords } from './pieces/use-words.ts';
import { Ways } from './pieces/ways.tsx';

const shownEarlier = 3;

interface Props {
  readonly view: ComplaintView;
  readonly reload: () => Promise<void>;
}

export function Customer({ view, reload }: Props) {
  const { words, go } = useShared();
  const { action } = useWords(shownOfAll);
  const [wrote, setWrote] = useState(false);
  const { complaint, earlier } = view;
  const { name, company, belongsTo } = complaint;
  return (
    <section class="customer">
      <h2 dir="auto">
        {nameOf(complaint) || words.nameless}
        {earlier.length > 0 ? <span class="nth">{words.nth(earlier.length + 1)}</span> : null}
      </h2>
      {view.can.some(({ name: step }) => step === 'edit') ? (
        <button
          type="button"
          class="link edit"
          onClick={() => go({ name: 'action', number: complaint.number, action: 'edit' })}
        >
          {action.edit}
        </button>
      ) : null}
      {name !== '' && company !== '' ? <p dir="auto">{company}</p> : null}
      <Ways view={view} wrote={() => setWrote(true)} />
      <Wrote view={view} wrote={wrote} done={() => void reload()} />
      {belongsTo === '' ? null : (
        <button
          type="button"
          class="link"
          onClick={() => go({ name: 'complaint', number: belongsTo })}
        >
          {words.perhapsOf(belongsTo)}
        </button>
      )}
      {earlier.length > 0 ? (
        <details class="earlier">
          <summary>
            {words.earlier} <b>{earlier.length}</b>
          </summary>
          <QueueList items={earlier.slice(0, shownEarlier)} />
        </details>
      ) : null}
    </section>
  );
}
