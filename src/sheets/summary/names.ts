import { namePrefix, type DefinedName } from '../../report/defined-names';

/** The findings with their headings; reasons are read back from here. */
export const findingsName = `${namePrefix}summary_findings` as DefinedName;
/** The column of the findings in which people type their reasons, wherever it has been moved. */
export const reasonsName = `${namePrefix}summary_reasons` as DefinedName;
/** The hidden column that says what each reason answers. */
export const codesName = `${namePrefix}summary_codes` as DefinedName;
/** The live marks of the nine indicators. */
export const statesName = `${namePrefix}summary_states` as DefinedName;
/** The live marks of the reconciliation. */
export const outcomesName = `${namePrefix}summary_outcomes` as DefinedName;
