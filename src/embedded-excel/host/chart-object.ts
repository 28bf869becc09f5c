import { HostError } from '../errors';
import { formatArea, quoteSheetName } from '../model/area';
import { newAxis, newTitle, type Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { axisObject } from './chart-axis-object';
import { fontFormatObject } from './chart-format-object';
import { seriesCollectionObject } from './chart-series-object';
import { cornersOf, seriesOf } from './chart-source';
import {
  hostObject,
  nullObject,
  oneOf,
  readOnly,
  requireBoolean,
  requireNumber,
  requireText,
  type HostArguments,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';
import type { HostSession, RangeTarget } from './host-session';
import { rangeArgument } from './range-target';
import { worksheetObject } from './worksheet-object';
import { nameStems } from '../text/words-of-excel';

/** A chart and the sheet that it stands on. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** The kinds of chart that the file module can write. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
] as const;

const told = (session: HostSession): void => {
  session.model.report({ kind: 'looks' });
};

const size = (key: 'left' | 'top' | 'width' | 'height'): ScalarMember<ChartTarget> => ({
  get: ({ chart }) => chart[key],
  set: ({ chart }, value, session) => {
    chart[key] = requireNumber(value, 0, 100_000);
    told(session);
  },
});

const titleType: HostType<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: ({ chart }) => chart.title.text,
      set: ({ chart }, value, session) => {
        chart.title = { ...chart.title, text: requireText(value), visible: true };
        told(session);
      },
    },
    Visible: {
      get: ({ chart }) => chart.title.visible,
      set: ({ chart }, value, session) => {
        chart.title.visible = requireBoolean(value);
        told(session);
      },
    },
  },
  objects: { Format: ({ chart }) => fontFormatObject('ChartTitleFormat', chart.title.font) },
};

const legendType: HostType<ChartTarget> = {
  name: 'ChartLegend',
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ chart }, value, session) => {
        chart.legend.visible = requireBoolean(value);
        told(session);
      },
    },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ chart }, value, session) => {
        chart.legend.position = oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const);
        told(session);
      },
    },
  },
};

const axesType: HostType<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    CategoryAxis: ({ chart }) => axisObject(chart.categoryAxis),
    ValueAxis: ({ chart }) => axisObject(chart.valueAxis),
  },
};

/** Places a chart over cells: from the corner of the first to the far corner of the last. */
function setPosition({ sheet, chart }: ChartTarget, args: HostArguments, session: HostSession): void {
  const start = rangeArgument(session.model, sheet, args, 0).area;
  const end = args.any(1) === undefined ? start : rangeArgument(session.model, sheet, args, 1).area;
  const x = (column: number) =>
    Array.from({ length: column }, (_, index) => sheet.columnPixels(index) * 0.75).reduce(
      (sum, width) => sum + width,
      0,
    );
  const y = (row: number) =>
    Array.from({ length: row }, (_, index) => sheet.rowPoints(index)).reduce(
      (sum, height) => sum + height,
      0,
    );
  chart.left = x(start.column);
  chart.top = y(start.row);
  chart.width = x(end.column + end.columnCount) - chart.left;
  chart.height = y(end.row + end.rowCount) - chart.top;
  told(session);
}

const chartType: HostType<ChartTarget> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  scalars: {
    Id: readOnly(({ chart }) => chart.id),
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value, session) => {
        chart.name = requireText(value);
        told(session);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value, session) => {
        chart.type = oneOf(value, chartTypes);
        told(session);
      },
    },
    Left: size('left'),
    Top: size('top'),
    Width: size('width'),
    Height: size('height'),
  },
  objects: {
    Title: (target) => hostObject(titleType, target),
    Legend: (target) => hostObject(legendType, target),
    Axes: (target) => hostObject(axesType, target),
    Series: ({ sheet, chart }) => seriesCollectionObject(sheet, chart),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    SetPosition: setPosition,
    SetData: ({ sheet, chart }, args, session) => {
      chart.series = seriesOf(
        rangeArgument(session.model, sheet, args, 0),
        oneOf(args.any(1) ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const),
      );
      told(session);
    },
    Delete: ({ sheet, chart }, _, session) => {
      session.requireAllowed(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      told(session);
    },
  },
};

const chartObject = (target: ChartTarget): HostObject => hostObject(chartType, target);

function addChart(sheet: Sheet, args: HostArguments, session: HostSession): HostObject {
  session.requireAllowed(sheet, 'allowEditObjects');
  const wanted = args.text(0);
  const type = chartTypes.find((one) => one === wanted);
  if (!type)
    throw new HostError(
      'ApiNotFound',
      `ChartCollection.add('${wanted}') is not implemented by the embedded Excel.`,
    );
  const source: RangeTarget = rangeArgument(session.model, sheet, args, 1);
  // Whether a corner holds a text decides how the block is read; of formulas that is known once they are calculated.
  if (cornersOf(source).some((cell) => cell?.formula !== undefined)) session.calculated();
  const number = sheet.charts.length + 1;
  const { chart: stem } = nameStems(session.model.locale);
  const chart: Chart = {
    id: session.model.nextId(),
    name: `${stem} ${String(number)}`,
    type,
    title: newTitle(),
    legend: { visible: true, position: 'Bottom' },
    left: 100,
    top: 100,
    width: 360,
    height: 216,
    series: seriesOf(source, oneOf(args.any(2) ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const)),
    categoryAxis: newAxis('category'),
    valueAxis: newAxis('value'),
    description: '',
  };
  sheet.charts.push(chart);
  told(session);
  return chartObject({ sheet, chart });
}

function find(sheet: Sheet, key: unknown): HostObject {
  const chart =
    sheet.charts.find((one) => one.id === key) ??
    sheet.charts.find((one) => one.name.toLowerCase() === String(key).toLowerCase());
  return chart ? chartObject({ sheet, chart }) : nullObject;
}

function existing(sheet: Sheet, key: unknown): HostObject {
  const found = find(sheet, key);
  if (found.isNull) throw new HostError('ItemNotFound', `There is no chart ${String(key)}.`);
  return found;
}

const chartsType: HostType<Sheet> = {
  name: 'ChartCollection',
  scalars: { Count: readOnly((sheet) => sheet.charts.length) },
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  item: existing,
  methods: {
    Add: addChart,
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => existing(sheet, args.any(0)),
    GetItemOrNullObject: (sheet, args) => find(sheet, args.any(0)),
    GetItemAt: (sheet, args) => {
      const chart = sheet.charts[args.whole(0)];
      if (!chart) throw new HostError('InvalidArgument', 'There is no chart at this place.');
      return chartObject({ sheet, chart });
    },
  },
};

export const chartsObject = (sheet: Sheet): HostObject => hostObject(chartsType, sheet);

/** The reference text of a range, as a chart keeps it. */
export const chartReference = ({ sheet, area }: RangeTarget): string =>
  `${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;
