import { newOverlay, type ConditionalFormat } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import { requireColor } from './format-parts';
import {
  hostObject,
  oneOf,
  readOnly,
  requireBoolean,
  requireText,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';
import type { HostSession } from './host-session';

/** A conditional format and the sheet that it stands on. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Tells the listeners that a conditional format has changed. */
export const told = ({ sheet, format }: FormatTarget, session: HostSession): void => {
  const [area] = format.areas;
  if (area) session.model.report({ kind: 'format', sheet, area });
};

/** A member of the format that a rule lays over a cell. */
const overlayMember = <Key extends keyof ConditionalFormat['overlay']['font']>(
  key: Key,
  check: (value: unknown) => NonNullable<ConditionalFormat['overlay']['font'][Key]>,
): ScalarMember<FormatTarget> => ({
  get: ({ format }) => format.overlay.font[key] ?? null,
  set: (target, value, session) => {
    target.format.overlay.font = { ...target.format.overlay.font, [key]: check(value) };
    told(target, session);
  },
});

const overlayFontType: HostType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Bold: overlayMember('bold', requireBoolean),
    Italic: overlayMember('italic', requireBoolean),
    Strikethrough: overlayMember('strikethrough', requireBoolean),
    Underline: overlayMember('underline', (value) => oneOf(value, ['None', 'Single', 'Double'] as const)),
    Color: overlayMember('color', requireColor),
  },
  methods: {
    Clear: (target, _, session) => {
      target.format.overlay.font = {};
      told(target, session);
    },
  },
};

const overlayFillType: HostType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: ({ format }) => format.overlay.fill ?? '',
      set: (target, value, session) => {
        target.format.overlay.fill = requireColor(value);
        told(target, session);
      },
    },
  },
  methods: {
    Clear: (target, _, session) => {
      target.format.overlay.fill = null;
      told(target, session);
    },
  },
};

interface OverlayBorder extends FormatTarget {
  readonly index: keyof typeof edges;
}

const edges = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

const overlayBorderType: HostType<OverlayBorder> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    SideIndex: readOnly(({ index }) => index),
    Style: {
      get: ({ format, index }) => format.overlay.borders[edges[index]]?.style ?? 'None',
      set: (target, value, session) => {
        const style = oneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const);
        const place = edges[target.index];
        const { [place]: before, ...others } = target.format.overlay.borders;
        const line = { weight: 'Thin', color: '#000000', ...before } as const;
        target.format.overlay.borders =
          style === 'None' ? others : { ...others, [place]: { ...line, style } };
        told(target, session);
      },
    },
    Color: {
      get: ({ format, index }) => format.overlay.borders[edges[index]]?.color ?? '#000000',
      set: (target, value, session) => {
        const place = edges[target.index];
        const line = {
          weight: 'Thin',
          style: 'Continuous',
          ...target.format.overlay.borders[place],
          color: requireColor(value),
        } as const;
        target.format.overlay.borders = { ...target.format.overlay.borders, [place]: line };
        told(target, session);
      },
    },
  },
};

const overlayBorders = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const overlayBorder = (target: FormatTarget, key: unknown): HostObject =>
  hostObject(overlayBorderType, { ...target, index: oneOf(key, overlayBorders) });

const overlayBordersType: HostType<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  scalars: { Count: readOnly(() => overlayBorders.length) },
  items: (target) => overlayBorders.map((index) => overlayBorder(target, index)),
  item: overlayBorder,
  methods: {
    GetItem: (target, args) => overlayBorder(target, args.any(0)),
    GetItemAt: (target, args) => overlayBorder(target, overlayBorders[args.whole(0)]),
  },
  objects: Object.fromEntries(
    (['Top', 'Bottom', 'Left', 'Right'] as const).map((side) => [
      side,
      (target: FormatTarget) => hostObject(overlayBorderType, { ...target, index: `Edge${side}` as const }),
    ]),
  ),
};

const overlayType: HostType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: {
      get: ({ format }) => format.overlay.numberFormat,
      set: (target, value, session) => {
        target.format.overlay.numberFormat = requireText(value);
        told(target, session);
      },
    },
  },
  objects: {
    Font: (target) => hostObject(overlayFontType, target),
    Fill: (target) => hostObject(overlayFillType, target),
    Borders: (target) => hostObject(overlayBordersType, target),
  },
  methods: {
    ClearFormat: (target, _, session) => {
      target.format.overlay = newOverlay();
      told(target, session);
    },
  },
};

/** The format that a conditional format lays over its cells. */
export const overlayObject = (target: FormatTarget): HostObject => hostObject(overlayType, target);
