import { textOf } from './cell';
import { fieldKey, type FieldPath } from './field-path';
import { cellsOf, rowsOf, type Report } from './report';

/**
 * The texts of a row beside one of its cells, by which the row is known again after sorting. Empty where the form
 * itself names the rows.
 */
export function rowTextsBeside(report: Report, path: FieldPath): readonly string[] {
  if (typeof path.row !== 'number') return [];
  const row = rowsOf(report, path.table).find(({ key }) => key === path.row);
  return row === undefined
    ? []
    : cellsOf(row)
        .filter((cell) => fieldKey(cell.path) !== fieldKey(path))
        .map(textOf);
}
