import { type ChartSpec, chartSvg } from '../../src/dev/google/host/charts/chart-svg.ts';

const spec: ChartSpec = {
  kind: 'column',
  title: 'A & B',
  width: 400,
  height: 300,
  categories: ['one', 'two'],
  series: [
    { name: 'first', values: [4, 8], color: '#111111' },
    { name: 'second', values: [2, null], color: '#222222' },
  ],
};

const heights = (svg: string, color: string) =>
  [...svg.matchAll(new RegExp(`height="([\\d.]+)" fill="${color}"`, 'g'))].map((m) => Number(m[1]));

test('columns are as high as their values', () => {
  const [four, eight] = heights(chartSvg(spec), '#111111');
  expect(four).toBeGreaterThan(10);
  expect(eight).toBeCloseTo((four ?? 0) * 2, 0);
});

test('titles, names and categories are shown, and escaped', () => {
  const svg = chartSvg(spec);
  for (const text of ['A &#38; B', 'first', 'second', 'one', 'two'])
    expect(svg).toContain(`>${text}</text>`);
});

test('a line has a gap where a value is missing', () => {
  const svg = chartSvg({
    ...spec,
    kind: 'line',
    series: [{ name: 'a', values: [1, null, 3, 4], color: 'red' }],
  });
  expect(/<path d="(M[^"]*)" fill="none"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
});

test.each([
  'bar',
  'stacked',
  'pie',
] as const)('a %s chart of nothing is still a picture', (kind) => {
  expect(chartSvg({ ...spec, kind, categories: [], series: [] })).toMatch(/^<svg .*<\/svg>$/);
  expect(chartSvg({ ...spec, kind })).not.toContain('NaN');
});

test('a line that is joined goes on across what is missing, and a target is dashed over the columns', () => {
  const svg = chartSvg({
    ...spec,
    joined: true,
    most: 100,
    series: [
      { name: 'share', values: [50, 100], color: '#111111' },
      { name: 'answers', values: [10, null, 30], color: 'red', line: { width: 3, dashed: false } },
      { name: 'target', values: [80, 80], color: 'grey', line: { width: 2, dashed: true } },
    ],
  });
  const [half = 0, whole = 0] = heights(svg, '#111111');
  expect(whole).toBeCloseTo(half * 2, 0);
  expect(svg).toContain('>100</text>');
  const lines = [...svg.matchAll(/<path d="(M[^"]*)" fill="none"[^>]*>/g)];
  expect(lines.map(([, path]) => path?.match(/M/g)?.length)).toEqual([1, 1]);
  expect(lines.map(([line]) => line.includes('stroke-dasharray'))).toEqual([false, true]);
});
