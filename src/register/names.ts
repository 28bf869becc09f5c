import { formName, type DefinedName } from '../report/defined-names';
import type { Form } from '../form/form';

/** A name of the register's own: `Report_register_main`. A register holds no report, and no name of one. */
export const registerName = (form: Form, rest: string): DefinedName => formName(form, `register_${rest}`);

/** The sheet on which a register keeps what it read; nobody sees it. */
export const keptSheet = 'register-data';
