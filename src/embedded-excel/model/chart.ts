/** A font in a chart: size in points, colour as `#RRGGBB`. */
export interface ChartFont {
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
}

/** A line in a chart: its weight is in points. */
export interface ChartLine {
  visible: boolean;
  color: string;
  weight: number;
}

/** Where the figure of a bar stands; null leaves it to whoever draws the chart. */
export type LabelPosition = 'Center' | 'InsideEnd' | 'InsideBase' | 'OutsideEnd';

/** One series of a chart; references stand with their sheet, without an equals sign. */
export interface ChartSeries {
  /** A fixed name, or null when `nameReference` gives it. */
  name: string | null;
  nameReference: string | null;
  values: string;
  categories: string | null;
  color: string | null;
  hasDataLabels: boolean;
  labelFont: ChartFont;
  labelPosition: LabelPosition | null;
  /** The room between the bars in per cent of a bar, or null for Excel's own. */
  gapWidth: number | null;
}

export type TickMark = 'None' | 'Cross' | 'Inside' | 'Outside';
export type TickLabelPosition = 'NextToAxis' | 'High' | 'Low' | 'None';

/** One axis of a chart. */
export interface ChartAxis {
  title: string | null;
  visible: boolean;
  line: ChartLine;
  font: ChartFont;
  majorGridlines: { visible: boolean; line: ChartLine };
  majorTickMark: TickMark;
  minorTickMark: TickMark;
  tickLabelPosition: TickLabelPosition;
  /** Every how many categories one is named; null leaves it to Excel, by the room there is. */
  tickLabelSpacing: number | null;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
  reversed: boolean;
}

/** A chart on a sheet. Position and size are in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  /** The relation by which the drawing of the opened file holds it; none for a chart that is new. */
  fileId?: string | undefined;
  name: string;
  /** An `Excel.ChartType`, for example `ColumnClustered`. */
  type: string;
  title: { text: string; visible: boolean; font: ChartFont };
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' };
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Alternative text for people who do not see the chart. */
  description: string;
}

/** The greys of a chart that nobody has formatted, as Excel draws it since 2013. */
const grey = { text: '#595959', line: '#D9D9D9' } as const;

/** The font of a new chart's labels: 9 points, dark grey. */
export const newChartFont = (size = 9): ChartFont => ({ size, bold: false, italic: false, color: grey.text });

/** The line of a new chart's axis or gridlines: three quarters of a point, light grey. */
export const newChartLine = (visible: boolean): ChartLine => ({ visible, color: grey.line, weight: 0.75 });

/** A new chart's title: 14 points. */
export const newTitle = (): Chart['title'] => ({ text: '', visible: false, font: newChartFont(14) });

/** An axis of a new chart: categories stand on a line, values on gridlines. */
export const newAxis = (kind: 'category' | 'value'): ChartAxis => ({
  title: null,
  visible: true,
  line: newChartLine(kind === 'category'),
  font: newChartFont(),
  majorGridlines: { visible: kind === 'value', line: newChartLine(true) },
  majorTickMark: 'None',
  minorTickMark: 'None',
  tickLabelPosition: 'NextToAxis',
  tickLabelSpacing: null,
  minimum: null,
  maximum: null,
  numberFormat: null,
  reversed: false,
});
