import type { ChartSeries } from '../model/chart';
import { chartChanged, fontFormatObject } from './chart-format-object';
import { hostObject, oneOf, requireBoolean, type HostObject, type HostType } from './host-object';

const labelsType: HostType<ChartSeries> = {
  name: 'ChartDataLabels',
  scalars: {
    Position: {
      get: ({ labelPosition }) => labelPosition ?? 'OutsideEnd',
      set: (series, value, session) => {
        series.labelPosition = oneOf(value, ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'] as const);
        chartChanged(session);
      },
    },
    ShowValue: {
      get: ({ hasDataLabels }) => hasDataLabels,
      set: (series, value, session) => {
        series.hasDataLabels = requireBoolean(value);
        chartChanged(session);
      },
    },
  },
  objects: { Format: ({ labelFont }) => fontFormatObject('ChartDataLabelFormat', labelFont) },
};

/** The figures beside the bars of a series. */
export const dataLabelsObject = (series: ChartSeries): HostObject => hostObject(labelsType, series);
