import type { Form } from '../../form/form';
import { formName, type DefinedName } from '../../report/defined-names';

/** The findings with their headings; reasons are read back from here. */
export const findingsName = (form: Form): DefinedName => formName(form, 'summary_findings');
/** The column of the findings in which people type their reasons, wherever it has been moved. */
export const reasonsName = (form: Form): DefinedName => formName(form, 'summary_reasons');
/** The hidden column that says what each reason answers. */
export const codesName = (form: Form): DefinedName => formName(form, 'summary_codes');
/** The live marks of the indicators. */
export const statesName = (form: Form): DefinedName => formName(form, 'summary_states');
/** The live marks of the reconciliation. */
export const outcomesName = (form: Form): DefinedName => formName(form, 'summary_outcomes');
