import { localAddress } from '../report/address';
import { palette } from '../sheets/styles';
import type { SheetPlan } from '../sheets/plan';
import { rangeOf } from './ranges';

const chartTypes = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

/** Queues the charts of a plan, in the house's colours, over the cells that they are planned to cover. */
export function writeCharts(sheet: Excel.Worksheet, { charts }: SheetPlan): void {
  for (const { name, type, title, source, position } of charts) {
    const chart = sheet.charts.add(chartTypes[type], rangeOf(sheet, source), Excel.ChartSeriesBy.columns);
    chart.name = name;
    chart.title.text = title;
    chart.title.format.font.size = 11;
    chart.title.format.font.color = palette.text;
    chart.legend.visible = source.right - source.left > 1;
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    chart.setPosition(
      localAddress(position.top, position.left),
      localAddress(position.bottom, position.right),
    );
  }
}
