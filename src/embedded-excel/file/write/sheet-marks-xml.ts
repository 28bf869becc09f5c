import { xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { formatArea, type Area } from '../../model/area';
import type { BarLimit, ConditionalFormat } from '../../model/conditional-format';
import type { Sheet } from '../../model/sheet';
import type { Validation } from '../../model/validation';
import { colorToFile } from '../colors';
import { overlayXml } from './style-xml';
import type { StylesPart } from './styles-part';
import {
  cellValueOperators,
  limitTypes,
  textRuleTypes,
  validationOperators,
  validationTypes,
} from '../file-words';

const sqref = (areas: readonly Area[]): string =>
  xmlEncodeAttr(areas.map((area) => formatArea(area)).join(' '));

/** The `conditionalFormatting` elements of a sheet; their formats go into the styles part. */
export function conditionalFormatsXml(sheet: Sheet, styles: StylesPart): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const dxf =
        format.rule.kind === 'DataBar'
          ? ''
          : ` dxfId="${String(styles.append('dxfs', [overlayXml(format.overlay)]))}"`;
      const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
      const rule = ruleXml(format, `${dxf} priority="${String(index + 1)}"${stop}`);
      return `<conditionalFormatting sqref="${sqref(format.areas)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

const formula = (text: string): string => `<formula>${xmlEncode(text)}</formula>`;

function ruleXml({ rule, areas }: ConditionalFormat, attributes: string): string {
  switch (rule.kind) {
    case 'Custom':
      return `<cfRule type="expression"${attributes}>${formula(rule.formula)}</cfRule>`;
    case 'CellValue': {
      const formulas = formula(rule.formula1) + (rule.formula2 === null ? '' : formula(rule.formula2));
      return `<cfRule type="cellIs"${attributes} operator="${cellValueOperators[rule.operator]}">${formulas}</cfRule>`;
    }
    case 'ContainsText': {
      const [first] = areas;
      const cell = first ? formatArea({ ...first, rowCount: 1, columnCount: 1 }) : 'A1';
      const text = `"${rule.text.replaceAll('"', '""')}"`;
      const { type, operator } = textRuleTypes[rule.operator];
      const condition = {
        Contains: `NOT(ISERROR(SEARCH(${text},${cell})))`,
        NotContains: `ISERROR(SEARCH(${text},${cell}))`,
        BeginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
        EndsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
      }[rule.operator];
      return `<cfRule type="${type}"${attributes} operator="${operator}" text="${xmlEncodeAttr(rule.text)}">${formula(condition)}</cfRule>`;
    }
    case 'DataBar': {
      const shown = rule.showValue ? '' : ' showValue="0"';
      const limits = limitXml(rule.minimum, 'min') + limitXml(rule.maximum, 'max');
      return `<cfRule type="dataBar"${attributes}><dataBar${shown}>${limits}<color rgb="${colorToFile(rule.color)}"/></dataBar></cfRule>`;
    }
  }
}

function limitXml(limit: BarLimit, end: 'min' | 'max'): string {
  const type = limit.type === 'Automatic' ? end : limitTypes[limit.type];
  return `<cfvo type="${type}"${limit.formula === null ? '' : ` val="${xmlEncodeAttr(limit.formula)}"`}/>`;
}

/** The `dataValidations` element of a sheet, or nothing. */
export function validationsXml(sheet: Sheet): string {
  if (sheet.validations.length === 0) return '';
  return `<dataValidations count="${String(sheet.validations.length)}">${sheet.validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml(validation: Validation): string {
  const { rule, prompt, errorAlert } = validation;
  const text = (name: string, value: string) => (value === '' ? '' : ` ${name}="${xmlEncodeAttr(value)}"`);
  const flag = (name: string, value: boolean) => (value ? ` ${name}="1"` : '');
  const attributes = [
    rule ? ` type="${validationTypes[rule.kind]}"` : '',
    errorAlert.style === 'Stop' ? '' : ` errorStyle="${errorAlert.style.toLowerCase()}"`,
    rule && rule.kind !== 'list' && rule.kind !== 'custom' && rule.operator !== 'Between'
      ? ` operator="${validationOperators[rule.operator]}"`
      : '',
    flag('allowBlank', validation.ignoreBlanks),
    flag('showDropDown', rule?.kind === 'list' && !rule.inCellDropDown),
    flag('showInputMessage', prompt.showPrompt),
    flag('showErrorMessage', errorAlert.showAlert),
    text('errorTitle', errorAlert.title),
    text('error', errorAlert.message),
    text('promptTitle', prompt.title),
    text('prompt', prompt.message),
  ].join('');
  const first = rule?.choices ? `"${rule.choices.join(',').replaceAll('"', '""')}"` : rule?.formula1;
  const formulas =
    (first === null || first === undefined ? '' : `<formula1>${xmlEncode(first)}</formula1>`) +
    (rule?.formula2 === null || rule?.formula2 === undefined
      ? ''
      : `<formula2>${xmlEncode(rule.formula2)}</formula2>`);
  return `<dataValidation${attributes} sqref="${sqref(validation.areas)}">${formulas}</dataValidation>`;
}

/** Which attribute of the file forbids what Office.js allows. */
export const protectionAttributes: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

/** The `sheetProtection` element, or nothing. What is not allowed is a 1, which is the default. */
export function protectionXml(sheet: Sheet): string {
  const options = sheet.protection;
  if (!options) return '';
  const allowed = Object.entries(protectionAttributes)
    .filter(([option]) => options[option] === true)
    .map(([, attribute]) => ` ${attribute}="0"`)
    .join('');
  const password = Object.entries(sheet.protectionPassword ?? {})
    .map(([name, value]) => ` ${name}="${xmlEncodeAttr(String(value))}"`)
    .join('');
  const objects = options['allowEditObjects'] === true ? '' : ' objects="1"';
  const scenarios = options['allowEditScenarios'] === true ? '' : ' scenarios="1"';
  return `<sheetProtection${password} sheet="1"${objects}${scenarios}${allowed}/>`;
}
