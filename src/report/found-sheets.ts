import { sheetOfColumn, tableOf, type Form } from '../form/form';
import type { Language } from '../form/languages';
import { isEmpty } from './cell';
import { cellsOf, rowsOf, type Report } from './report';

/** What a report holds for one sheet of the form. */
export interface FoundSheet {
  readonly sheet: string;
  /** Rows where its table grows, otherwise cells. */
  readonly unit: 'rows' | 'cells';
  readonly count: number;
}

/** What of a report goes to which sheet, in the order of the form's sheets; a sheet to which nothing goes is told as 0. */
export function foundSheets(form: Form, report: Report, language: Language): FoundSheet[] {
  return form.sheets.map(({ id, tab, blocks }): FoundSheet => {
    const tables = blocks.map(({ table }) => table);
    const [only, ...others] = tables;
    if (only !== undefined && others.length === 0 && tableOf(form, only).kind === 'rows')
      return { sheet: tab[language], unit: 'rows', count: rowsOf(report, only).length };
    const cells = [...new Set(tables)].flatMap((table) =>
      rowsOf(report, table)
        .flatMap(cellsOf)
        .filter((cell) => !isEmpty(cell) && sheetOfColumn(form, table, cell.path.column)?.id === id),
    );
    return { sheet: tab[language], unit: 'cells', count: cells.length };
  });
}
