import type { AreaView, CellView, SheetView } from '../../embedded-excel';
import { element } from '../page/element';
import { columnLetters } from './address';
import type { Axis } from './axis';
import { drawChart } from './draw-chart';
import { drawGround, drawLines, drawText } from './draw-cell';
import { textSpan } from './text-spill';

/** Widths of the strips that name rows and columns. */
export const headings = { width: 44, height: 22 } as const;

/** Lines of a sheet that stand together: the frozen ones, or all the others. */
interface Lines {
  readonly from: number;
  /** The first line after them. */
  readonly to: number;
}

/** A part of the grid that scrolls as one: its element and the cells that stand in it. */
export interface GridArea {
  readonly element: HTMLElement;
  readonly rows: Lines;
  readonly columns: Lines;
}

/** What a sheet is drawn from. */
export interface SheetDrawing {
  readonly sheet: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  cell(row: number, column: number): CellView;
}

/** Draws a sheet into the container, which scrolls. Frozen rows and columns stand still by CSS alone. */
export function drawAreas(container: HTMLElement, drawing: SheetDrawing): readonly GridArea[] {
  const { rows, columns, sheet } = drawing;
  const bands = (axis: Axis): readonly [Lines, Lines] => [
    { from: 0, to: axis.frozen },
    { from: axis.frozen, to: axis.count },
  ];
  const length = (axis: Axis, { from, to }: Lines): string =>
    `${String(axis.start(to) - axis.start(from))}px`;
  const [frozenRows, otherRows] = bands(rows);
  const [frozenColumns, otherColumns] = bands(columns);
  const [left, top] = sheet.showHeadings ? [headings.width, headings.height] : [0, 0];

  container.style.gridTemplateColumns = `${String(left)}px ${length(columns, frozenColumns)} ${length(columns, otherColumns)}`;
  container.style.gridTemplateRows = `${String(top)}px ${length(rows, frozenRows)} ${length(rows, otherRows)}`;
  container.style.setProperty('--heading-width', `${String(left)}px`);
  container.style.setProperty('--heading-height', `${String(top)}px`);

  const areas = [frozenRows, otherRows].flatMap((rowBand, rowIndex) =>
    [frozenColumns, otherColumns].map((columnBand, columnIndex) => ({
      element: element('div', {
        class: `area${rowIndex === 0 ? ' still-rows' : ''}${columnIndex === 0 ? ' still-columns' : ''}`,
      }),
      rows: rowBand,
      columns: columnBand,
    })),
  );
  for (const area of areas) drawArea(area, drawing);
  const [frozenBoth, frozenTop, frozenLeft, rest] = areas;
  if (frozenBoth === undefined || frozenTop === undefined || frozenLeft === undefined || rest === undefined)
    return [];
  drawCharts(rest, drawing);

  container.replaceChildren(
    element('div', { class: 'heading corner' }),
    drawColumnHeadings(columns, frozenColumns, 'still-columns'),
    drawColumnHeadings(columns, otherColumns, ''),
    drawRowHeadings(rows, frozenRows, 'still-rows'),
    frozenBoth.element,
    frozenTop.element,
    drawRowHeadings(rows, otherRows, ''),
    frozenLeft.element,
    rest.element,
  );
  return areas;
}

function drawColumnHeadings(axis: Axis, { from, to }: Lines, extra: string): HTMLElement {
  const strip = element('div', { class: `heading columns ${extra}` });
  for (let line = from; line < to; line += 1) {
    if (axis.size(line) === 0) continue;
    strip.append(
      element('div', {
        text: columnLetters(line),
        attributes: { 'data-line': String(line) },
        style: {
          left: `${String(axis.start(line) - axis.start(from))}px`,
          width: `${String(axis.size(line))}px`,
        },
      }),
    );
  }
  return strip;
}

function drawRowHeadings(axis: Axis, { from, to }: Lines, extra: string): HTMLElement {
  const strip = element('div', { class: `heading rows ${extra}` });
  for (let line = from; line < to; line += 1) {
    if (axis.size(line) === 0) continue;
    strip.append(
      element('div', {
        text: String(line + 1),
        attributes: { 'data-line': String(line) },
        style: {
          top: `${String(axis.start(line) - axis.start(from))}px`,
          height: `${String(axis.size(line))}px`,
        },
      }),
    );
  }
  return strip;
}

function drawArea(area: GridArea, drawing: SheetDrawing): void {
  const { sheet, rows, columns } = drawing;
  const [left, top] = [columns.start(area.columns.from), rows.start(area.rows.from)];
  const grounds: HTMLElement[] = [];
  const texts: HTMLElement[] = [];
  const lines: HTMLElement[] = [];

  if (sheet.showGridlines) grounds.push(...drawGridLines(area, rows, columns));

  const used = sheet.usedRange;
  if (used !== null) {
    const lastRow = Math.min(area.rows.to, used.row + used.rowCount);
    const lastColumn = Math.min(area.columns.to, used.column + used.columnCount);
    const limits = { from: area.columns.from, to: area.columns.to - 1 };
    for (let row = Math.max(area.rows.from, used.row); row < lastRow; row += 1) {
      if (rows.size(row) === 0) continue;
      for (let column = Math.max(area.columns.from, used.column); column < lastColumn; column += 1) {
        if (columns.size(column) === 0 || isCovered(sheet.merges, row, column)) continue;
        const cell = drawing.cell(row, column);
        const merge = sheet.merges.find((one) => one.row === row && one.column === column);
        const box = {
          left: columns.start(column) - left,
          top: rows.start(row) - top,
          width: columns.start(column + (merge?.columnCount ?? 1)) - columns.start(column),
          height: rows.start(row + (merge?.rowCount ?? 1)) - rows.start(row),
        };
        const ground = drawGround(cell, box);
        if (ground !== null) grounds.push(ground);
        const edge = drawLines(cell, box);
        if (edge !== null) lines.push(edge);

        const span =
          merge === undefined
            ? textSpan((other) => drawing.cell(row, other), column, limits)
            : { from: column, to: column };
        const spills = span.from !== span.to;
        const text = drawText(
          cell,
          spills
            ? {
                ...box,
                left: columns.start(span.from) - left,
                width: columns.start(span.to + 1) - columns.start(span.from),
              }
            : box,
          spills,
        );
        if (text !== null) texts.push(text);
      }
    }
  }
  area.element.replaceChildren(...grounds, ...texts, ...lines);
}

function drawGridLines(area: GridArea, rows: Axis, columns: Axis): HTMLElement[] {
  const [left, top] = [columns.start(area.columns.from), rows.start(area.rows.from)];
  const made: HTMLElement[] = [];
  for (let row = area.rows.from; row < area.rows.to; row += 1) {
    made.push(
      element('div', {
        class: 'grid-line across',
        style: { top: `${String(rows.start(row + 1) - top - 1)}px` },
      }),
    );
  }
  for (let column = area.columns.from; column < area.columns.to; column += 1) {
    made.push(
      element('div', {
        class: 'grid-line down',
        style: { left: `${String(columns.start(column + 1) - left - 1)}px` },
      }),
    );
  }
  return made;
}

/** Charts lie over the cells; they are drawn in the part that scrolls. */
function drawCharts(area: GridArea, { sheet, rows, columns }: SheetDrawing): void {
  for (const chart of sheet.charts) {
    area.element.append(
      drawChart({
        ...chart,
        left: chart.left - columns.start(area.columns.from),
        top: chart.top - rows.start(area.rows.from),
      }),
    );
  }
}

/** Whether another cell of a merged area stands for this one. */
function isCovered(merges: readonly AreaView[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      column >= merge.column &&
      column < merge.column + merge.columnCount &&
      (row !== merge.row || column !== merge.column),
  );
}
