import { evaluate } from '../calculation/evaluate';
import { moveFormula } from '../formula/references';
import { contains } from '../model/area';
import { isErrorValue, type CellValue } from '../model/cell';
import type { ConditionalFormat, ConditionalRule } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import type { WorkbookModel } from '../model/workbook-model';
import type { CellView } from './view-types';

interface MarkedCell {
  readonly style: CellStyle;
  readonly dataBar: CellView['dataBar'];
}

/** Lays the conditional formats that apply over a cell's style. An earlier one wins over a later one, part by part. */
export function markCell(
  model: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  own: CellStyle,
): MarkedCell {
  let style = own;
  let dataBar: MarkedCell['dataBar'] = null;
  const applying: ConditionalFormat[] = [];
  for (const format of sheet.conditionalFormats) {
    const area = format.areas.find((one) => contains(one, row, column));
    const origin = format.areas[0];
    if (!area || !origin) continue;
    if (format.rule.kind === 'DataBar') {
      dataBar ??= barOf(sheet, format, format.rule, row, column);
      continue;
    }
    if (!applies(model, sheet, format.rule, row, column, row - origin.row, column - origin.column)) continue;
    applying.push(format);
    if (format.stopIfTrue) break;
  }
  for (const { overlay } of applying.reverse()) {
    style = {
      ...style,
      font: { ...style.font, ...overlay.font },
      fill: overlay.fill ?? style.fill,
      numberFormat: overlay.numberFormat ?? style.numberFormat,
      borders: { ...style.borders, ...overlay.borders },
    };
  }
  return { style, dataBar };
}

function applies(
  model: WorkbookModel,
  sheet: Sheet,
  rule: ConditionalRule,
  row: number,
  column: number,
  down: number,
  right: number,
): boolean {
  const value = sheet.find(row, column)?.value ?? null;
  const calculate = (formula: string) => evaluate(model, sheet, moveFormula(formula, down, right));
  switch (rule.kind) {
    case 'Custom': {
      const result = calculate(rule.formula);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'CellValue': {
      if (value !== null && isErrorValue(value)) return false;
      const first = compare(value, calculate(rule.formula1));
      const second = rule.formula2 === null ? 0 : compare(value, calculate(rule.formula2));
      switch (rule.operator) {
        case 'Between':
          return first >= 0 && second <= 0;
        case 'NotBetween':
          return first < 0 || second > 0;
        case 'EqualTo':
          return first === 0;
        case 'NotEqualTo':
          return first !== 0;
        case 'GreaterThan':
          return first > 0;
        case 'LessThan':
          return first < 0;
        case 'GreaterThanOrEqual':
          return first >= 0;
        case 'LessThanOrEqual':
          return first <= 0;
      }
      return false;
    }
    case 'ContainsText': {
      const text = value === null || isErrorValue(value) ? '' : String(value).toLowerCase();
      const wanted = rule.text.toLowerCase();
      switch (rule.operator) {
        case 'Contains':
          return text.includes(wanted);
        case 'NotContains':
          return !text.includes(wanted);
        case 'BeginsWith':
          return text.startsWith(wanted);
        case 'EndsWith':
          return text.endsWith(wanted);
      }
      return false;
    }
    case 'DataBar':
      return false;
  }
}

/** Numbers before texts before booleans, as Excel orders them; an empty cell is zero or an empty text. */
function compare(one: CellValue, other: CellValue): number {
  const left = one ?? (typeof other === 'string' ? '' : 0);
  const right = other ?? (typeof left === 'string' ? '' : 0);
  const rank = (value: CellValue) =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function barOf(
  sheet: Sheet,
  format: ConditionalFormat,
  rule: Extract<ConditionalRule, { kind: 'DataBar' }>,
  row: number,
  column: number,
): MarkedCell['dataBar'] {
  const value = sheet.find(row, column)?.value;
  if (typeof value !== 'number') return null;
  const numbers: number[] = [];
  for (const area of format.areas) {
    sheet.forEachCell(area, (cell) => {
      if (typeof cell.value === 'number') numbers.push(cell.value);
    });
  }
  const limit = (end: 'minimum' | 'maximum', otherwise: number) => {
    const { type, formula } = rule[end];
    return type === 'Number' && formula !== null && Number.isFinite(Number(formula))
      ? Number(formula)
      : otherwise;
  };
  const minimum = limit(
    'minimum',
    rule.minimum.type === 'Automatic' ? Math.min(0, ...numbers) : Math.min(...numbers),
  );
  const maximum = limit(
    'maximum',
    rule.maximum.type === 'Automatic' ? Math.max(0, ...numbers) : Math.max(...numbers),
  );
  const share = maximum === minimum ? 0 : (value - minimum) / (maximum - minimum);
  return { share: Math.min(1, Math.max(0, share)), color: rule.color };
}
