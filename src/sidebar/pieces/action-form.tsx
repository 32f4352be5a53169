// The frame of every form: first field focused, Ctrl+Enter saves, what failed is said, the button at hand.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, sentenceOf } from './pieces.tsx';
import { useShared } from './shared.ts';
import type { Action } from './use-action.ts';

interface Props {
  readonly title: string;
  readonly action: Pick<Action<never>, 'busy' | 'failure' | 'firstTrySaved' | 'submit'>;
  readonly save?: string;
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

const savesOn = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;

export function ActionForm({ title, action, save, beside, children }: Props) {
  const { words } = useShared();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('[data-first="true"]')?.focus(),
    [],
  );
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        action.submit();
      }}
      onKeyDown={(event) => {
        if (savesOn(event)) form.current?.requestSubmit();
      }}
    >
      <h1 tabIndex={-1}>{title}</h1>
      <fieldset class="fields" disabled={action.busy}>
        {children}
      </fieldset>
      <Outcome action={action} />
      <div class="foot">
        <Button look="filled" submits busy={action.busy}>
          {action.busy ? words.busy : (save ?? words.save)}
        </Button>
        {beside}
        <p class="quiet hint">{words.saveKey}</p>
      </div>
    </form>
  );
}

function Outcome({ action }: Pick<Props, 'action'>) {
  const { words } = useShared();
  const box = useRef<HTMLDivElement>(null);
  const { failure, firstTrySaved } = action;
  useLayoutEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  if (!failure && !firstTrySaved) return null;
  return (
    <div class="trouble" role="alert" tabIndex={-1} ref={box}>
      <p>{failure ? sentenceOf(failure, words) : words.firstTrySaved}</p>
    </div>
  );
}
