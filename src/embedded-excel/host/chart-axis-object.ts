import { HostError } from '../errors';
import type { ChartAxis } from '../model/chart';
import {
  chartChanged,
  chartFontObject,
  chartLineObject,
  chartMember,
  lineFormatObject,
} from './chart-format-object';
import {
  hostObject,
  oneOf,
  requireBoolean,
  requireNumber,
  requireText,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';

/** A member that is empty as long as nobody has set it. */
const optional = (
  key: 'title' | 'minimum' | 'maximum' | 'numberFormat',
  check: (value: unknown) => ChartAxis[typeof key],
  empty: string,
): ScalarMember<ChartAxis> => {
  const member = chartMember<ChartAxis, typeof key>(key, check);
  return { ...member, get: (axis) => axis[key] ?? empty };
};

/** How many categories Excel counts to one label at most. */
const mostSpacing = 31_999;

const spacing = (value: unknown): number | null => {
  if (value === '') return null;
  const count = requireNumber(value);
  if (!Number.isInteger(count) || count < 1 || count > mostSpacing)
    throw new HostError('InvalidArgument', `Labels are spaced by 1 to ${String(mostSpacing)} categories.`);
  return count;
};

/** Every how many categories one is named: an empty text leaves it to Excel, and what is read is always a number. */
const labelSpacing: ScalarMember<ChartAxis> = {
  ...chartMember<ChartAxis, 'tickLabelSpacing'>('tickLabelSpacing', spacing),
  get: ({ tickLabelSpacing }) => tickLabelSpacing ?? 1,
};

const limit = (value: unknown): number | null => (value === '' ? null : requireNumber(value));

const tickMark = (value: unknown) => oneOf(value, ['None', 'Cross', 'Inside', 'Outside'] as const);

const titleType: HostType<ChartAxis> = {
  name: 'ChartAxisTitle',
  scalars: {
    Text: optional('title', requireText, ''),
    Visible: {
      get: (axis) => axis.title !== null,
      set: (axis, value, session) => {
        axis.title = requireBoolean(value) ? (axis.title ?? '') : null;
        chartChanged(session);
      },
    },
  },
};

const gridlinesType: HostType<ChartAxis['majorGridlines']> = {
  name: 'ChartGridlines',
  scalars: { Visible: chartMember('visible', requireBoolean) },
  objects: { Format: ({ line }) => lineFormatObject('ChartGridlinesFormat', line) },
};

const formatType: HostType<ChartAxis> = {
  name: 'ChartAxisFormat',
  objects: { Font: ({ font }) => chartFontObject(font), Line: ({ line }) => chartLineObject(line) },
};

const axisType: HostType<ChartAxis> = {
  name: 'ChartAxis',
  scalars: {
    Visible: chartMember('visible', requireBoolean),
    Minimum: optional('minimum', limit, ''),
    Maximum: optional('maximum', limit, ''),
    NumberFormat: optional('numberFormat', requireText, 'General'),
    ReversePlotOrder: chartMember('reversed', requireBoolean),
    MajorTickMark: chartMember('majorTickMark', tickMark),
    MinorTickMark: chartMember('minorTickMark', tickMark),
    TickLabelSpacing: labelSpacing,
    TickLabelPosition: chartMember('tickLabelPosition', (value) =>
      oneOf(value, ['NextToAxis', 'High', 'Low', 'None'] as const),
    ),
  },
  objects: {
    Format: (axis) => hostObject(formatType, axis),
    Title: (axis) => hostObject(titleType, axis),
    MajorGridlines: ({ majorGridlines }) => hostObject(gridlinesType, majorGridlines),
  },
};

/** One axis of a chart. */
export const axisObject = (axis: ChartAxis): HostObject => hostObject(axisType, axis);
