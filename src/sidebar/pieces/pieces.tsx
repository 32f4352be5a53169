// The few pieces every screen is made of.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from './server.ts';
import { useShared } from './shared.ts';
import { signs, type Tone, type Urgency } from './urgency.ts';
import type { Words } from './words.ts';

export const Chip = ({ tone, text, title }: { tone: Tone; text: string; title?: string }) => (
  <span class={`chip ${tone}`} title={title}>
    <span class="sign" aria-hidden="true">
      {signs[tone]}
    </span>
    {text}
  </span>
);

export const StateChip = ({ state, title }: { state: Urgency; title?: string }) => (
  <Chip tone={state.tone} text={state.text} {...(title === undefined ? {} : { title })} />
);

interface ButtonProps {
  readonly busy?: boolean;
  readonly look?: 'filled' | 'plain' | 'link';
  readonly onPress?: () => void;
  readonly submits?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Says at once that it was pressed, and cannot be pressed twice. */
export function Button({ busy, look = 'plain', onPress, submits, label, children }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={look}
      aria-busy={busy}
      aria-disabled={busy}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : null}
      {children}
    </button>
  );
}

/**
 * The title of a screen; takes the focus, so that a screen reader starts there.
 *
 * As everywhere the focus moves, it does so before the screen is painted: a key pressed on what one sees goes there.
 */
export function Title({ children }: { children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}

export function sentenceOf(failure: Failure, words: Words): string {
  if (failure.kind === 'refused') return failure.message;
  return words.failure[failure.kind];
}

export function Trouble({ failure, retry }: { failure: Failure; retry?: () => void }) {
  const { words } = useShared();
  return (
    <div class="trouble" role="alert">
      <p>{sentenceOf(failure, words)}</p>
      {retry ? <Button onPress={retry}>{words.tryAgain}</Button> : null}
    </div>
  );
}

/** Before an answer is here. */
export const Loading = ({ words }: { words: Words }) => (
  <p class="quiet pause" aria-busy="true">
    {words.loading}
  </p>
);

interface FoldProps {
  readonly look: string;
  /** The class that cuts it off. */
  readonly shut: string;
  readonly tag?: 'div' | 'p' | 'blockquote';
  /** The text on which its length depends. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** What is long begins cut off, and more on demand. */
export function Fold({ look, shut, tag = 'div', of, children }: FoldProps) {
  const { words } = useShared();
  const box = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = box.current ?? {};
    if (!open) setLong(scrollHeight > clientHeight + 1);
  }, [of]);
  const Box = tag as 'p';
  return (
    <div class="folded">
      <Box ref={box as never} class={open ? look : `${look} ${shut}`} dir="auto">
        {children}
      </Box>
      {long ? (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.less : words.more}
        </button>
      ) : null}
    </div>
  );
}

/** Long text: three lines. */
export const Folded = ({ text, quoted = false }: { text: string; quoted?: boolean }) => (
  <Fold look="long" shut="three-lines" tag={quoted ? 'blockquote' : 'p'} of={text}>
    {text}
  </Fold>
);
