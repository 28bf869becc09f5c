import { attr, findChildren, textContent, type XmlElement } from '@cj-tech-master/excelts/xml';
import { parseArea, type Area } from '../../model/area';
import {
  newOverlay,
  type BarLimit,
  type ConditionalRule,
  type FormatOverlay,
} from '../../model/conditional-format';
import type { Sheet } from '../../model/sheet';
import {
  newValidation,
  type Validation,
  type ValidationKind,
  type ValidationRule,
} from '../../model/validation';
import type { WorkbookModel } from '../../model/workbook-model';
import { colorFromFile } from '../colors';
import { isOn } from './is-on';
import {
  cellValueOperators,
  keyOfWord,
  limitTypes,
  textRuleTypes,
  validationOperators,
  validationTypes,
} from '../file-words';
import { childNamed, treeOf } from './xml-tree';
import { protectionAttributes } from '../write/sheet-marks-xml';

/** Reads protection, validations and conditional formats from what follows a sheet's data. */
export function readSheetMarks(
  tail: string,
  model: WorkbookModel,
  sheet: Sheet,
  overlays: readonly FormatOverlay[],
): void {
  const root = treeOf(`<marks>${tail}</marks>`);
  const protection = childNamed(root, 'sheetProtection');
  if (protection && isOn(attr(protection, 'sheet'))) readProtection(protection, sheet);
  for (const element of findChildren(root, 'conditionalFormatting'))
    readConditionalFormats(element, model, sheet, overlays);
  const validations = childNamed(root, 'dataValidations');
  for (const element of validations ? findChildren(validations, 'dataValidation') : []) {
    const validation = readValidation(
      element,
      (name) => {
        const child = childNamed(element, name);
        return child ? textContent(child) : null;
      },
      attr(element, 'sqref') ?? '',
    );
    sheet.validations.push(validation);
  }
  readLaterValidations(tail, sheet);
}

function areasOf(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

function readProtection(element: XmlElement, sheet: Sheet): void {
  const options: Record<string, unknown> = { selectionMode: 'Normal' };
  for (const [option, attribute] of Object.entries(protectionAttributes)) {
    const value = attr(element, attribute);
    options[option] = value !== undefined && !isOn(value);
  }
  options['allowEditObjects'] = !isOn(attr(element, 'objects'));
  options['allowEditScenarios'] = !isOn(attr(element, 'scenarios'));
  sheet.protection = options;
  const password: Record<string, string> = {};
  for (const name of ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount']) {
    const value = attr(element, name);
    if (value !== undefined) password[name] = value;
  }
  sheet.protectionPassword = Object.keys(password).length > 0 ? password : null;
}

function readValidation(
  element: XmlElement,
  formula: (name: string) => string | null,
  sqref: string,
): Validation {
  const kind = keyOfWord(validationTypes, attr(element, 'type'));
  const style = attr(element, 'errorStyle');
  return {
    ...newValidation(areasOf(sqref)),
    rule: kind ? ruleOf(kind, element, formula('formula1'), formula('formula2')) : null,
    ignoreBlanks: isOn(attr(element, 'allowBlank')),
    prompt: {
      showPrompt: isOn(attr(element, 'showInputMessage')),
      title: attr(element, 'promptTitle') ?? '',
      message: attr(element, 'prompt') ?? '',
    },
    errorAlert: {
      showAlert: isOn(attr(element, 'showErrorMessage')),
      title: attr(element, 'errorTitle') ?? '',
      message: attr(element, 'error') ?? '',
      style: style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop',
    },
  };
}

function ruleOf(
  kind: ValidationKind,
  element: XmlElement,
  formula1: string | null,
  formula2: string | null,
): ValidationRule {
  const listed = kind === 'list' ? /^"((?:[^"]|"")*)"$/.exec(formula1 ?? '')?.[1] : undefined;
  return {
    kind,
    operator: keyOfWord(validationOperators, attr(element, 'operator') ?? 'between') ?? 'Between',
    formula1: listed === undefined ? formula1 : null,
    formula2: formula2 === '' ? null : formula2,
    choices: listed === undefined ? null : listed.replaceAll('""', '"').split(','),
    inCellDropDown: !isOn(attr(element, 'showDropDown')),
  };
}

/** Validations that speak of other sheets stand in an extension of the file when a newer Excel wrote it. */
function readLaterValidations(tail: string, sheet: Sheet): void {
  for (const [xml] of tail.matchAll(/<x14:dataValidation\b[\s\S]*?<\/x14:dataValidation>/g)) {
    const root = treeOf(xml.replaceAll(/(<\/?)(?:x14|xm):/g, '$1'));
    const formula = (name: string) => {
      const child = childNamed(root, name);
      return child ? textContent(child) : null;
    };
    sheet.validations.push(readValidation(root, formula, formula('sqref') ?? ''));
  }
}

function readConditionalFormats(
  element: XmlElement,
  model: WorkbookModel,
  sheet: Sheet,
  overlays: readonly FormatOverlay[],
): void {
  const areas = areasOf(attr(element, 'sqref') ?? '');
  if (areas.length === 0) return;
  for (const rule of findChildren(element, 'cfRule')) {
    const read = ruleFromFile(rule);
    if (!read) continue;
    const dxf = attr(rule, 'dxfId');
    const overlay = (dxf === undefined ? undefined : overlays[Number(dxf)]) ?? newOverlay();
    sheet.conditionalFormats.push({
      id: model.nextId(),
      areas,
      rule: read,
      overlay: structuredClone(overlay),
      stopIfTrue: isOn(attr(rule, 'stopIfTrue')),
    });
  }
}

/** Whether a rule of a conditional format is of a kind that the model holds. */
export const isKnownRule = (element: XmlElement): boolean => ruleFromFile(element) !== null;

function ruleFromFile(element: XmlElement): ConditionalRule | null {
  const formulas = findChildren(element, 'formula').map(textContent);
  const [formula1 = 'FALSE', formula2] = formulas;
  const type = attr(element, 'type');
  if (type === 'expression') return { kind: 'Custom', formula: formula1 };
  if (type === 'cellIs') {
    const operator = keyOfWord(cellValueOperators, attr(element, 'operator'));
    return operator && { kind: 'CellValue', operator, formula1, formula2: formula2 ?? null };
  }
  if (type === 'dataBar') return barFromFile(element);
  const words = Object.fromEntries(
    Object.entries(textRuleTypes).map(([key, word]) => [key, word.type]),
  ) as Record<keyof typeof textRuleTypes, string>;
  const operator = keyOfWord(words, type);
  if (operator) return { kind: 'ContainsText', operator, text: attr(element, 'text') ?? '' };
  // What we do not know by name still shows, if it has a formula.
  return formulas.length === 1 ? { kind: 'Custom', formula: formula1 } : null;
}

function barFromFile(element: XmlElement): ConditionalRule | null {
  const bar = childNamed(element, 'dataBar');
  if (!bar) return null;
  const [minimum, maximum] = findChildren(bar, 'cfvo').map((limit): BarLimit => {
    const type = keyOfWord(limitTypes, attr(limit, 'type')) ?? 'LowestValue';
    return {
      type: type === 'LowestValue' || type === 'HighestValue' ? 'Automatic' : type,
      formula: attr(limit, 'val') ?? null,
    };
  });
  const color = childNamed(bar, 'color');
  const automatic: BarLimit = { type: 'Automatic', formula: null };
  return {
    kind: 'DataBar',
    color: colorFromFile(color && { ...colorAttributes(color) }) ?? '#638EC6',
    showValue: attr(bar, 'showValue') !== '0',
    minimum: minimum ?? automatic,
    maximum: maximum ?? automatic,
  };
}

/** The attributes of a colour element in the words of `colorFromFile`. */
export function colorAttributes(element: XmlElement): { argb?: string; theme?: number; tint?: number } {
  const argb = attr(element, 'rgb');
  const theme = attr(element, 'theme');
  const tint = attr(element, 'tint');
  return {
    ...(argb === undefined ? {} : { argb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === undefined ? {} : { tint: Number(tint) }),
  };
}
