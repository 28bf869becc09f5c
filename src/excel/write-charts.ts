import { localAddress } from '../report/address';
import type { SheetPlan } from '../sheets/plan';
import { palette } from '../sheets/styles';
import { forThisTripOnly } from './ranges';

const chartTypes = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

/** Queues the charts of a plan, in the house's colours, over the cells that they are planned to cover. */
export function writeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { charts }: SheetPlan,
): void {
  for (const { name, type, title, block, skipColumns, position } of charts) {
    const whole = forThisTripOnly(context.workbook.names.getItem(block).getRange());
    const narrower = forThisTripOnly(whole.getResizedRange(0, -skipColumns));
    const source = forThisTripOnly(narrower.getOffsetRange(0, skipColumns));
    const chart = sheet.charts.add(chartTypes[type], source, Excel.ChartSeriesBy.rows);
    chart.name = name;
    chart.title.text = title;
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor(palette.accent);
    series.hasDataLabels = true;
    chart.setPosition(
      localAddress(position.top, position.left),
      localAddress(position.bottom, position.right),
    );
  }
}
