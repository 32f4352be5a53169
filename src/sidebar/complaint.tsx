// One complaint: how it stands, who it is, what they want, what comes next, and what happened so far.

import { AskedAbout } from '../complaints/intake/pages/asked-about.tsx';
import { Erased } from '../complaints/privacy/pages/erased.tsx';
import { Money } from '../complaints/remedies/pages/approval.tsx';
import { AskedHurt } from '../complaints/severity/pages/asked-hurt.tsx';
import type { ComplaintView } from '../desk/call-results.ts';
import { Customer } from './customer.tsx';
import { Facts } from './facts.tsx';
import { Leaving } from './mails.tsx';
import { NextSteps } from './next-steps.tsx';
import { useComplaint } from './pieces/complaint-view.ts';
import { clearMoment } from './pieces/moments.ts';
import { Folded, Loading, StateChip, Title, Trouble } from './pieces/pieces.tsx';
import { Marks } from './pieces/queue-list.tsx';
import { useNow, useShared } from './pieces/shared.ts';
import { stateLine } from './pieces/urgency.ts';
import { WritersOf } from './pieces/writers.tsx';
import { Thread } from './story.tsx';

export function ComplaintScreen({ number }: { number: string }) {
  const { words, go } = useShared();
  const { view, failure, loading, reload } = useComplaint(number);
  return (
    <>
      <header class="bar">
        <button type="button" class="link" onClick={() => go({ name: 'queue' })}>
          ‹ {words.back}
        </button>
        <Title>{number}</Title>
        <button type="button" class="link" onClick={printed}>
          {words.print}
        </button>
      </header>
      <main aria-busy={loading}>
        {failure ? <Trouble failure={failure} retry={() => void reload()} /> : null}
        {view ? <Whole view={view} reload={reload} /> : null}
        {loading && !view ? <Loading words={words} /> : null}
      </main>
    </>
  );
}

/** With all that is folded on the screen. */
function printed(): void {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details')) folded.open = true;
  window.print();
}

function Whole({ view, reload }: { view: ComplaintView; reload: () => Promise<void> }) {
  return (
    <>
      <StatusLine view={view} />
      <Leaving view={view} reload={reload} />
      <Erased view={view} />
      <Customer view={view} reload={reload} />
      <Said view={view} />
      <Money view={view} />
      <AskedHurt view={view} />
      <AskedAbout view={view} />
      <NextSteps view={view} reload={reload} />
      <Facts view={view} />
      <Thread view={view} reload={reload} />
    </>
  );
}

function StatusLine({ view }: { view: ComplaintView }) {
  const { words, zone } = useShared();
  const now = useNow(20);
  const { complaint } = view;
  const { due } = complaint;
  const exact = due === null ? '' : words.time.moment(clearMoment(due, now, zone));
  return (
    <div class="status-line">
      <StateChip state={stateLine(complaint, now, zone, words)} title={exact} />
      <Marks item={complaint} />
      <WritersOf view={view} />
    </div>
  );
}

/** The customer's own words: what happened, and what they want. */
function Said({ view }: { view: ComplaintView }) {
  const { words } = useShared();
  const { what, continued, wanted } = view.complaint;
  return (
    <section class="said-by-customer">
      {what === '' ? null : <Folded text={what + continued} quoted />}
      {wanted === '' ? null : (
        <div class="wants">
          <b>{words.facts.wants}</b>
          <Folded text={wanted} />
        </div>
      )}
    </section>
  );
}
