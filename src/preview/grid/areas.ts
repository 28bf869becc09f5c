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
  const { sheet, rows } = drawing;
  const drawn: HTMLElement[] = sheet.showGridlines ? drawGridLines(area, rows, drawing.columns) : [];
  const used = sheet.usedRange;
  if (used !== null) {
    const merged: HTMLElement[] = [];
    const lastRow = Math.min(area.rows.to, used.row + used.rowCount);
    for (let row = Math.max(area.rows.from, used.row); row < lastRow; row += 1) {
      if (rows.size(row) > 0) drawn.push(drawRow(area, drawing, used, row, merged));
    }
    drawn.push(...merged);
  }
  area.element.replaceChildren(...drawn);
}

/**
 * A row of its own element, so that the browser lays out those in sight alone. It begins a pixel early, where the
 * lines of its cells lie over those of the row above. Merged cells reach into other rows and go to `merged`.
 */
function drawRow(
  area: GridArea,
  drawing: SheetDrawing,
  used: AreaView,
  row: number,
  merged: HTMLElement[],
): HTMLElement {
  const { sheet, rows, columns, cell } = drawing;
  const left = columns.start(area.columns.from);
  const top = rows.start(row) - rows.start(area.rows.from);
  const grounds: HTMLElement[] = [];
  const texts: HTMLElement[] = [];
  const lines: HTMLElement[] = [];
  const limits = { from: 0, to: columns.count - 1 };
  const lastColumn = Math.min(area.columns.to, used.column + used.columnCount);

  const across = (from: number, to: number) => ({
    left: columns.start(from) - left,
    width: columns.start(to + 1) - columns.start(from),
  });
  const height = rows.size(row);
  const textOf = (column: number, isRest: boolean): HTMLElement | null => {
    const span = textSpan((other) => cell(row, other), column, limits);
    const isSeen = span.to >= area.columns.from && span.from < area.columns.to;
    const box = { ...across(span.from, span.to), top: 1, height };
    return isSeen ? drawText(cell(row, column), box, span.from !== span.to, isRest) : null;
  };
  // A text runs on across the line up to which columns are frozen: each side of it shows its own part.
  for (const beside of textsBeside(drawing, used, row, area.columns)) {
    const text = textOf(beside, true);
    if (text !== null) texts.push(text);
  }
  for (let column = Math.max(area.columns.from, used.column); column < lastColumn; column += 1) {
    if (columns.size(column) === 0 || isCovered(sheet.merges, row, column)) continue;
    const one = cell(row, column);
    const merge = sheet.merges.find((area) => area.row === row && area.column === column);
    if (merge !== undefined) {
      const box = {
        ...across(column, column + merge.columnCount - 1),
        top,
        height: rows.start(row + merge.rowCount) - rows.start(row),
      };
      for (const part of [drawGround(one, box), drawText(one, box, false), drawLines(one, box)]) {
        if (part !== null) merged.push(part);
      }
      continue;
    }
    const box = { ...across(column, column), top: 1, height };
    const ground = drawGround(one, box);
    const text = textOf(column, false);
    const edges = drawLines(one, box);
    if (ground !== null) grounds.push(ground);
    if (text !== null) texts.push(text);
    if (edges !== null) lines.push(edges);
  }
  return element(
    'div',
    { class: 'grid-row', style: { top: `${String(top - 1)}px`, height: `${String(rows.size(row) + 1)}px` } },
    ...grounds,
    ...texts,
    ...lines,
  );
}

/** The columns of the texts next to an area on its left and right, which may run into it; merged cells do not. */
function textsBeside(
  { sheet, cell }: SheetDrawing,
  used: AreaView,
  row: number,
  { from, to }: Lines,
): readonly number[] {
  const isMerged = (column: number) => sheet.merges.some((merge) => holds(merge, row, column));
  let before = from - 1;
  while (before >= used.column && cell(row, before).displayText === '') before -= 1;
  const end = used.column + used.columnCount;
  let after = Math.max(to, used.column);
  while (after < end && cell(row, after).displayText === '') after += 1;
  return [before, after].filter((column) => column >= used.column && column < end && !isMerged(column));
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
const isCovered = (merges: readonly AreaView[], row: number, column: number): boolean =>
  merges.some((merge) => holds(merge, row, column) && (row !== merge.row || column !== merge.column));

const holds = (area: AreaView, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rowCount &&
  column >= area.column &&
  column < area.column + area.columnCount;
