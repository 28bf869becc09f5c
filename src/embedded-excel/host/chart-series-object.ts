import { HostError } from '../errors';
import type { Chart, ChartSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { chartReference } from './chart-object';
import { newSeries } from './chart-source';
import { dataLabelsObject } from './chart-labels-object';
import { requireColor } from './format-parts';
import {
  hostObject,
  readOnly,
  requireBoolean,
  requireNumber,
  requireText,
  type HostObject,
  type HostType,
} from './host-object';
import type { HostSession } from './host-session';
import { rangeArgument, referenceRange } from './range-target';
import { wireValue } from './range-values';

interface SeriesTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly series: ChartSeries;
}

/** The name that a series shows: its own, or the text of the cell that names it. */
export function seriesName(series: ChartSeries, session: Pick<HostSession, 'model'>): string {
  if (series.name !== null) return series.name;
  const range =
    series.nameReference === null ? null : referenceRange(session.model, series.nameReference, null);
  return range ? String(wireValue(range.sheet.find(range.area.row, range.area.column)?.value ?? null)) : '';
}

const fillType: HostType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: ({ series }, args, session) => {
      session.requireWritable();
      series.color = requireColor(args.any(0));
      session.model.report({ kind: 'looks' });
    },
    Clear: ({ series }, _, session) => {
      session.requireWritable();
      series.color = null;
      session.model.report({ kind: 'looks' });
    },
  },
};

const formatType: HostType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  objects: { Fill: (target) => hostObject(fillType, target) },
};

const seriesType: HostType<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ series }, session) => seriesName(series, session),
      set: ({ series }, value, session) => {
        series.name = requireText(value);
        session.model.report({ kind: 'looks' });
      },
    },
    HasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value, session) => {
        series.hasDataLabels = requireBoolean(value);
        session.model.report({ kind: 'looks' });
      },
    },
    GapWidth: {
      get: ({ series }) => series.gapWidth ?? 150,
      set: ({ series }, value, session) => {
        series.gapWidth = requireNumber(value, 0, 500);
        session.model.report({ kind: 'looks' });
      },
    },
    ChartType: readOnly(({ chart }) => chart.type),
  },
  objects: {
    Format: (target) => hostObject(formatType, target),
    DataLabels: ({ series }) => dataLabelsObject(series),
  },
  methods: {
    SetValues: ({ sheet, series }, args, session) => {
      series.values = chartReference(rangeArgument(session.model, sheet, args, 0));
      session.model.report({ kind: 'looks' });
    },
    SetXAxisValues: ({ sheet, series }, args, session) => {
      series.categories = chartReference(rangeArgument(session.model, sheet, args, 0));
      session.model.report({ kind: 'looks' });
    },
    Delete: ({ chart, series }, _, session) => {
      chart.series = chart.series.filter((other) => other !== series);
      session.model.report({ kind: 'looks' });
    },
  },
};

interface CollectionTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

function seriesAt(target: CollectionTarget, index: number): HostObject {
  const series = target.chart.series[index];
  if (!series) throw new HostError('InvalidArgument', 'The chart has no such series.');
  return hostObject(seriesType, { ...target, series });
}

const collectionType: HostType<CollectionTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: readOnly(({ chart }) => chart.series.length) },
  items: (target) => target.chart.series.map((_, index) => seriesAt(target, index)),
  item: (target, key) => seriesAt(target, Number(key)),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => seriesAt(target, args.whole(0)),
    Add: (target, args, session) => {
      const index = args.any(1) === undefined ? target.chart.series.length : args.whole(1);
      target.chart.series.splice(index, 0, {
        ...newSeries(''),
        name: args.optionalText(0) ?? `Series${String(index + 1)}`,
      });
      session.model.report({ kind: 'looks' });
      return seriesAt(target, index);
    },
  },
};

/** The series of a chart. */
export const seriesCollectionObject = (sheet: Sheet, chart: Chart): HostObject =>
  hostObject(collectionType, { sheet, chart });
