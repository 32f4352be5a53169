// A form that a link led to, over the sheet.
import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { FormPage } from './form.ts';

interface FormOverlayProps {
  readonly bench: Bench;
  readonly url: string;
  readonly close: () => void;
}

export function FormOverlay({ bench, url, close }: FormOverlayProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { words } = bench;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return h(
    'dialog',
    { ref: dialog, class: 'form-overlay', 'aria-label': words.forms, onClose: close },
    h(
      'button',
      { type: 'button', class: 'quiet-button closer', 'aria-label': words.close, onClick: close },
      '✕',
    ),
    h(FormPage, { key: url, bench, url }),
  );
}
