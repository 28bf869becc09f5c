import { readTyped } from '../calculation/typed-value';
import { HostError } from '../errors';
import { requireFormula } from '../formula/syntax';
import { encloses, formatArea, intersect, quoteSheetName, sameArea, subtract } from '../model/area';
import {
  newValidation,
  type Validation,
  type ValidationKind,
  type ValidationOperator,
  type ValidationRule,
} from '../model/validation';
import { hostObject, oneOf, readOnly, requireBoolean, type HostObject, type HostType } from './host-object';
import type { HostSession, RangeTarget } from './host-session';

const operators: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const kinds: readonly ValidationKind[] = [
  'wholeNumber',
  'decimal',
  'list',
  'date',
  'time',
  'textLength',
  'custom',
];
const typeNames: Readonly<Record<ValidationKind, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

type Parts = Readonly<Record<string, unknown>>;

/** The one validation that covers the range, null when no cell has one, undefined when cells differ. */
function validationOf({ sheet, area }: RangeTarget): Validation | null | undefined {
  const touching = sheet.validations.filter((validation) =>
    validation.areas.some((one) => intersect(one, area)),
  );
  const [first] = touching;
  if (!first) return null;
  return touching.length === 1 && first.areas.some((one) => encloses(one, area)) ? first : undefined;
}

/** The validation of just this range, cut out of those that cover more. */
function ownValidation(range: RangeTarget): Validation {
  const { sheet, area } = range;
  const covering = validationOf(range);
  const [only] = covering?.areas ?? [];
  if (covering && covering.areas.length === 1 && only && sameArea(only, area)) return covering;
  const own: Validation = covering ? { ...covering, areas: [area] } : newValidation([area]);
  removeValidation(range);
  sheet.validations.push(own);
  return own;
}

function removeValidation({ sheet, area }: RangeTarget): void {
  for (const validation of sheet.validations)
    validation.areas = validation.areas.flatMap((one) => subtract(one, area));
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

function formulaOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string')
    throw new HostError('InvalidArgument', 'A validation takes a number or a formula.');
  if (value.startsWith('=')) return requireFormula(value);
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const typed = readTyped(date ?? value, 'en-US').value;
  if (typeof typed !== 'number')
    throw new HostError('InvalidArgument', `${value} is neither a number nor a date.`);
  return String(typed);
}

const wireFormula = (formula: string | null): unknown => {
  if (formula === null) return undefined;
  return /^[+-]?\d+(\.\d+)?$/.test(formula) ? Number(formula) : `=${formula}`;
};

function readRule(rule: ValidationRule | null): unknown {
  if (!rule) return {};
  if (rule.kind === 'list') {
    return {
      list: {
        inCellDropDown: rule.inCellDropDown,
        source: rule.choices ? rule.choices.join(',') : `=${rule.formula1 ?? ''}`,
      },
    };
  }
  if (rule.kind === 'custom') return { custom: { formula: `=${rule.formula1 ?? ''}` } };
  const second = wireFormula(rule.formula2);
  return {
    [rule.kind]: {
      formula1: wireFormula(rule.formula1),
      ...(second === undefined ? {} : { formula2: second }),
      operator: rule.operator,
    },
  };
}

function parseRule(value: unknown): ValidationRule {
  const given =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, Parts | undefined>>) : {};
  const present = kinds.filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const [kind] = present;
  const parts = kind && given[kind];
  if (!kind || !parts || present.length !== 1)
    throw new HostError('InvalidArgument', 'A validation rule has exactly one kind.');
  const base = {
    kind,
    operator: 'Between' as const,
    formula1: null,
    formula2: null,
    choices: null,
    inCellDropDown: true,
  };
  if (kind === 'list') return { ...base, ...parseList(parts) };
  if (kind === 'custom') {
    const formula = parts['formula'];
    if (typeof formula !== 'string') throw new HostError('InvalidArgument', 'A custom rule needs a formula.');
    return { ...base, formula1: requireFormula(formula) };
  }
  const operator = oneOf(parts['operator'] ?? 'Between', operators);
  const formula1 = formulaOf(parts['formula1']);
  const formula2 = formulaOf(parts['formula2']);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (formula1 === null || (needsTwo && formula2 === null))
    throw new HostError('InvalidArgument', 'The rule lacks a limit.');
  return { ...base, operator, formula1, formula2: needsTwo ? formula2 : null };
}

function parseList(parts: Parts): Pick<ValidationRule, 'formula1' | 'choices' | 'inCellDropDown'> {
  const source = parts['source'];
  const inCellDropDown = parts['inCellDropDown'] !== false;
  if (typeof source === 'object' && source !== null && 'target' in source) {
    const range = source.target as RangeTarget;
    return {
      formula1: `${quoteSheetName(range.sheet.name)}!${formatArea(range.area, true)}`,
      choices: null,
      inCellDropDown,
    };
  }
  if (typeof source !== 'string' || source === '')
    throw new HostError('InvalidArgument', 'A list needs a source.');
  if (source.startsWith('=')) return { formula1: requireFormula(source), choices: null, inCellDropDown };
  if (source.length > 255)
    throw new HostError('InvalidArgument', 'A list written out has 255 characters at most.');
  return { formula1: null, choices: source.split(',').map((choice) => choice.trim()), inCellDropDown };
}

/** How long the words of a validation may be. Source: [MS-XLS] 2.5.37, DValStrings. */
const longestTexts = { title: 32, prompt: 255, error: 225 } as const;

function requireTexts(kind: 'prompt' | 'error', title: string, message: string): void {
  const refuse = (what: string, most: number) => {
    throw new HostError('InvalidArgument', `${what} has ${String(most)} characters at most.`);
  };
  if (title.length > longestTexts.title) refuse('The title of a validation', longestTexts.title);
  if (message.length > longestTexts[kind]) refuse(`The ${kind} of a validation`, longestTexts[kind]);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function change(range: RangeTarget, session: HostSession, apply: (validation: Validation) => void): void {
  session.requireAllowed(range.sheet, 'none');
  apply(ownValidation(range));
  session.model.report({ kind: 'format', sheet: range.sheet, area: range.area });
}

const dataValidationType: HostType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Type: readOnly((range) => {
      const validation = validationOf(range);
      if (validation === undefined) return 'Inconsistent';
      return validation?.rule ? typeNames[validation.rule.kind] : 'None';
    }),
    Rule: {
      get: (range) => {
        const validation = validationOf(range);
        return validation === undefined ? null : readRule(validation?.rule ?? null);
      },
      set: (range, value, session) => {
        const rule = parseRule(value);
        change(range, session, (validation) => (validation.rule = rule));
      },
    },
    IgnoreBlanks: {
      get: (range) => validationOf(range)?.ignoreBlanks ?? true,
      set: (range, value, session) => {
        const ignoreBlanks = requireBoolean(value);
        change(range, session, (validation) => (validation.ignoreBlanks = ignoreBlanks));
      },
    },
    Prompt: {
      get: (range) => validationOf(range)?.prompt ?? { showPrompt: true, title: '', message: '' },
      set: (range, value, session) => {
        const parts = (value ?? {}) as Parts;
        const prompt = {
          showPrompt: parts['showPrompt'] !== false,
          title: text(parts['title']),
          message: text(parts['message']),
        };
        requireTexts('prompt', prompt.title, prompt.message);
        change(range, session, (validation) => (validation.prompt = prompt));
      },
    },
    ErrorAlert: {
      get: (range) =>
        validationOf(range)?.errorAlert ?? { showAlert: true, title: '', message: '', style: 'Stop' },
      set: (range, value, session) => {
        const parts = (value ?? {}) as Parts;
        const errorAlert = {
          showAlert: parts['showAlert'] !== false,
          title: text(parts['title']),
          message: text(parts['message']),
          style: oneOf(parts['style'] ?? 'Stop', ['Stop', 'Warning', 'Information'] as const),
        };
        requireTexts('error', errorAlert.title, errorAlert.message);
        change(range, session, (validation) => (validation.errorAlert = errorAlert));
      },
    },
  },
  methods: {
    Clear: (range, _, session) => {
      session.requireAllowed(range.sheet, 'none');
      removeValidation(range);
      session.model.report({ kind: 'format', sheet: range.sheet, area: range.area });
    },
  },
};

export const dataValidationObject = (range: RangeTarget): HostObject => hostObject(dataValidationType, range);
