import type { PlannedValidation } from '../sheets/plan';
import { rangeOf } from './ranges';

function ruleOf({ rule }: PlannedValidation): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'whole-number':
      return { wholeNumber: { formula1: rule.atLeast, operator: 'GreaterThanOrEqualTo' } };
    case 'decimal':
      return { decimal: { formula1: rule.atLeast, operator: 'GreaterThanOrEqualTo' } };
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'any':
      return null;
    case 'computed':
      return { custom: { formula: '=FALSE' } };
  }
}

/**
 * Where Windows writes dates in another order, `01.04.2023` as the form spells it is a text to Excel, and the check reads
 * it as the date that it is: Excel asks about it and lets it stand. Everything else that does not fit is refused.
 */
function alertOf({ rule }: PlannedValidation): Excel.DataValidationAlertStyle {
  return rule.kind === 'date' ? Excel.DataValidationAlertStyle.warning : Excel.DataValidationAlertStyle.stop;
}

/** Queues what a person may type into an area, and what Excel says of it. Blank cells are always allowed, as Excel begins. */
export function writeValidation(sheet: Excel.Worksheet, validation: PlannedValidation): void {
  const target = rangeOf(sheet, validation.area).dataValidation;
  const rule = ruleOf(validation);
  if (rule !== null) {
    target.rule = rule;
    if (validation.rule.kind === 'computed') target.ignoreBlanks = false;
    target.errorAlert = {
      showAlert: true,
      style: alertOf(validation),
      title: validation.title,
      message: validation.error,
    };
  }
  if (validation.prompt !== '')
    target.prompt = { showPrompt: true, title: validation.title, message: validation.prompt };
}
