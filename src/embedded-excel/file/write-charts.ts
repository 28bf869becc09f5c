import type { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Chart, ChartAxis } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { place } from '../model/placement';
import type { WorkbookModel } from '../model/workbook-model';

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

const legendPlaces = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;

/** Adds the charts of every sheet. */
export function addCharts(workbook: Workbook, model: WorkbookModel): void {
  if (model.sheets.every((sheet) => sheet.charts.length === 0)) return;
  installChartSupport();
  for (const sheet of model.sheets) {
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
    title: chart.title.visible && chart.title.text !== '' ? chart.title.text : null,
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
        ...(series.hasDataLabels ? { dataLabels: onlyValues } : {}),
      })),
    ...(round
      ? { varyColors: true }
      : { categoryAxis: axisOptions(chart.categoryAxis), valueAxis: axisOptions(chart.valueAxis) }),
    ...(typeof gap === 'number' ? { gapWidth: gap } : {}),
  };
}

function axisOptions(axis: ChartAxis): NonNullable<AddChart['valueAxis']> {
  return {
    majorGridlines: axis.majorGridlines,
    hidden: !axis.visible,
    orientation: axis.reversed ? 'maxMin' : 'minMax',
    ...(axis.title === null ? {} : { title: axis.title }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.numberFormat === null ? {} : { numFmt: axis.numberFormat }),
  };
}

/** The drawing part with the charts' names and alternative texts, in the order in which they were added. */
export function nameCharts(xml: string, sheet: Sheet, encode: (text: string) => string): string {
  let index = 0;
  return xml.replaceAll(/<xdr:graphicFrame\b[\s\S]*?<xdr:cNvPr\b[^>]*?\/?>/g, (element) => {
    const chart = sheet.charts[index];
    index += 1;
    if (!chart) return element;
    const described = chart.description === '' ? '' : ` descr="${encode(chart.description)}"`;
    return element.replace(
      /<xdr:cNvPr\b[^>]*?(\/?)>$/,
      (_, closing: string) =>
        `<xdr:cNvPr id="${String(index + 1)}" name="${encode(chart.name)}"${described}${closing}>`,
    );
  });
}
