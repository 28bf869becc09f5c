import { referenceRange } from '../host/range-target';
import { wireValue } from '../host/range-values';
import { contains } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { ValidationRule } from '../model/validation';
import type { WorkbookModel } from '../model/workbook-model';
import type { ValidationView } from './view-types';

/** What a person is told and offered on a cell, or null when it has no validation. */
export function validationView(
  model: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
): ValidationView | null {
  const validation = sheet.validations.find((one) => one.areas.some((area) => contains(area, row, column)));
  if (!validation) return null;
  const { prompt, rule } = validation;
  const told = prompt.showPrompt && (prompt.title !== '' || prompt.message !== '');
  return {
    prompt: told ? { title: prompt.title, message: prompt.message } : null,
    choices: rule ? choicesOf(model, sheet, rule) : null,
  };
}

function choicesOf(model: WorkbookModel, sheet: Sheet, rule: ValidationRule): string[] | null {
  if (rule.kind !== 'list') return null;
  if (rule.choices) return [...rule.choices];
  const name = rule.formula1 === null ? undefined : model.nameFor(rule.formula1, sheet);
  const range = rule.formula1 === null ? null : referenceRange(model, name?.formula ?? rule.formula1, sheet);
  if (!range) return [];
  const choices: string[] = [];
  for (let row = range.area.row; row < range.area.row + range.area.rowCount; row++) {
    for (let column = range.area.column; column < range.area.column + range.area.columnCount; column++) {
      const value = wireValue(range.sheet.find(row, column)?.value ?? null);
      if (value !== '') choices.push(String(value));
    }
  }
  return choices;
}
