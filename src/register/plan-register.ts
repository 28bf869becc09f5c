import { peopleTables } from './columns';
import { chartsSheet, columnReference } from './charts-sheet';
import { listGeometry, type RegisterSheet } from './list-sheet';
import { mainSheet } from './main-sheet';
import { peopleSheet } from './people-sheet';
import { inOrder, type Register } from './register';
import { repeatedSheet } from './repeated-sheet';
import { unreadSheet } from './unread-sheet';
import type { RegisterWords } from './words';

/**
 * The sheets of a register: the list of all reports, the totals with charts, the participants table by table, reports of
 * one project side by side, and what could not be read. Columns come from the form: its head, its indicators in tenge, its
 * tables of people.
 */
export function planRegister(given: Register, words: RegisterWords): RegisterSheet[] {
  const register: Register = { ...given, files: inOrder(given.kit, given.files) };
  const main = mainSheet(register, words);
  const heading = words.text('register.verdict');
  const verdict = main.plan.cells.find(
    ({ row, value }) =>
      row === listGeometry.headingRow &&
      value !== null &&
      typeof value === 'object' &&
      'text' in value &&
      value.text === heading,
  );
  const column = (verdict?.column ?? listGeometry.left) - listGeometry.left;
  const verdicts = columnReference(words.text('register.sheet'), column, register.files.length);
  return [
    main,
    chartsSheet(register, verdicts, words),
    ...peopleTables(register.kit.form).map((table, index) => peopleSheet(register, table, index, words)),
    repeatedSheet(register, words),
    unreadSheet(register, words),
  ].filter((sheet) => sheet !== null);
}
