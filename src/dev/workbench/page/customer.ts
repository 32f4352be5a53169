// What a customer has of the shop: its forms, and the mails it sent.
import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { FormPage } from './form.ts';
import { Mailbox } from './mailbox.ts';
import { PaneSwitch } from './pane-switch.ts';

export function Customer({ bench, url }: { bench: Bench; url: string | null }) {
  const { words } = bench;
  const [pane, show] = useState('forms');
  const panes = [
    { name: 'forms', caption: words.forms },
    { name: 'mailbox', caption: words.mailbox },
  ];
  return [
    h(PaneSwitch, { label: words.panes, panes, shown: pane, show }),
    h(
      'main',
      { class: 'customer', 'data-pane': pane },
      h(Forms, { bench, url }),
      h(Mailbox, { bench }),
    ),
  ];
}

function Forms({ bench, url }: { bench: Bench; url: string | null }) {
  const { snapshot, words } = bench;
  const open = snapshot.forms.filter((form) => form.open);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = url ?? chosen ?? open[0]?.publicUrl;
  const choose = (publicUrl: string) => {
    setChosen(publicUrl);
    bench.open(publicUrl);
  };
  return h(
    'section',
    { class: 'forms', 'aria-label': words.forms, tabIndex: 0 },
    open.length === 0 && h('p', { class: 'nothing' }, words.noForms),
    open.length > 1 &&
      h(
        'nav',
        { 'aria-label': words.forms },
        open.map(({ formId, title, publicUrl }) =>
          h(
            'button',
            {
              key: formId,
              type: 'button',
              'aria-pressed': shown?.startsWith(publicUrl) === true,
              onClick: () => choose(publicUrl),
            },
            title,
          ),
        ),
      ),
    shown && h(FormPage, { key: shown, bench, url: shown }),
  );
}
