import type { TableId } from '../form/ids';
import type { Table } from '../form/types';
import type { Words } from '../messages/words';
import { blockName } from '../report/defined-names';
import type { Report } from '../report/report';
import { geometry } from './geometry';
import { cellArea, linkTo, text, type SheetPlan } from './plan';
import { planFieldsBody } from './tables/fields';
import { planFixedRowsBody } from './tables/fixed-rows';
import { planGrowingBody } from './tables/rows';
import { planSingleRowBody } from './tables/single-row';
import { palette } from './styles';
import type { TableBody } from './table-body';

function planBody(table: Table & { id: TableId }, words: Words, report: Report | null): TableBody {
  switch (table.kind) {
    case 'fields':
      return planFieldsBody(table, words, report);
    case 'singleRow':
      return planSingleRowBody(table, words, report);
    case 'fixedRows':
      return planFixedRowsBody(table, words, report);
    case 'rows':
      return planGrowingBody(table, words, report);
  }
}

/**
 * The sheet of one table: a line that leads back to the front sheet, the title, the instruction, and the
 * table; filled from a report, or empty.
 */
export function planTableSheet(
  table: Table & { id: TableId },
  words: Words,
  report: Report | null,
): SheetPlan {
  const { language } = words;
  const { firstColumn, linkRow, titleRow, instructionRow } = geometry;
  const { block, orientation, ...body } = planBody(table, words, report);
  const section =
    table.section === 'header'
      ? words.text('sheet.breadcrumb.head')
      : words.text('sheet.breadcrumb', { section: table.section.replaceAll(',', ', ') });
  // A narrow table is printed with empty paper beside it, so that the instruction above it is not cut.
  const free = Math.max(0, leastWidth - body.columnWidths.reduce((sum, width) => sum + width, 0));
  const lastRow = Math.max(block.bottom, ...body.cells.map(({ row }) => row));
  return {
    ...body,
    columnWidths: free === 0 ? body.columnWidths : [...body.columnWidths, free],
    key: table.id,
    name: table.sheet[language],
    tabColor: tabColors[table.section] ?? palette.accent,
    hiddenColumns: [],
    rowHeights: new Map([[titleRow, 27]]),
    cells: [
      { row: linkRow, column: firstColumn, value: linkTo(blockName('contents'), section) },
      { row: titleRow, column: firstColumn, value: text(table.title[language]) },
      { row: instructionRow, column: firstColumn, value: text(words.text(`instruction.${table.id}`)) },
      ...body.cells,
    ],
    styles: [
      { area: cellArea(linkRow, firstColumn), style: 'Report link' },
      { area: cellArea(titleRow, firstColumn), style: 'Report title' },
      { area: cellArea(instructionRow, firstColumn), style: 'Report instruction' },
      ...body.styles,
    ],
    names: [{ name: blockName(table.id), area: block }, ...body.names],
    charts: [],
    print: {
      orientation,
      area: { top: 0, left: 0, bottom: lastRow, right: free === 0 ? block.right : block.right + 1 },
      titleRows: table.kind === 'rows' ? [geometry.headingRow, geometry.headingRow] : null,
      header: table.title[language],
      footer: words.text('sheet.footer'),
    },
  };
}

/** Characters that the longest instruction takes. */
const leastWidth = 120;

/** Tabs take the colour of their section, so that the parts of the report stand apart. */
const tabColors: Readonly<Record<string, string>> = {
  header: '#595959',
  '1': '#1E6B52',
  '2,3,5,6': '#3B6FA0',
  '4': '#8A6D1F',
  '6': '#6B4E8A',
};
