import type { CellValue as FileValue, Style, Worksheet } from '@cj-tech-master/excelts';
import { parseArea } from '../model/area';
import type { Cell, CellValue, Hyperlink } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import type { WorkbookModel } from '../model/workbook-model';
import { colorFromFile } from './colors';
import { paperName } from './paper';
import { viewsOf } from './views-of';

/** A style of the file in our words, and whether it makes text of what looks like a number. */
export interface ReadStyle {
  readonly style: CellStyle;
  readonly quotePrefix: boolean;
}

export type StyleReader = (style: Partial<Style>) => ReadStyle;

/** Puts a sheet of the file library into the model: cells, rows, columns, tables, view and page. */
export function readSheet(
  worksheet: Worksheet,
  model: WorkbookModel,
  sheet: Sheet,
  styleOf: StyleReader,
): void {
  sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[
    worksheet.state
  ];
  sheet.tabColor = colorFromFile(worksheet.properties.tabColor) ?? '';
  sheet.standardHeight = worksheet.properties.defaultRowHeight ?? 15;
  const width = worksheet.properties.defaultColWidth;
  if (width !== undefined) sheet.standardWidth = pixels(width);
  readView(worksheet, sheet);
  readColumns(worksheet, sheet, styleOf);
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.height !== undefined && row.customHeight === true)
      sheet.rowFormat(number - 1).height = row.height;
    if (row.hidden) sheet.rowFormat(number - 1).hidden = true;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.isMerged && cell.master !== cell) {
        readStyle(sheet, number - 1, column - 1, cell.style, styleOf);
        return;
      }
      readCell(sheet, number - 1, column - 1, cell.value, cell.formula);
      readStyle(sheet, number - 1, column - 1, cell.style, styleOf);
      const note = cell.note;
      if (note !== undefined) {
        const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
        sheet.comments.push({
          id: model.nextId(),
          row: number - 1,
          column: column - 1,
          author: 'Author',
          text,
        });
      }
    });
  });
  for (const region of worksheet.mergedRegions) {
    sheet.merges.push({
      row: region.top - 1,
      column: region.left - 1,
      rowCount: region.bottom - region.top + 1,
      columnCount: region.right - region.left + 1,
    });
  }
  readTables(worksheet, model, sheet);
  readPage(worksheet, sheet);
}

const pixels = (width: number): number => Math.round(width * 7);

function readView(worksheet: Worksheet, sheet: Sheet): void {
  const [view] = viewsOf(worksheet);
  if (!view) return;
  sheet.showGridlines = view.showGridLines !== false;
  sheet.showHeadings = view.showRowColHeaders !== false;
  if (view.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  const active = view.activeCell === undefined ? null : parseArea(view.activeCell);
  if (active) sheet.selection = active;
}

function readColumns(worksheet: Worksheet, sheet: Sheet, styleOf: StyleReader): void {
  for (let number = 1; number <= worksheet.columns.length; number++) {
    const column = worksheet.getColumn(number);
    const styled = Object.keys(column.style).length > 0;
    if (column.width !== undefined && column.isCustomWidth)
      sheet.columnFormat(number - 1).width = pixels(column.width);
    if (column.hidden) sheet.columnFormat(number - 1).hidden = true;
    if (styled) {
      const { style } = styleOf(column.style);
      if (style !== sheet.defaultStyle) sheet.columnFormat(number - 1).style = style;
    }
  }
}

function readStyle(
  sheet: Sheet,
  row: number,
  column: number,
  style: Partial<Style>,
  styleOf: StyleReader,
): void {
  const { style: read, quotePrefix } = styleOf(style);
  const around = sheet.columnFormats.get(column)?.style ?? sheet.defaultStyle;
  if (read !== around || (read !== sheet.defaultStyle && sheet.find(row, column)))
    sheet.cell(row, column).style = read;
  if (quotePrefix) sheet.cell(row, column).quotePrefix = true;
}

function readCell(
  sheet: Sheet,
  row: number,
  column: number,
  value: FileValue,
  formula: string | undefined,
): void {
  if (formula !== undefined) {
    const result = (value as { result?: unknown }).result;
    Object.assign(sheet.cell(row, column), {
      formula: plainFormula(formula),
      value: plainValue(result),
    } satisfies Cell);
    return;
  }
  const plain = plainValue(value);
  if (plain === null) return;
  const cell = sheet.cell(row, column);
  cell.value = plain;
  if (typeof value === 'object' && value !== null && 'hyperlink' in value)
    cell.hyperlink = linkOf(value.hyperlink, value.tooltip);
}

/** Names of newer functions stand in a file with a prefix that nobody types. */
const plainFormula = (formula: string): string => formula.replaceAll(/_xlfn\.(_xlws\.)?/g, '');

function linkOf(target: string, tooltip: string | undefined): Hyperlink {
  return {
    ...(target.startsWith('#') ? { documentReference: target.slice(1) } : { address: target }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
}

const dayLength = 86_400_000;

/** A value of the library as a cell holds it: dates as serial numbers, rich text as text. */
function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date)
    return Number(((value.getTime() - Date.UTC(1899, 11, 30)) / dayLength).toFixed(10));
  if (typeof value !== 'object') return null;
  if ('error' in value && typeof value.error === 'string') return { error: value.error };
  if ('richText' in value && Array.isArray(value.richText)) {
    return (value.richText as { text: string }[]).map((part) => part.text).join('');
  }
  if ('text' in value) return plainValue(value.text);
  if ('result' in value) return plainValue(value.result);
  return null;
}

function readTables(worksheet: Worksheet, model: WorkbookModel, sheet: Sheet): void {
  for (const { table } of Object.values(worksheet.tables)) {
    const area = parseArea(table.tableRef ?? table.ref);
    if (!area) continue;
    sheet.tables.push({
      id: String(model.nextNumber()),
      name: table.displayName ?? table.name,
      area,
      showHeaders: table.headerRow !== false,
      showTotals: table.totalsRow === true,
      style: table.style?.theme ?? '',
      showBandedRows: table.style?.showRowStripes === true,
      showBandedColumns: table.style?.showColumnStripes === true,
      showFilterButton:
        table.autoFilterRef !== undefined && table.columns.some((column) => column.filterButton !== false),
      highlightFirstColumn: table.style?.showFirstColumn === true,
      highlightLastColumn: table.style?.showLastColumn === true,
      columns: table.columns.map((column, index) => ({ id: index + 1, name: column.name })),
    });
  }
}

function readPage(worksheet: Worksheet, sheet: Sheet): void {
  const setup = worksheet.pageSetup;
  const page = sheet.pageLayout;
  const points = (inches: number) => Math.round(inches * 7200) / 100;
  page.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = paperName(setup.paperSize);
  if (setup.fitToPage) {
    page.zoom = {
      ...((setup.fitToWidth as number | undefined) === 0
        ? {}
        : { horizontalFitToPages: (setup.fitToWidth as number | undefined) ?? 1 }),
      ...((setup.fitToHeight as number | undefined) === 0
        ? {}
        : { verticalFitToPages: (setup.fitToHeight as number | undefined) ?? 1 }),
    };
  } else {
    page.zoom = { scale: (setup.scale as number | undefined) ?? 100 };
  }
  const margins = setup.margins as typeof setup.margins | undefined;
  if (margins) {
    for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const)
      page[`${side}Margin`] = points(margins[side]);
  }
  page.centerHorizontally = setup.horizontalCentered;
  page.centerVertically = setup.verticalCentered;
  page.blackAndWhite = setup.blackAndWhite;
  page.draftMode = setup.draft;
  page.printGridlines = setup.showGridLines;
  page.printHeadings = setup.showRowColHeaders;
  page.printOrder = setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  for (const flag of [
    'centerHorizontally',
    'centerVertically',
    'blackAndWhite',
    'draftMode',
    'printGridlines',
    'printHeadings',
  ] as const) {
    page[flag] = (page[flag] as boolean | undefined) === true;
  }
  // A sheet without heads and feet has none, whatever the library's type says.
  const texts = worksheet.headerFooter as Partial<Worksheet['headerFooter']> | undefined;
  readTexts(page.texts, texts?.oddHeader ?? '', 'Header');
  readTexts(page.texts, texts?.oddFooter ?? '', 'Footer');
}

function readTexts(texts: Sheet['pageLayout']['texts'], joined: string, place: 'Header' | 'Footer'): void {
  const pieces = joined.split(/&(?=[LCR])/);
  for (const piece of pieces) {
    const side = ({ L: 'left', C: 'center', R: 'right' } as const)[piece.charAt(0) as 'L' | 'C' | 'R'] as
      'left' | 'center' | 'right' | undefined;
    if (side) texts[`${side}${place}`] = piece.slice(1);
    else if (piece !== '') texts[`center${place}`] = piece;
  }
}
