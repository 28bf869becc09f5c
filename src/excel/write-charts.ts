import { localAddress } from '../report/address';
import type { PlannedChart, SheetPlan } from '../sheets/plan';
import { palette } from '../sheets/styles';
import { forThisTripOnly } from './ranges';

const chartTypes = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

/** Points of a title and of everything else in a chart. */
const titleSize = 11;
const labelSize = 9;

/** The room between bars, in per cent of a bar: columns stand apart, bars are many. */
const gaps = { bar: 60, column: 100 } as const;

/**
 * Queues the charts of a plan that do not stand yet, in the house's colours, over the cells that they are planned to
 * cover, and tells those that stand what to draw.
 */
export function writeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { charts }: Pick<SheetPlan, 'charts'>,
  standing: ReadonlySet<string>,
): void {
  for (const planned of charts) if (!standing.has(planned.name)) writeChart(context, sheet, planned);
  refreshCharts(context, sheet, { charts }, standing);
}

/**
 * Deletes charts that were begun a moment ago and broke off: all that did not stand before. A chart gets its name in a
 * second action, so that the name does not tell them.
 */
export async function deleteBrokenCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  standing: ReadonlySet<string>,
): Promise<void> {
  const charts = sheet.charts.load('items/name');
  await context.sync();
  for (const chart of charts.items) if (!standing.has(chart.name)) chart.delete();
}

/**
 * Queues the titles of the charts that stand, in the language of the plan, and what they draw: a table whose sheet was
 * deleted and made again is another range. Looks and places are the person's, and so is a chart's being gone.
 */
export function refreshCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { charts }: Pick<SheetPlan, 'charts'>,
  standing: ReadonlySet<string>,
): void {
  for (const planned of charts) {
    if (standing.has(planned.name))
      tellWhatToDraw(sheet.charts.getItem(planned.name), planned, sourceOf(context, planned));
  }
}

/** The headings of a chart's categories, and the figures under them. */
interface DrawnRanges {
  readonly headings: Excel.Range;
  readonly figures: Excel.Range;
}

function sourceOf(context: Excel.RequestContext, { source: planned }: PlannedChart): DrawnRanges {
  const named = (name: string) => forThisTripOnly(context.workbook.names.getItem(name).getRange());
  if (planned.kind === 'columns')
    return { headings: named(planned.categories), figures: named(planned.values) };
  const { block, skipColumns } = planned;
  const whole = named(block);
  const narrower = forThisTripOnly(whole.getResizedRange(0, -skipColumns));
  const source = forThisTripOnly(narrower.getOffsetRange(0, skipColumns));
  return { headings: forThisTripOnly(source.getRow(0)), figures: forThisTripOnly(source.getLastRow()) };
}

function tellWhatToDraw(
  chart: Excel.Chart,
  { title }: PlannedChart,
  { headings, figures }: DrawnRanges,
): void {
  const series = chart.series.getItemAt(0);
  series.setValues(figures);
  series.setXAxisValues(headings);
  series.name = title;
  chart.title.text = title;
}

function writeChart(context: Excel.RequestContext, sheet: Excel.Worksheet, planned: PlannedChart): void {
  const { name, type, position } = planned;
  const by = planned.source.kind === 'columns' ? Excel.ChartSeriesBy.columns : Excel.ChartSeriesBy.rows;
  const source = sourceOf(context, planned);
  // Excel guesses from what stands in the cells which of them name the series, and a blank figure leads it astray. A
  // row of texts makes one series in any case; its figures and its categories are then told, and nothing is guessed.
  const chart = sheet.charts.add(chartTypes[type], source.headings, by);
  chart.name = name;
  tellWhatToDraw(chart, planned, source);
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(palette.accent);
  series.gapWidth = gaps[type];
  series.hasDataLabels = true;
  series.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  writeFont(series.dataLabels.format.font, labelSize, palette.text);

  writeFont(chart.title.format.font, titleSize, palette.text);
  chart.title.format.font.bold = true;
  chart.legend.visible = false;
  // The figures stand at the bars, so nobody has to read them off a scale.
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  // A bar is as long as its figure only when it begins at zero.
  valueAxis.minimum = 0;
  valueAxis.visible = false;
  categoryAxis.majorTickMark = Excel.ChartAxisTickMark.none;
  categoryAxis.minorTickMark = Excel.ChartAxisTickMark.none;
  categoryAxis.format.line.color = palette.border;
  writeFont(categoryAxis.format.font, labelSize, palette.text);
  // Excel leaves out the names for which it finds no room; a bar without a name says nothing.
  categoryAxis.tickLabelSpacing = 1;
  // Bars count from the bottom; the form's first category belongs at the top.
  if (type === 'bar') categoryAxis.reversePlotOrder = true;
  chart.setPosition(localAddress(position.top, position.left), localAddress(position.bottom, position.right));
}

function writeFont(font: Excel.ChartFont, size: number, color: string): void {
  font.size = size;
  font.color = color;
}
