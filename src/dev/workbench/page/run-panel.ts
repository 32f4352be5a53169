// What ran last: function, counted calls by kind, how it ended. Opens to the runs before it.
import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Execution } from '../protocol.ts';
import type { Bench } from './bench.ts';
import { shortMoment } from './moments.ts';

export function RunPanel({ bench }: { bench: Bench }) {
  const { snapshot, words } = bench;
  const [open, setOpen] = useState(false);
  const [last] = snapshot.executions;
  const summary = last
    ? `${last.functionName} · ${words.calls(last.totalCalls)} · ${words.status[last.status]}`
    : words.noExecution;
  return h(
    'div',
    { class: 'run-panel' },
    h(
      'button',
      {
        type: 'button',
        class: `quiet-button ${last && last.status !== 'completed' ? 'failed' : ''}`,
        'aria-expanded': open,
        title: words.lastExecution,
        onClick: () => setOpen(!open),
      },
      h('span', { class: 'label' }, words.lastExecution, ' '),
      summary,
    ),
    open && h(Runs, { bench }),
  );
}

function Runs({ bench }: { bench: Bench }) {
  return h(
    'ol',
    { class: 'popover runs', tabIndex: 0, 'aria-label': bench.words.lastExecution },
    bench.snapshot.executions.map((run) => h(Run, { key: run.id, run, bench })),
  );
}

function Run({ run, bench: { words, snapshot } }: { run: Execution; bench: Bench }) {
  const calls = Object.entries(run.calls).map(([name, count]) => `${name} × ${count}`);
  const facts = [
    shortMoment(run.startedAt, snapshot.shop.language, snapshot.timeZone),
    words.kind[run.kind],
    run.user,
    words.calls(run.totalCalls),
    words.cellsRead(run.cellsRead),
  ];
  return h(
    'li',
    null,
    h(
      'strong',
      { class: run.status === 'completed' ? '' : 'failed' },
      `${run.functionName} · ${words.status[run.status]}`,
    ),
    h('div', { class: 'facts' }, facts.join(' · ')),
    calls.length > 0 && h('div', { class: 'facts' }, calls.join(' · ')),
    run.error && h('pre', { class: 'failed' }, run.error),
    run.log.length > 0 && h('pre', null, run.log.join('\n')),
  );
}
