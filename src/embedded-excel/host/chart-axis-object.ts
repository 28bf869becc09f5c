import type { ChartAxis } from '../model/chart';
import {
  hostObject,
  requireBoolean,
  requireNumber,
  requireText,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';

const member = <Key extends keyof ChartAxis>(
  key: Key,
  check: (value: unknown) => ChartAxis[Key],
  empty: unknown = '',
): ScalarMember<ChartAxis> => ({
  get: (axis) => axis[key] ?? empty,
  set: (axis, value, session) => {
    axis[key] = check(value);
    session.model.report({ kind: 'structure' });
  },
});

const limit = (value: unknown): number | null => (value === '' ? null : requireNumber(value));

const titleType: HostType<ChartAxis> = {
  name: 'ChartAxisTitle',
  scalars: {
    Text: member('title', requireText),
    Visible: {
      get: (axis) => axis.title !== null,
      set: (axis, value, session) => {
        axis.title = requireBoolean(value) ? (axis.title ?? '') : null;
        session.model.report({ kind: 'structure' });
      },
    },
  },
};

const gridlinesType: HostType<ChartAxis> = {
  name: 'ChartGridlines',
  scalars: { Visible: member('majorGridlines', requireBoolean) },
};

const axisType: HostType<ChartAxis> = {
  name: 'ChartAxis',
  scalars: {
    Visible: member('visible', requireBoolean),
    Minimum: member('minimum', limit),
    Maximum: member('maximum', limit),
    NumberFormat: member('numberFormat', requireText, 'General'),
    ReversePlotOrder: member('reversed', requireBoolean),
  },
  objects: {
    Title: (axis) => hostObject(titleType, axis),
    MajorGridlines: (axis) => hostObject(gridlinesType, axis),
  },
};

/** One axis of a chart. */
export const axisObject = (axis: ChartAxis): HostObject => hostObject(axisType, axis);
