// The shop's clock, and the buttons that move it forward.
import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Bench } from './bench.ts';
import { fromLocalInput, longMoment, nextMonday, nextMorning, toLocalInput } from './moments.ts';

const HOUR_MS = 3_600_000;

export function ClockBar({ bench }: { bench: Bench }) {
  const { snapshot, words, act } = bench;
  const { now, timeZone, moving, shop } = snapshot;
  const [choosing, setChoosing] = useState(false);
  const to = (instant: number) => {
    setChoosing(false);
    void act('advance', { to: instant });
  };
  const button = (caption: string, press: () => void, label = caption) =>
    h('button', { type: 'button', disabled: moving, 'aria-label': label, onClick: press }, caption);
  return h(
    'div',
    { class: 'clock', role: 'group', 'aria-label': words.clock },
    h(
      'time',
      {
        dateTime: new Date(now).toISOString(),
        title: `${timeZone} · ${moving ? words.moving : words.clock}`,
        class: moving ? 'moving' : '',
      },
      longMoment(now, shop.language, timeZone),
    ),
    button(words.hourOn, () => to(now + HOUR_MS)),
    button(words.nextMorning, () => to(nextMorning(now, timeZone))),
    button(words.nextMonday, () => to(nextMonday(now, timeZone))),
    moving
      ? h('button', { type: 'button', onClick: () => void act('stop') }, words.stop)
      : button('…', () => setChoosing(!choosing), words.setClock),
    choosing && h(TimeChooser, { bench, to }),
  );
}

function TimeChooser({ bench, to }: { bench: Bench; to: (instant: number) => void }) {
  const { snapshot, words } = bench;
  const { now, timeZone } = snapshot;
  const earliest = toLocalInput(now, timeZone);
  const [text, setText] = useState(earliest);
  const submit = (event: Event) => {
    event.preventDefault();
    const instant = fromLocalInput(text, timeZone);
    if (instant !== null) to(instant);
  };
  return h(
    'form',
    { class: 'popover time-chooser', onSubmit: submit },
    h(
      'label',
      null,
      words.setClock,
      h('input', {
        type: 'datetime-local',
        value: text,
        min: earliest,
        onInput: (event: Event) => setText((event.target as HTMLInputElement).value),
      }),
    ),
    h('button', { type: 'submit', class: 'action' }, words.go),
  );
}
