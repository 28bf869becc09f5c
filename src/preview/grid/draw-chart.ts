import type { ChartView } from '../../embedded-excel';
import { element } from '../page/element';

const palette = ['#0b6a5d', '#d08a1d', '#5b7f95', '#a3483f', '#7c9a3c', '#7a6699'];
const space = 'http://www.w3.org/2000/svg';

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart of a sheet: columns, bars, lines, pies; another sort is drawn as columns. */
export function drawChart(chart: ChartView): HTMLElement {
  const svg = shape('svg', {
    width: chart.width,
    height: chart.height,
    role: 'img',
    'aria-label': describe(chart),
  });
  const hasLegend = chart.legend !== null && chart.series.length > 0;
  const plot: Plot = {
    left: 34,
    top: chart.title === null ? 12 : 32,
    width: chart.width - 46,
    height: chart.height - (chart.title === null ? 12 : 32) - (hasLegend ? 44 : 26),
  };
  if (chart.title !== null) svg.append(label(chart.title, chart.width / 2, 20, 'middle', 14));
  if (/pie|doughnut/i.test(chart.type)) svg.append(...pie(chart, plot));
  else if (/^bar/i.test(chart.type)) svg.append(...bars(chart, plot));
  else if (/line/i.test(chart.type)) svg.append(...lines(chart, plot));
  else svg.append(...columns(chart, plot));
  if (hasLegend) svg.append(...legend(chart));
  const box = element('div', {
    class: 'chart',
    style: {
      left: `${String(chart.left)}px`,
      top: `${String(chart.top)}px`,
      width: `${String(chart.width)}px`,
      height: `${String(chart.height)}px`,
    },
  });
  box.append(svg);
  return box;
}

function describe({ title, series }: ChartView): string {
  const figures = series.map(
    ({ name, categories, values }) =>
      `${name}: ${values.map((value, index) => `${categories[index] ?? ''} ${String(value ?? '–')}`).join(', ')}`,
  );
  return [title ?? '', ...figures].join('. ');
}

const colorOf = (chart: ChartView, index: number): string =>
  chart.series[index]?.color ?? palette[index % palette.length] ?? '#0b6a5d';

const isStacked = (chart: ChartView): boolean => /stacked/i.test(chart.type);

function largest(chart: ChartView): number {
  const categories = Math.max(0, ...chart.series.map((one) => one.values.length));
  const sums = Array.from({ length: categories }, (_, index) =>
    chart.series.reduce((sum, one) => sum + Math.max(0, one.values[index] ?? 0), 0),
  );
  const single = chart.series.flatMap((one) => one.values.map((value) => value ?? 0));
  return Math.max(1, ...(isStacked(chart) ? sums : single));
}

function columns(chart: ChartView, plot: Plot): SVGElement[] {
  const names = chart.series[0]?.categories ?? [];
  const step = plot.width / Math.max(1, names.length);
  const width = (step * 0.7) / (isStacked(chart) ? 1 : Math.max(1, chart.series.length));
  const top = largest(chart);
  const made: SVGElement[] = [
    base(plot.left, plot.top + plot.height, plot.left + plot.width, plot.top + plot.height),
  ];
  names.forEach((name, category) => {
    let below = 0;
    chart.series.forEach((one, index) => {
      const value = one.values[category] ?? 0;
      const height = (Math.max(0, value) / top) * plot.height;
      const x = plot.left + step * category + step * 0.15 + (isStacked(chart) ? 0 : width * index);
      const y = plot.top + plot.height - height - below;
      made.push(shape('rect', { x, y, width, height, fill: colorOf(chart, index) }));
      if (one.hasDataLabels) made.push(label(number(value), x + width / 2, y - 3, 'middle', 10));
      if (isStacked(chart)) below += height;
    });
    made.push(
      label(
        shorten(name, step),
        plot.left + step * (category + 0.5),
        plot.top + plot.height + 14,
        'middle',
        10,
      ),
    );
  });
  return made;
}

function bars(chart: ChartView, plot: Plot): SVGElement[] {
  const names = chart.series[0]?.categories ?? [];
  const left = plot.left + Math.min(150, plot.width * 0.4);
  const length = plot.left + plot.width - left - 36;
  const step = plot.height / Math.max(1, names.length);
  const height = (step * 0.7) / (isStacked(chart) ? 1 : Math.max(1, chart.series.length));
  const top = largest(chart);
  const made: SVGElement[] = [base(left, plot.top, left, plot.top + plot.height)];
  names.forEach((name, category) => {
    // Excel's first category stands at the bottom of a bar chart.
    const y0 = plot.top + plot.height - step * (category + 1) + step * 0.15;
    let before = 0;
    chart.series.forEach((one, index) => {
      const value = one.values[category] ?? 0;
      const width = (Math.max(0, value) / top) * length;
      const y = y0 + (isStacked(chart) ? 0 : height * (chart.series.length - 1 - index));
      made.push(shape('rect', { x: left + before, y, width, height, fill: colorOf(chart, index) }));
      if (one.hasDataLabels)
        made.push(label(number(value), left + before + width + 4, y + height / 2 + 4, 'start', 10));
      if (isStacked(chart)) before += width;
    });
    made.push(label(shorten(name, left - plot.left + 20), left - 6, y0 + step * 0.35 + 4, 'end', 10));
  });
  return made;
}

function lines(chart: ChartView, plot: Plot): SVGElement[] {
  const count = Math.max(1, (chart.series[0]?.categories.length ?? 1) - 1);
  const top = largest(chart);
  return [
    base(plot.left, plot.top + plot.height, plot.left + plot.width, plot.top + plot.height),
    ...chart.series.map((one, index) =>
      shape('polyline', {
        points: one.values
          .map(
            (value, place) =>
              `${String(plot.left + (plot.width * place) / count)},${String(plot.top + plot.height * (1 - (value ?? 0) / top))}`,
          )
          .join(' '),
        fill: 'none',
        stroke: colorOf(chart, index),
        'stroke-width': 2,
      }),
    ),
  ];
}

function pie(chart: ChartView, plot: Plot): SVGElement[] {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return [];
  const radius = Math.min(plot.width, plot.height) / 2;
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  // One circle a part, drawn as a thick dash of its own line: no arcs to work out.
  const around = Math.PI * radius;
  let before = 0;
  const parts = values.map((value, index) => {
    const part = shape('circle', {
      cx: x,
      cy: y,
      r: radius / 2,
      fill: 'none',
      stroke: palette[index % palette.length] ?? '#0b6a5d',
      'stroke-width': radius,
      'stroke-dasharray': `${String((value / sum) * around)} ${String(around)}`,
      'stroke-dashoffset': -before * around,
      transform: `rotate(-90 ${String(x)} ${String(y)})`,
    });
    before += value / sum;
    return part;
  });
  if (!/doughnut/i.test(chart.type)) return parts;
  return [...parts, shape('circle', { cx: x, cy: y, r: radius * 0.55, fill: '#fff' })];
}

function legend(chart: ChartView): SVGElement[] {
  const isPie = /pie|doughnut/i.test(chart.type);
  const names = isPie ? (chart.series[0]?.categories ?? []) : chart.series.map((one) => one.name);
  const width = Math.min(150, chart.width / Math.max(1, names.length));
  const left = (chart.width - width * names.length) / 2 + 8;
  const top = chart.height - 14;
  return names.flatMap((name, index) => [
    shape('rect', {
      x: left + width * index,
      y: top - 8,
      width: 9,
      height: 9,
      fill: isPie ? (palette[index % palette.length] ?? '#0b6a5d') : colorOf(chart, index),
    }),
    label(shorten(name, width - 16), left + width * index + 14, top, 'start', 11),
  ]);
}

const number = (value: number): string => new Intl.NumberFormat(document.documentElement.lang).format(value);

function shorten(text: string, width: number): string {
  const letters = Math.max(3, Math.floor(width / 6));
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
}

function base(x1: number, y1: number, x2: number, y2: number): SVGElement {
  return shape('line', { x1, y1, x2, y2, stroke: '#bdbdbd' });
}

function label(text: string, x: number, y: number, anchor: string, size: number): SVGElement {
  const made = shape('text', { x, y, 'text-anchor': anchor, 'font-size': size, fill: '#404040' });
  made.textContent = text;
  return made;
}

function shape(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(space, tag);
  if (!(made instanceof SVGElement)) throw new Error(`Not a shape: ${tag}`);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
