// On a narrow screen there is room for one thing at a time.
import { h } from 'preact';

export interface Pane {
  readonly name: string;
  readonly caption: string;
}

interface PaneSwitchProps {
  readonly label: string;
  readonly panes: readonly Pane[];
  readonly shown: string;
  readonly show: (name: string) => void;
}

export const PaneSwitch = ({ label, panes, shown, show }: PaneSwitchProps) =>
  h(
    'div',
    { class: 'pane-switch switch', role: 'group', 'aria-label': label },
    panes.map(({ name, caption }) =>
      h(
        'button',
        { key: name, type: 'button', 'aria-pressed': name === shown, onClick: () => show(name) },
        caption,
      ),
    ),
  );

/** The same width as in style/narrow.css. */
export const isNarrow = (): boolean => matchMedia('(max-width: 700px)').matches;
