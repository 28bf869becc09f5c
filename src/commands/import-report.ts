import { readWorkbook } from '../excel/read-workbook';
import { writeBroughtCells } from '../excel/write-brought-cells';
import type { Form } from '../form/form';
import type { Language } from '../form/languages';
import { tableOf } from '../form/form';
import type { Cell, CellValue } from '../report/cell';
import { cellReader } from '../report/cell-reader';
import { fieldKey, type FieldPath } from '../report/field-path';
import { mergeReports, saysTheSame, type BroughtCell, type Merge } from '../report/merge-report';
import { presentTables, readStanding } from '../report/read-report';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import { planBroughtCells } from '../sheets/brought-cells';
import type { Command, LightCommand } from './command';
import { fillReport } from './create-sheets';

/** What bringing a report into the open workbook would do. */
export interface ImportReview extends Merge {
  /** The tables of the form that the workbook does not have: their sheets are made, and filled. */
  readonly toBeMade: readonly string[];
}

/** A cell that holds something else, and what a person saw in it when they said that it is replaced. */
export interface Replacement {
  readonly from: FieldPath;
  readonly seen: CellValue;
}

export interface ImportReportInput {
  readonly report: Report;
  /** The language of sheets that are made anew, where the workbook has none. */
  readonly language: Language;
  /** Cells that hold something else and are written over all the same. */
  readonly replace: readonly Replacement[];
}

export interface ImportReportOutput {
  /** Names of the sheets that were made and filled. */
  readonly created: readonly string[];
  /** Cells that were empty in sheets that stood, and are filled now. */
  readonly filled: number;
  readonly replaced: number;
  /** Cells that hold something else, and were kept. */
  readonly kept: readonly BroughtCell[];
  /** Rows that tables of standing sheets got. */
  readonly rows: number;
  /** What found no place in the workbook: cells without a column, rows without room below their table. */
  readonly homeless: readonly Cell[];
}

/** Compares a report with the open workbook, and writes nothing: one round trip. */
export const reviewImport: LightCommand<Report, ImportReview> = {
  run: async ({ kit: { form }, onProgress }, report) => {
    onProgress('reading');
    const snapshot = await readWorkbook(form);
    return { ...mergeReports(readStanding(form, snapshot), report), toBeMade: absent(form, snapshot) };
  },
};

function absent(form: Form, snapshot: WorkbookSnapshot): string[] {
  const present = new Set(presentTables(form, snapshot));
  return form.tables.map(({ id }) => id).filter((id) => !present.has(id));
}

/**
 * Brings a report into the open workbook. Sheets and columns that it lacks are made; empty cells are filled; rows that
 * it does not have go after its own. A cell that holds something else is kept unless it is among `replace` and still
 * holds what was seen there.
 */
export const importReport: Command<ImportReportInput, ImportReportOutput> = {
  run: async (context, { report, language, replace }) => {
    const { form } = context.kit;
    const { created } = await fillReport.run(context, { language, report });
    context.onProgress('reading');
    const snapshot = await readWorkbook(form);
    const merge = mergeReports(readStanding(form, snapshot), report);
    const replaced = merge.differing.filter((cell) => isReplaced(form, cell, replace));
    const plan = planBroughtCells(
      form,
      snapshot,
      cellReader(snapshot),
      [...merge.fill, ...replaced],
      merge.newRows,
    );
    context.onProgress('writing');
    if (plan.cells.length > 0 || plan.growths.length > 0) await writeBroughtCells(plan);
    const inRows = ({ rows }: Merge['newRows'][number]) => rows.length;
    return {
      created,
      filled: merge.fill.length,
      replaced: replaced.length,
      kept: merge.differing.filter((cell) => !replaced.includes(cell)),
      rows: sum(merge.newRows.map(inRows)) - sum(plan.noRoom.map(inRows)),
      homeless: [
        ...merge.homeless,
        ...plan.noRoom.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) =>
            Object.values(cells).filter(
              (cell): cell is Cell => cell !== undefined && cell.value.kind !== 'empty',
            ),
          ),
        ),
      ],
    };
  },
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function isReplaced(form: Form, { from, standing }: BroughtCell, replace: readonly Replacement[]): boolean {
  const column = tableOf(form, from.table).columns.find(({ id }) => id === from.column);
  const said = replace.find((each) => fieldKey(each.from) === fieldKey(from));
  return column !== undefined && said !== undefined && saysTheSame(column, said.seen, standing);
}
