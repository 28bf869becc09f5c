import type { Workbook } from '@cj-tech-master/excelts';
import {
  installChartSupport,
  type ChartTextProperties,
  type ShapeProperties,
} from '@cj-tech-master/excelts/chart';
import type { Chart, ChartAxis, ChartFont, ChartLine } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import { place } from '../../model/placement';
import {
  labelPositions,
  legendPlaces,
  tickLabelPositions,
  libraryTickMarks,
  unitsPerPoint,
} from '../chart-words';

type AddChart = Parameters<ReturnType<Workbook['addWorksheet']>['addChart']>[0];

/** What Office.js calls a chart, in the words of the file. */
export const chartKinds: Readonly<
  Record<string, Pick<AddChart, 'type'> & Partial<Pick<AddChart, 'barDir' | 'grouping'>>>
> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
  Line: { type: 'line', grouping: 'standard' },
  LineMarkers: { type: 'line', grouping: 'standard' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  Area: { type: 'area', grouping: 'standard' },
  AreaStacked: { type: 'area', grouping: 'stacked' },
  XYScatter: { type: 'scatter' },
};

/** Labels with the figure and nothing else; what is not refused, LibreOffice shows. */
const onlyValues = {
  showVal: true,
  showSerName: false,
  showCatName: false,
  showLegendKey: false,
  showPercent: false,
  showBubbleSize: false,
};

const textOf = ({ size, bold, italic, color }: ChartFont): ChartTextProperties => ({
  size: size * 100,
  bold,
  italic,
  color: { srgb: color.slice(1) },
});

const shapeOf = ({ visible, color, weight }: ChartLine): ShapeProperties => ({
  line: visible
    ? { color: { srgb: color.slice(1) }, width: Math.round(weight * unitsPerPoint) }
    : { noFill: true },
});

/** Adds the charts of these sheets. */
export function addCharts(workbook: Workbook, sheets: readonly Sheet[]): void {
  if (sheets.every((sheet) => sheet.charts.length === 0)) return;
  installChartSupport();
  for (const sheet of sheets) {
    const worksheet = workbook.getWorksheet(sheet.name);
    for (const chart of sheet.charts) {
      const end = { left: chart.left + chart.width, top: chart.top + chart.height };
      worksheet?.addChart(chartOptions(chart), {
        tl: {
          col: place(chart.left, (column) => sheet.columnPixels(column) * 0.75),
          row: place(chart.top, (row) => sheet.rowPoints(row)),
        },
        br: {
          col: place(end.left, (column) => sheet.columnPixels(column) * 0.75),
          row: place(end.top, (row) => sheet.rowPoints(row)),
        },
      });
    }
  }
}

function chartOptions(chart: Chart): AddChart {
  const kind = chartKinds[chart.type] ?? { type: 'bar', barDir: 'col', grouping: 'clustered' };
  const round = kind.type === 'pie' || kind.type === 'doughnut';
  const gap = chart.series.find((series) => series.gapWidth !== null)?.gapWidth;
  return {
    ...kind,
    title: titleOf(chart.title),
    showLegend: chart.legend.visible,
    legendPosition: legendPlaces[chart.legend.position],
    series: chart.series
      .filter((series) => series.values !== '')
      .map((series) => ({
        values: series.values,
        ...(series.name !== null
          ? { name: series.name }
          : series.nameReference === null
            ? {}
            : { name: { formula: series.nameReference } }),
        ...(series.categories === null ? {} : { categories: series.categories }),
        ...(series.color === null ? {} : { fill: series.color }),
        ...(series.hasDataLabels
          ? {
              dataLabels: {
                ...onlyValues,
                txPr: textOf(series.labelFont),
                ...(series.labelPosition === null ? {} : { position: labelPositions[series.labelPosition] }),
              },
            }
          : {}),
      })),
    ...(round
      ? { varyColors: true }
      : // Left out, it is true by the standard, and each bar gets a colour of its own.
        {
          varyColors: false,
          categoryAxis: axisOptions(chart.categoryAxis),
          valueAxis: axisOptions(chart.valueAxis),
        }),
    ...(typeof gap === 'number' ? { gapWidth: gap } : {}),
  };
}

function titleOf({ text, visible, font }: Chart['title']): NonNullable<AddChart['title']> | null {
  if (!visible || text === '') return null;
  const properties = textOf(font);
  return { paragraphs: [{ properties: {}, runProperties: properties, runs: [{ text, properties }] }] };
}

function axisOptions(axis: ChartAxis): NonNullable<AddChart['valueAxis']> {
  return {
    majorGridlines: axis.majorGridlines.visible,
    ...(axis.majorGridlines.visible ? { majorGridlinesStyle: shapeOf(axis.majorGridlines.line) } : {}),
    // A mark that is not refused is drawn: the standard's own marks cross the axis.
    majorTickMark: libraryTickMarks[axis.majorTickMark],
    minorTickMark: libraryTickMarks[axis.minorTickMark],
    tickLblPos: tickLabelPositions[axis.tickLabelPosition],
    spPr: shapeOf(axis.line),
    txPr: textOf(axis.font),
    hidden: !axis.visible,
    orientation: axis.reversed ? 'maxMin' : 'minMax',
    ...(axis.title === null ? {} : { title: axis.title }),
    ...(axis.tickLabelSpacing === null ? {} : { tickLblSkip: axis.tickLabelSpacing }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.numberFormat === null ? {} : { numFmt: axis.numberFormat }),
  };
}

/**
 * The drawing part with the charts' names and alternative texts, in the order in which they were added. Office.js has
 * no member for the alternative text of a chart: where the file brought none, it is the title.
 */
export function nameCharts(xml: string, sheet: Sheet, encode: (text: string) => string): string {
  let index = 0;
  return xml.replaceAll(/<xdr:graphicFrame\b[\s\S]*?<xdr:cNvPr\b[^>]*?\/?>/g, (element) => {
    const chart = sheet.charts[index];
    index += 1;
    if (!chart) return element;
    const description = chart.description === '' ? chart.title.text : chart.description;
    const described = description === '' ? '' : ` descr="${encode(description)}"`;
    return element.replace(
      /<xdr:cNvPr\b[^>]*?(\/?)>$/,
      (_, closing: string) =>
        `<xdr:cNvPr id="${String(index + 1)}" name="${encode(chart.name)}"${described}${closing}>`,
    );
  });
}
