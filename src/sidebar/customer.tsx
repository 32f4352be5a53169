// Who complains, how to reach them, and what there was before (S101).

import type { ComplaintView } from '../desk/call-results.ts';
import { nameOf } from '../plain/people.ts';
import { callLink, isPhone } from '../plain/phones.ts';
import { useDesk } from './pieces/desk.ts';
import { QueueList } from './pieces/queue-list.tsx';

const shownEarlier = 3;

export function Customer({ view }: { view: ComplaintView }) {
  const { words, go } = useDesk();
  const { complaint, earlier } = view;
  const { name, company, belongsTo } = complaint;
  return (
    <section class="customer">
      <h2 dir="auto">
        {nameOf(complaint) || words.nameless}
        {earlier.length > 0 ? <span class="nth">{words.nth(earlier.length + 1)}</span> : null}
      </h2>
      {name !== '' && company !== '' ? <p dir="auto">{company}</p> : null}
      <Ways view={view} />
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

export function Ways({ view }: { view: ComplaintView }) {
  const { words } = useDesk();
  const { phone, mail, reach } = view.complaint;
  return (
    <p class="ways">
      {phone === '' || isPhone(phone) ? null : <span dir="auto">💬 {phone}</span>}
      {phone === '' || !isPhone(phone) ? null : (
        <a href={callLink(phone)} target="_blank" rel="noreferrer">
          <span aria-hidden="true">☎{'\uFE0E'}</span> {phone}
        </a>
      )}
      {mail === '' ? null : (
        <a href={`mailto:${encodeURIComponent(mail)}`} target="_blank" rel="noreferrer">
          <span aria-hidden="true">✉{'\uFE0E'}</span> {mail}
        </a>
      )}
      {reach === 'none' ? null : <span class="quiet">{words.reachBy(words.reach[reach])}</span>}
    </p>
  );
}
