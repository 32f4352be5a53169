// Charts lie over the cells at their anchors. Shown as images, they cannot run anything.
import { h } from 'preact';
import type { Scene } from './pane.ts';

interface ChartsProps {
  readonly scene: Scene;
  readonly origin: { readonly left: number; readonly top: number };
}

const titleOf = (svg: string): string => /aria-label="([^"]*)"/.exec(svg)?.[1] ?? '';

export function Charts({ scene: { tab, rows, columns }, origin }: ChartsProps) {
  return tab.charts.map((chart) =>
    h('img', {
      key: chart.chartId,
      class: 'chart',
      alt: titleOf(chart.svg),
      src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg)}`,
      width: chart.width,
      height: chart.height,
      style: {
        left: `${columns.start(chart.column) + chart.offsetX - origin.left}px`,
        top: `${rows.start(chart.row) + chart.offsetY - origin.top}px`,
      },
    }),
  );
}
