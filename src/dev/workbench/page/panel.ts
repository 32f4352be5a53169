// The script's sidebar and dialogs: pages of their own origin, which reach the script through us and nothing else.
import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FromFrame, ToFrame } from '../frame/messages.ts';
import type { PanelView } from '../protocol.ts';
import type { Bench } from './bench.ts';
import { post } from './server.ts';
import { entriesOf } from './sheet.ts';

/** The words that Google documents for its own frames. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

export const frameOrigin = (): string => location.origin.replace('127.0.0.1', 'localhost');

export function Sidebar({ bench }: { bench: Bench }) {
  const { words, snapshot, act } = bench;
  const { panel } = snapshot;
  if (panel?.kind !== 'sidebar') return h(NoSidebar, { bench });
  return h(
    'aside',
    { class: 'sidebar', 'aria-label': panel.title || words.sidebar },
    h(
      'div',
      { class: 'panel-top' },
      h('h2', null, panel.title),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet-button',
          'aria-label': words.close,
          onClick: () => void act('closePanel'),
        },
        '✕',
      ),
    ),
    h(PanelFrame, { key: panel.stamp, bench, panel }),
  );
}

function NoSidebar({ bench }: { bench: Bench }) {
  const { words, snapshot } = bench;
  const entries = entriesOf(
    bench,
    snapshot.menus.flatMap(({ items = [] }) => items),
  );
  return h(
    'aside',
    { class: 'sidebar empty', 'aria-label': words.sidebar },
    h('p', null, words.noSidebar),
    entries.map(
      ({ caption, act }) =>
        act && h('button', { key: caption, type: 'button', onClick: act }, caption),
    ),
  );
}

export function Dialog({ bench }: { bench: Bench }) {
  const { panel } = bench.snapshot;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  if (!panel) return null;
  const close = () => void bench.act('closePanel');
  return h(
    'dialog',
    { ref: dialog, class: 'script-dialog', 'aria-label': panel.title, onClose: close },
    h(
      'div',
      { class: 'panel-top' },
      h('h2', null, panel.title),
      h(
        'button',
        { type: 'button', class: 'quiet-button', 'aria-label': bench.words.close, onClick: close },
        '✕',
      ),
    ),
    h(PanelFrame, { bench, panel }),
  );
}

function PanelFrame({ bench, panel }: { bench: Bench; panel: PanelView }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address] = useState(
    () => `${frameOrigin()}/panel?of=${encodeURIComponent(bench.as)}&stamp=${panel.stamp}`,
  );
  useFrameMessages(frame, (message) => {
    if (message.tell === 'open') bench.open(message.url);
    if (message.tell === 'close') void bench.act('closePanel');
    if (message.tell === 'call') void answer(frame.current, bench, message);
  });
  return h('iframe', { ref: frame, src: address, sandbox: SANDBOX, title: panel.title || 'HTML' });
}

type Call = Extract<FromFrame, { tell: 'call' }>;

async function answer(frame: HTMLIFrameElement | null, bench: Bench, call: Call): Promise<void> {
  const { id, name: functionName, args } = call;
  const say = (message: ToFrame) => frame?.contentWindow?.postMessage(message, frameOrigin());
  try {
    say({ id, value: await post('call', { as: bench.as, functionName, args }) });
  } catch (error) {
    const message = error instanceof Error ? error.message : `${error}`;
    say({ id, error: { name: 'Error', message } });
  }
}

/** Only what this very frame says. */
export function useFrameMessages(
  frame: { readonly current: HTMLIFrameElement | null },
  hear: (message: FromFrame) => void,
): void {
  const latest = useRef(hear);
  latest.current = hear;
  useLayoutEffect(() => {
    const listen = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source !== null && source === frame.current?.contentWindow) latest.current(data);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
}
