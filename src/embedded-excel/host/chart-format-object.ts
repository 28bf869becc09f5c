import { HostError } from '../errors';
import type { ChartFont, ChartLine } from '../model/chart';
import { requireColor } from './format-parts';
import {
  hostObject,
  oneOf,
  requireBoolean,
  requireNumber,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';
import type { HostSession } from './host-session';

/** Tells the listeners that a chart looks different now. */
export const chartChanged = (session: HostSession): void => {
  session.model.report({ kind: 'looks' });
};

/** A member that stands under its own key in the model. */
export const chartMember = <Target extends object, Key extends keyof Target>(
  key: Key,
  check: (value: unknown) => Target[Key],
): ScalarMember<Target> => ({
  get: (target) => target[key],
  set: (target, value, session) => {
    target[key] = check(value);
    chartChanged(session);
  },
});

const fontType: HostType<ChartFont> = {
  name: 'ChartFont',
  scalars: {
    Size: chartMember('size', (value) => requireNumber(value, 1, 409)),
    Bold: chartMember('bold', requireBoolean),
    Italic: chartMember('italic', requireBoolean),
    Color: chartMember('color', requireColor),
  },
};

const lineType: HostType<ChartLine> = {
  name: 'ChartLineFormat',
  scalars: {
    Color: {
      get: (line) => line.color,
      // A line that is given a colour is drawn.
      set: (line, value, session) => {
        line.color = requireColor(value);
        line.visible = true;
        chartChanged(session);
      },
    },
    Weight: chartMember('weight', (value) => requireNumber(value, 0, 1584)),
    LineStyle: {
      get: (line) => (line.visible ? 'Continuous' : 'None'),
      set: (line, value, session) => {
        const style = oneOf(value, [
          'None',
          'Continuous',
          'Automatic',
          'Dash',
          'DashDot',
          'DashDotDot',
          'Dot',
          'RoundDot',
          'Grey25',
          'Grey50',
          'Grey75',
        ] as const);
        if (style !== 'None' && style !== 'Continuous')
          throw new HostError(
            'ApiNotFound',
            `ChartLineFormat.lineStyle = '${style}' is not implemented by the embedded Excel.`,
          );
        line.visible = style === 'Continuous';
        chartChanged(session);
      },
    },
  },
  methods: {
    Clear: (line, _, session) => {
      session.requireWritable();
      line.visible = false;
      chartChanged(session);
    },
  },
};

/** The font of a chart's title, axis or labels. */
export const chartFontObject = (font: ChartFont): HostObject => hostObject(fontType, font);

/** The line of an axis or of gridlines. */
export const chartLineObject = (line: ChartLine): HostObject => hostObject(lineType, line);

/** A format that has nothing but a font: of a title or of data labels. */
export const fontFormatObject = (name: string, font: ChartFont): HostObject =>
  hostObject<ChartFont>({ name, objects: { Font: chartFontObject } }, font);

/** A format that has nothing but a line: of gridlines. */
export const lineFormatObject = (name: string, line: ChartLine): HostObject =>
  hostObject<ChartLine>({ name, objects: { Line: chartLineObject } }, line);
