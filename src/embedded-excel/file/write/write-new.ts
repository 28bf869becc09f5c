import {
  Workbook,
  type CellErrorValue,
  type CellValue,
  type Row,
  type Style,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { fittedHeight } from '../../host/autofit';
import { formatArea } from '../../model/area';
import { isErrorValue, type Cell } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import { tableBody } from '../../model/table';
import type { WorkbookModel } from '../../model/workbook-model';
import { printedComments, printedErrors } from '../file-words';
import { paperNumber } from '../paper';
import { isDateFormat } from '../../../package/date-format';
import { completePackage } from './complete-package';
import { heldText } from './held-text';
import { withPrefixes } from './later-functions';
import { styleToFile } from '../style-mapping';
import { StyleMarks } from './style-marks';
import { addCharts } from './write-charts';
import { columnLimit } from '../../../package/sheet-size';

/** Gives the file library's style for ours, with the prefix that makes text when told so. */
type StyleWriter = (style: CellStyle, quotePrefix?: boolean) => Partial<Style>;

/**
 * The bytes of a new .xlsx file with everything that the model holds. Sheets that `isWritten` refuses stand in it empty,
 * so that the others keep their places.
 */
export async function writeNew(
  model: WorkbookModel,
  isWritten: (sheet: Sheet) => boolean = () => true,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  const marks = new StyleMarks(model);
  const styles = {
    plain: new Map<CellStyle, Partial<Style>>(),
    quoted: new Map<CellStyle, Partial<Style>>(),
  };
  const styleOf: StyleWriter = (style, quotePrefix = false) => {
    const known = quotePrefix ? styles.quoted : styles.plain;
    let made = known.get(style);
    if (!made) known.set(style, (made = styleToFile(style, marks.markedFormat(style, quotePrefix))));
    return made;
  };
  for (const [key, value] of Object.entries(model.properties)) writeProperty(workbook, key, value);
  const activeTab = model.activeSheet ? model.sheets.indexOf(model.activeSheet) : 0;
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  for (const sheet of model.sheets) {
    if (isWritten(sheet)) writeSheet(workbook, sheet, styleOf, model);
    else workbook.addWorksheet(sheet.name);
  }
  addCharts(workbook, model.sheets.filter(isWritten));
  // The library's own check takes a chart's lost reference, which Excel writes as well, for a fault and tells the console.
  return completePackage(await workbook.xlsx.writeBuffer({ validate: false }), model, marks, isWritten);
}

function writeProperty(workbook: Workbook, key: string, value: string): void {
  switch (key) {
    case 'author':
      workbook.creator = value;
      break;
    case 'comments':
      workbook.description = value;
      break;
    case 'title':
    case 'subject':
    case 'keywords':
    case 'category':
    case 'manager':
    case 'company':
      workbook[key] = value;
      break;
  }
}

/** A width in pixels as the file counts it, in letters of the normal font. */
const fileWidth = (pixels: number): number => Math.trunc((pixels / 7) * 256) / 256;

function writeSheet(workbook: Workbook, sheet: Sheet, styleOf: StyleWriter, model: WorkbookModel): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[sheet.visibility],
    views: [viewOf(sheet)],
    ...(sheet.tabColor === '' ? {} : { properties: { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } } }),
  });
  worksheet.properties.defaultRowHeight = sheet.standardHeight;
  if (sheet.standardWidth !== 64) worksheet.properties.defaultColWidth = fileWidth(sheet.standardWidth);
  writeTables(worksheet, sheet);
  writeColumns(worksheet, sheet, styleOf);
  writeCells(worksheet, sheet, styleOf, model);
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(formatArea(merge));
  for (const comment of sheet.comments)
    worksheet.getCell(comment.row + 1, comment.column + 1).note = comment.text;
  writePage(worksheet, sheet);
}

function viewOf(sheet: Sheet): NonNullable<Worksheet['views'][number]> {
  const { rows, columns } = sheet.frozen;
  const common = {
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
    activeCell: formatArea({ ...sheet.selection, rowCount: 1, columnCount: 1 }),
  };
  return rows > 0 || columns > 0
    ? { ...common, state: 'frozen', xSplit: columns, ySplit: rows }
    : (common as Worksheet['views'][number]);
}

function writeTables(worksheet: Worksheet, sheet: Sheet): void {
  for (const table of sheet.tables) {
    worksheet.addTable({
      name: table.name,
      ref: formatArea({ ...table.area, rowCount: 1, columnCount: 1 }),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: {
        ...(table.style === '' ? {} : { theme: table.style as 'TableStyleMedium2' }),
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
      },
      columns: table.columns.map((column) => ({ name: column.name, filterButton: table.showFilterButton })),
      rows: Array.from({ length: tableBody(table).rowCount }, () => []),
    });
  }
}

function writeColumns(worksheet: Worksheet, sheet: Sheet, styleOf: StyleWriter): void {
  for (const [index, format] of sheet.columnFormats) {
    if (index >= columnLimit) continue;
    const column = worksheet.getColumn(index + 1);
    if (format.width !== undefined) column.width = fileWidth(format.width);
    if (format.hidden) column.hidden = true;
    if (format.style) column.style = styleOf(format.style);
  }
}

/** Rows that follow their text are written as high as it is now; a program that edits them fits them anew. */
function fitRow(row: Row, sheet: Sheet, number: number, locale: string): void {
  if (sheet.rowFormats.get(number)?.height !== undefined) return;
  const height = fittedHeight(sheet, number, locale);
  if (height === sheet.standardHeight) return;
  row.height = height;
  row.customHeight = false;
}

function writeCells(worksheet: Worksheet, sheet: Sheet, styleOf: StyleWriter, model: WorkbookModel): void {
  for (const [index, format] of sheet.rowFormats) {
    const row = worksheet.getRow(index + 1);
    if (format.height !== undefined) row.height = format.height;
    if (format.hidden) row.hidden = true;
    if (format.style) row.style = styleOf(format.style);
  }
  const numbers = [...sheet.rows.keys()].sort((one, other) => one - other);
  for (const number of numbers) {
    const row = worksheet.getRow(number + 1);
    fitRow(row, sheet, number, model.locale);
    for (const [column, cell] of sheet.rows.get(number) ?? []) {
      if (cell.value === null && cell.formula === undefined && !cell.style) continue;
      const target = row.getCell(column + 1);
      target.style = styleOf(cell.style ?? sheet.styleAt(number, column), cell.quotePrefix === true);
      const isDate = model.dayShift !== 0 && isDateFormat(sheet.styleAt(number, column).numberFormat);
      const value = fileValue(cell, isDate ? model.dayShift : 0);
      if (value !== null) target.value = value;
    }
  }
}

function fileValue(cell: Cell, dayShift: number): CellValue {
  const { formula, hyperlink } = cell;
  const value =
    typeof cell.value === 'number'
      ? cell.value - dayShift
      : typeof cell.value === 'string'
        ? heldText(cell.value)
        : cell.value;
  const error = (text: string) => ({ error: text }) as CellErrorValue;
  if (formula !== undefined) {
    return {
      formula: withPrefixes(formula),
      result: value === null ? 0 : isErrorValue(value) ? error(value.error) : value,
    };
  }
  if (hyperlink && value !== null && !isErrorValue(value)) {
    return {
      text: String(value),
      hyperlink:
        hyperlink.documentReference === undefined
          ? (hyperlink.address ?? '')
          : `#${hyperlink.documentReference}`,
      ...(hyperlink.screenTip === undefined ? {} : { tooltip: hyperlink.screenTip }),
    };
  }
  return value === null ? null : isErrorValue(value) ? error(value.error) : value;
}

function writePage(worksheet: Worksheet, sheet: Sheet): void {
  const page = sheet.pageLayout;
  const { zoom, texts } = page;
  const fitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const inches = (points: number) => Math.round((points / 72) * 10_000) / 10_000;
  Object.assign(worksheet.pageSetup, {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(page.paperSize === null ? {} : { paperSize: paperNumber(page.paperSize) }),
    fitToPage: fitted,
    ...(fitted
      ? { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale ?? 100 }),
    margins: {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    pageOrder: page.printOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
    cellComments: printedComments[page.printComments],
    errors: printedErrors[page.printErrors],
    ...(page.firstPageNumber === ''
      ? {}
      : { firstPageNumber: page.firstPageNumber, useFirstPageNumber: true }),
  });
  const joined = (left: string, center: string, right: string) =>
    (left === '' ? '' : `&L${left}`) +
    (center === '' ? '' : `&C${center}`) +
    (right === '' ? '' : `&R${right}`);
  const header = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header !== '') worksheet.headerFooter.oddHeader = header;
  if (footer !== '') worksheet.headerFooter.oddFooter = footer;
}
