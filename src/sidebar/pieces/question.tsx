// Asked before something that cannot be undone: what will happen, a yes that says it, and a no.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, Trouble } from './pieces.tsx';
import type { Doing } from './use-doing.ts';

interface Asked {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly doing: Doing;
  readonly going?: string;
  readonly onYes: () => Promise<void>;
  readonly onNo: () => void;
}

export function Question({ title, text, yes, no, doing, going = yes, onYes, onNo }: Asked) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <section class="question" tabIndex={-1} ref={box} aria-label={title}>
      <b>{title}</b>
      <p>{text}</p>
      {doing.failure ? <Trouble failure={doing.failure} /> : null}
      <div class="answers">
        <Button look="filled" busy={doing.busy} onPress={() => doing.run(onYes)}>
          {doing.busy ? going : yes}
        </Button>
        {doing.busy ? null : <Button onPress={onNo}>{no}</Button>}
      </div>
    </section>
  );
}
