import { HostError } from '../errors';
import { requireFormula } from '../formula/syntax';
import { intersect, subtract } from '../model/area';
import {
  newOverlay,
  type BarLimit,
  type ConditionalFormat,
  type ConditionalRule,
} from '../model/conditional-format';
import { overlayObject, told, type FormatTarget } from './conditional-overlay-object';
import { requireColor } from './format-parts';
import {
  hostObject,
  nullObject,
  oneOf,
  readOnly,
  requireBoolean,
  requireText,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';
import type { RangeTarget } from './host-session';
import { rangeObject } from './range-object';

const ruleOf = <Kind extends ConditionalRule['kind']>(
  format: ConditionalFormat,
  kind: Kind,
): Extract<ConditionalRule, { kind: Kind }> => {
  if (format.rule.kind !== kind)
    throw new HostError('InvalidOperation', `The conditional format is not of the type ${kind}.`);
  return format.rule as Extract<ConditionalRule, { kind: Kind }>;
};

const customRuleType: HostType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: ({ format }) => `=${ruleOf(format, 'Custom').formula}`,
      set: (target, value, session) => {
        target.format.rule = { kind: 'Custom', formula: requireFormula(requireText(value)) };
        told(target, session);
      },
    },
  },
};

const customType: HostType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  objects: { Rule: (target) => hostObject(customRuleType, target), Format: overlayObject },
};

const cellValueType: HostType<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  objects: { Format: overlayObject },
  scalars: {
    Rule: {
      get: ({ format }) => {
        const rule = ruleOf(format, 'CellValue');
        return {
          formula1: `=${rule.formula1}`,
          ...(rule.formula2 === null ? {} : { formula2: `=${rule.formula2}` }),
          operator: rule.operator,
        };
      },
      set: (target, value, session) => {
        const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
        const formula = (part: unknown) =>
          requireFormula(typeof part === 'number' ? String(part) : requireText(part));
        const operator = oneOf(parts['operator'], [
          'Between',
          'NotBetween',
          'EqualTo',
          'NotEqualTo',
          'GreaterThan',
          'LessThan',
          'GreaterThanOrEqual',
          'LessThanOrEqual',
        ] as const);
        const two = operator === 'Between' || operator === 'NotBetween';
        target.format.rule = {
          kind: 'CellValue',
          operator,
          formula1: formula(parts['formula1']),
          formula2: two ? formula(parts['formula2']) : null,
        };
        told(target, session);
      },
    },
  },
};

const textType: HostType<FormatTarget> = {
  name: 'TextConditionalFormat',
  objects: { Format: overlayObject },
  scalars: {
    Rule: {
      get: ({ format }) => {
        const { operator, text } = ruleOf(format, 'ContainsText');
        return { operator, text };
      },
      set: (target, value, session) => {
        const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
        const operator = oneOf(parts['operator'], [
          'Contains',
          'NotContains',
          'BeginsWith',
          'EndsWith',
        ] as const);
        target.format.rule = { kind: 'ContainsText', operator, text: requireText(parts['text']) };
        told(target, session);
      },
    },
  },
};

const limitTypes = [
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;

const limitMember = (key: 'minimum' | 'maximum'): ScalarMember<FormatTarget> => ({
  get: ({ format }) => {
    const limit = ruleOf(format, 'DataBar')[key];
    return { type: limit.type, ...(limit.formula === null ? {} : { formula: `=${limit.formula}` }) };
  },
  set: (target, value, session) => {
    const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
    const formula = parts['formula'];
    const limit: BarLimit = {
      type: oneOf(parts['type'], limitTypes),
      formula:
        formula === undefined || formula === null ? null : requireFormula(String(formula as string | number)),
    };
    target.format.rule = { ...ruleOf(target.format, 'DataBar'), [key]: limit };
    told(target, session);
  },
});

const positiveBarType: HostType<FormatTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    FillColor: {
      get: ({ format }) => ruleOf(format, 'DataBar').color,
      set: (target, value, session) => {
        target.format.rule = { ...ruleOf(target.format, 'DataBar'), color: requireColor(value) };
        told(target, session);
      },
    },
  },
};

const dataBarType: HostType<FormatTarget> = {
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: {
      get: ({ format }) => !ruleOf(format, 'DataBar').showValue,
      set: (target, value, session) => {
        target.format.rule = { ...ruleOf(target.format, 'DataBar'), showValue: !requireBoolean(value) };
        told(target, session);
      },
    },
    LowerBoundRule: limitMember('minimum'),
    UpperBoundRule: limitMember('maximum'),
  },
  objects: { PositiveFormat: (target) => hostObject(positiveBarType, target) },
};

const facet =
  (kind: ConditionalRule['kind'], type: HostType<FormatTarget>, failing: boolean) =>
  (target: FormatTarget) => {
    if (target.format.rule.kind === kind) return hostObject(type, target);
    if (failing) ruleOf(target.format, kind);
    return nullObject;
  };

const formatType: HostType<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    Id: readOnly(({ format }) => format.id),
    Type: readOnly(({ format }) => format.rule.kind),
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (target, value, session) => {
        const { sheet, format } = target;
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(typeof value === 'number' ? Math.max(0, value) : 0, 0, format);
        sheet.conditionalFormats = others;
        told(target, session);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value, session) => {
        target.format.stopIfTrue = requireBoolean(value);
        told(target, session);
      },
    },
  },
  objects: {
    Custom: facet('Custom', customType, true),
    CustomOrNullObject: facet('Custom', customType, false),
    CellValue: facet('CellValue', cellValueType, true),
    CellValueOrNullObject: facet('CellValue', cellValueType, false),
    TextComparison: facet('ContainsText', textType, true),
    TextComparisonOrNullObject: facet('ContainsText', textType, false),
    DataBar: facet('DataBar', dataBarType, true),
    DataBarOrNullObject: facet('DataBar', dataBarType, false),
  },
  methods: {
    Delete: ({ sheet, format }, _, session) => {
      session.requireAllowed(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      session.model.report({ kind: 'looks' });
    },
    GetRange: ({ sheet, format }) => {
      const [area] = format.areas;
      if (!area) throw new HostError('InvalidOperation', 'The conditional format stands on no cell.');
      return rangeObject({ sheet, area });
    },
  },
};

const newRule = (kind: unknown): ConditionalRule => {
  switch (oneOf(kind, ['Custom', 'CellValue', 'ContainsText', 'DataBar'] as const)) {
    case 'Custom':
      return { kind: 'Custom', formula: 'FALSE' };
    case 'CellValue':
      return { kind: 'CellValue', operator: 'EqualTo', formula1: '0', formula2: null };
    case 'ContainsText':
      return { kind: 'ContainsText', operator: 'Contains', text: '' };
    case 'DataBar':
      return {
        kind: 'DataBar',
        color: '#638EC6',
        showValue: true,
        minimum: { type: 'Automatic', formula: null },
        maximum: { type: 'Automatic', formula: null },
      };
  }
};

const formatsOn = ({ sheet, area }: RangeTarget): FormatTarget[] =>
  sheet.conditionalFormats
    .filter((format) => format.areas.some((one) => intersect(one, area)))
    .map((format) => ({ sheet, format }));

function find(range: RangeTarget, key: unknown): HostObject {
  const found = formatsOn(range).find(({ format }) => format.id === key);
  return found ? hostObject(formatType, found) : nullObject;
}

function existing(range: RangeTarget, key: unknown): HostObject {
  const found = find(range, key);
  if (found.isNull) throw new HostError('ItemNotFound', 'There is no such conditional format.');
  return found;
}

const formatsType: HostType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (range) => formatsOn(range).map((target) => hostObject(formatType, target)),
  item: existing,
  methods: {
    Add: ({ sheet, area }, args, session) => {
      session.requireAllowed(sheet, 'allowFormatCells');
      const wanted = args.text(0);
      if (['ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'].includes(wanted)) {
        throw new HostError(
          'ApiNotFound',
          `ConditionalFormatCollection.add('${wanted}') is not implemented by the embedded Excel.`,
        );
      }
      const format: ConditionalFormat = {
        id: session.model.nextId(),
        areas: [area],
        rule: newRule(wanted),
        overlay: newOverlay(),
        stopIfTrue: false,
      };
      sheet.conditionalFormats.push(format);
      session.model.report({ kind: 'format', sheet, area });
      return hostObject(formatType, { sheet, format });
    },
    ClearAll: ({ sheet, area }, _, session) => {
      session.requireAllowed(sheet, 'allowFormatCells');
      for (const format of sheet.conditionalFormats)
        format.areas = format.areas.flatMap((one) => subtract(one, area));
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
      session.model.report({ kind: 'format', sheet, area });
    },
    GetCount: (range) => formatsOn(range).length,
    GetItem: (range, args) => existing(range, args.any(0)),
    GetItemOrNullObject: (range, args) => find(range, args.any(0)),
    GetItemAt: (range, args) => {
      const target = formatsOn(range)[args.whole(0)];
      if (!target) throw new HostError('InvalidArgument', 'There is no conditional format at this place.');
      return hostObject(formatType, target);
    },
  },
};

export const conditionalFormatsObject = (range: RangeTarget): HostObject => hostObject(formatsType, range);
