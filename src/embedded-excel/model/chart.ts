/** One series of a chart; references stand with their sheet, without an equals sign. */
export interface ChartSeries {
  /** A fixed name, or null when `nameReference` gives it. */
  name: string | null;
  nameReference: string | null;
  values: string;
  categories: string | null;
  color: string | null;
  hasDataLabels: boolean;
  /** An `Excel.ChartType` of its own, or null for the chart's. */
  gapWidth: number | null;
}

/** One axis of a chart. */
export interface ChartAxis {
  title: string | null;
  visible: boolean;
  majorGridlines: boolean;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
  reversed: boolean;
}

/** A chart on a sheet. Position and size are in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  name: string;
  /** An `Excel.ChartType`, for example `ColumnClustered`. */
  type: string;
  title: { text: string; visible: boolean };
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

export const newAxis = (majorGridlines: boolean): ChartAxis => ({
  title: null,
  visible: true,
  majorGridlines,
  minimum: null,
  maximum: null,
  numberFormat: null,
  reversed: false,
});
