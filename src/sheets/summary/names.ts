import type { Form, FormSheet } from '../../form/form';
import { besideName, formName, type DefinedName } from '../../report/defined-names';

/** Every name of the summary and of the verdict, in one place: what a cell of theirs is asked for by. */

/** The verdict as it holds now, on the front sheet: there from the first minute, before any check too. */
export const verdictName = (form: Form): DefinedName => formName(form, 'verdict');

/** The verdict in the frozen head of a sheet of the form. */
export const sheetVerdictName = (form: Form, { id }: FormSheet): DefinedName =>
  besideName(form, id, 'verdict');

/** The verdict on the summary: the check's for as long as nothing has changed. */
export const summaryVerdictName = (form: Form): DefinedName => formName(form, 'summary_verdict');
/** What the last check found, as data, in a hidden cell; `readLastCheck` reads it. */
export const lastCheckName = (form: Form): DefinedName => formName(form, 'summary_check');
/** What has changed since the check, in words, under the verdict. */
export const changesName = (form: Form): DefinedName => formName(form, 'summary_changes');

/** The findings with their headings; reasons are read back from here. */
export const findingsName = (form: Form): DefinedName => formName(form, 'summary_findings');
/** The marks of the findings: open, or answered. */
export const marksName = (form: Form): DefinedName => formName(form, 'summary_marks');
/** The column of the findings in which people type their reasons, wherever it has been moved. */
export const reasonsName = (form: Form): DefinedName => formName(form, 'summary_reasons');
/** The hidden column that says what each reason answers. */
export const codesName = (form: Form): DefinedName => formName(form, 'summary_codes');
/** The live marks of the indicators. */
export const statesName = (form: Form): DefinedName => formName(form, 'summary_states');
/** The live marks of the reconciliation. */
export const outcomesName = (form: Form): DefinedName => formName(form, 'summary_outcomes');

/** The hidden column that says of every part of the report whether it is what it was: 0, or one of `changeStates`. */
export const changeStatesName = (form: Form): DefinedName => formName(form, 'summary_same');
/** The part of it that speaks of one table: `Report_unchanged_gender`. */
export const unchangedName = (form: Form, table: string): DefinedName => formName(form, `unchanged_${table}`);
/** The hidden column with the texts of the tables that do not grow, as they were checked. */
export const textsName = (form: Form): DefinedName => formName(form, 'summary_texts');
/** The hidden column with one column of a table that grows, as it was checked. */
export const copyName = (form: Form, table: string, column: string): DefinedName =>
  formName(form, `summary_copy_${table}_${column}`);
/** The hidden column with the names of rules that held at the check and are broken now. */
export const brokenSinceName = (form: Form): DefinedName => formName(form, 'summary_broken');
/** All hidden cells to the right: they reach further down than what is seen, and belong to nobody else. */
export const hiddenName = (form: Form): DefinedName => formName(form, 'summary_hidden');
/** The hidden column that says which lines were judged at the check and have no figures now. */
export const missingSinceName = (form: Form): DefinedName => formName(form, 'summary_missing');

/** The live lines of the front sheet, one below another. */
export const frontOutcomesName = (form: Form): DefinedName => formName(form, 'contents_outcomes');
/** The indicators by name, and what share of each plan was reached: what the chart draws. */
export const indicatorNamesName = (form: Form): DefinedName => formName(form, 'summary_indicators');
export const sharesName = (form: Form): DefinedName => formName(form, 'summary_shares');
/** A cell of the front sheet that is filled for the paper: `Report_contents_paper_contractNumber`. */
export const paperName = (form: Form, id: string): DefinedName => formName(form, `contents_paper_${id}`);
/** The tick of an attachment on the front sheet: `Report_contents_attached_photographs`. */
export const attachedName = (form: Form, id: string): DefinedName =>
  formName(form, `contents_attached_${id}`);
/** The sentence that is signed, and the table of what was checked. */
export const statementName = (form: Form): DefinedName => formName(form, 'summary_statement');
export const assuranceName = (form: Form): DefinedName => formName(form, 'summary_assurance');
/** The line with the receipt of the report that was checked: `Report_receipt`. */
export const receiptName = (form: Form): DefinedName => formName(form, 'receipt');
/** The links to what blocks the submission. */
export const blockersName = (form: Form): DefinedName => formName(form, 'summary_blockers');
