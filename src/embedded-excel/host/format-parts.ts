import { HostError } from '../errors';
import type { BorderLine, CellEdge, CellStyle, FontStyle } from '../model/style';
import {
  hostObject,
  oneOf,
  readOnly,
  requireBoolean,
  requireNumber,
  requireText,
  type HostObject,
  type HostType,
} from './host-object';

/** Something whose format can be read and changed: a range or a named style. */
export interface Formatted {
  /** The different styles that it shows. */
  styles(): readonly CellStyle[];
  change(change: (style: CellStyle) => CellStyle): void;
  border(edge: BorderIndex): BorderAccess;
}

/** One line of a border: undefined when the cells differ, null when there is none. */
export interface BorderAccess {
  read(): BorderLine | null | undefined;
  write(change: (line: BorderLine | null) => BorderLine | null): void;
}

export const borderIndexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof borderIndexes)[number];

/** The value that all styles share, or null when they differ. */
export function shared<Value>(target: Formatted, read: (style: CellStyle) => Value): Value | null {
  const styles = target.styles();
  const [first] = styles;
  if (!first) return null;
  const value = read(first);
  return styles.every((style) => read(style) === value) ? value : null;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  teal: '#008080',
  navy: '#000080',
  silver: '#C0C0C0',
  maroon: '#800000',
  lime: '#00FF00',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
  olive: '#808000',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkgreen: '#006400',
  darkred: '#8B0000',
};

/** A colour as Excel answers it, `#RRGGBB`; takes `#rrggbb`, `rrggbb` and the names of HTML. */
export function requireColor(value: unknown): string {
  const text = requireText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const named = namedColors[text.toLowerCase()];
  if (named === undefined) throw new HostError('InvalidArgument', `${text} is not a colour.`);
  return named;
}

const fontMember = <Key extends keyof FontStyle>(key: Key, check: (value: unknown) => FontStyle[Key]) => ({
  get: (target: Formatted) => shared(target, (style) => style.font[key]),
  set: (target: Formatted, value: unknown) => {
    const checked = check(value);
    target.change((style) => ({ ...style, font: { ...style.font, [key]: checked } }));
  },
});

const fontType: HostType<Formatted> = {
  name: 'RangeFont',
  scalars: {
    Name: fontMember('name', requireText),
    Size: fontMember('size', (value) => requireNumber(value, 1, 409)),
    Bold: fontMember('bold', requireBoolean),
    Italic: fontMember('italic', requireBoolean),
    Strikethrough: fontMember('strikethrough', requireBoolean),
    Underline: fontMember('underline', (value) =>
      oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const),
    ),
    Color: fontMember('color', requireColor),
  },
};

export const fontObject = (target: Formatted): HostObject => hostObject(fontType, target);

const fillType: HostType<Formatted> = {
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (target) => {
        const fill = shared(target, (style) => style.fill ?? '#FFFFFF');
        return fill ?? '';
      },
      set: (target, value) => {
        const fill = requireColor(value);
        target.change((style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (target) => {
      target.change((style) => ({ ...style, fill: null }));
    },
  },
};

export const fillObject = (target: Formatted): HostObject => hostObject(fillType, target);

interface BorderTarget {
  readonly index: BorderIndex;
  readonly access: BorderAccess;
}

const plainLine: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

const borderType: HostType<BorderTarget> = {
  name: 'RangeBorder',
  id: (target) => target.index,
  scalars: {
    SideIndex: readOnly((target) => target.index),
    Style: {
      get: ({ access }) => whole(access.read(), (line) => line?.style ?? 'None'),
      set: ({ access }, value) => {
        const style = oneOf(value, lineStyles);
        access.write((line) => (style === 'None' ? null : { ...(line ?? plainLine), style }));
      },
    },
    Weight: {
      get: ({ access }) => whole(access.read(), (line) => line?.weight ?? 'Thin'),
      set: ({ access }, value) => {
        const weight = oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const);
        access.write((line) => ({ ...(line ?? plainLine), weight }));
      },
    },
    Color: {
      get: ({ access }) => whole(access.read(), (line) => line?.color ?? '#000000'),
      set: ({ access }, value) => {
        const color = requireColor(value);
        access.write((line) => ({ ...(line ?? plainLine), color }));
      },
    },
  },
};

const whole = <Value>(
  line: BorderLine | null | undefined,
  read: (line: BorderLine | null) => Value,
): Value | null => (line === undefined ? null : read(line));

const borderObject = (target: Formatted, index: BorderIndex): HostObject =>
  hostObject(borderType, { index, access: target.border(index) });

const bordersType: HostType<Formatted> = {
  name: 'RangeBorderCollection',
  scalars: { Count: readOnly(() => borderIndexes.length) },
  items: (target) => borderIndexes.map((index) => borderObject(target, index)),
  item: (target, key) => borderObject(target, oneOf(key, borderIndexes)),
  methods: {
    GetItem: (target, args) => borderObject(target, oneOf(args.any(0), borderIndexes)),
    GetItemAt: (target, args) => {
      const index = borderIndexes[args.whole(0)];
      if (!index) throw new HostError('InvalidArgument', 'There is no such border.');
      return borderObject(target, index);
    },
  },
};

export const bordersObject = (target: Formatted): HostObject => hostObject(bordersType, target);

/** The members of protection, shared by a range's format and a named style. */
export const protectionMembers: NonNullable<HostType<Formatted>['scalars']> = {
  Locked: {
    get: (target) => shared(target, (style) => style.locked),
    set: (target, value) => {
      const locked = requireBoolean(value);
      target.change((style) => ({ ...style, locked }));
    },
  },
  FormulaHidden: {
    get: (target) => shared(target, (style) => style.formulaHidden),
    set: (target, value) => {
      const formulaHidden = requireBoolean(value);
      target.change((style) => ({ ...style, formulaHidden }));
    },
  },
};

const protectionType: HostType<Formatted> = { name: 'FormatProtection', scalars: protectionMembers };

export const formatProtectionObject = (target: Formatted): HostObject => hostObject(protectionType, target);

/** A cell's edge for a border of a whole block. */
export const edgeOf: Readonly<Partial<Record<BorderIndex, CellEdge>>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

/** The style with a line on an edge, or without it. */
export function withBorder(style: CellStyle, edge: CellEdge, line: BorderLine | null): CellStyle {
  if (line) return { ...style, borders: { ...style.borders, [edge]: line } };
  return {
    ...style,
    borders: Object.fromEntries(Object.entries(style.borders).filter(([own]) => own !== edge)),
  };
}

/** The members of alignment, shared by a range's format and a named style. */
export const alignmentMembers: NonNullable<HostType<Formatted>['scalars']> = {
  HorizontalAlignment: {
    get: (target) => shared(target, (style) => style.horizontalAlignment),
    set: (target, value) => {
      const horizontalAlignment = oneOf(value, [
        'General',
        'Left',
        'Center',
        'Right',
        'Fill',
        'Justify',
        'CenterAcrossSelection',
        'Distributed',
      ] as const);
      target.change((style) => ({ ...style, horizontalAlignment }));
    },
  },
  VerticalAlignment: {
    get: (target) => shared(target, (style) => style.verticalAlignment),
    set: (target, value) => {
      const verticalAlignment = oneOf(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const);
      target.change((style) => ({ ...style, verticalAlignment }));
    },
  },
  WrapText: {
    get: (target) => shared(target, (style) => style.wrapText),
    set: (target, value) => {
      const wrapText = requireBoolean(value);
      target.change((style) => ({ ...style, wrapText }));
    },
  },
  ShrinkToFit: {
    get: (target) => shared(target, (style) => style.shrinkToFit),
    set: (target, value) => {
      const shrinkToFit = requireBoolean(value);
      target.change((style) => ({ ...style, shrinkToFit }));
    },
  },
  IndentLevel: {
    get: (target) => shared(target, (style) => style.indentLevel),
    set: (target, value) => {
      const indentLevel = requireNumber(value, 0, 250);
      target.change((style) => ({ ...style, indentLevel }));
    },
  },
  TextOrientation: {
    get: (target) => shared(target, (style) => (style.textRotation === 255 ? 180 : style.textRotation)),
    set: (target, value) => {
      const angle = requireNumber(value, -90, 180);
      target.change((style) => ({ ...style, textRotation: angle === 180 ? 255 : angle }));
    },
  },
};
