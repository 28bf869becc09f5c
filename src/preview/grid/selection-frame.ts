import type { AreaView } from '../../embedded-excel';
import { element } from '../page/element';
import type { GridArea } from './areas';
import type { Axis } from './axis';

/** Shows which cells are selected, in every part of the grid that they reach, and lights up their row and column. */
export function showSelection(
  container: HTMLElement,
  areas: readonly GridArea[],
  { row, column, rowCount, columnCount }: AreaView,
  rows: Axis,
  columns: Axis,
): void {
  for (const old of container.querySelectorAll('.selection')) old.remove();
  for (const area of areas) {
    if (row >= area.rows.to || row + rowCount <= area.rows.from) continue;
    if (column >= area.columns.to || column + columnCount <= area.columns.from) continue;
    const [left, top] = [columns.start(area.columns.from), rows.start(area.rows.from)];
    const end = {
      row: Math.min(row + rowCount, rows.count),
      column: Math.min(column + columnCount, columns.count),
    };
    area.element.append(
      element('div', {
        class: `selection${rowCount * columnCount > 1 ? ' several' : ''}`,
        style: {
          left: `${String(columns.start(column) - left - 1)}px`,
          top: `${String(rows.start(row) - top - 1)}px`,
          width: `${String(columns.start(end.column) - columns.start(column) + 1)}px`,
          height: `${String(rows.start(end.row) - rows.start(row) + 1)}px`,
        },
      }),
    );
  }
  const light = (selector: string, from: number, count: number): void => {
    for (const heading of container.querySelectorAll<HTMLElement>(selector)) {
      const line = Number(heading.dataset['line']);
      heading.classList.toggle('lit', line >= from && line < from + count);
    }
  };
  light('.heading.rows > div', row, rowCount);
  light('.heading.columns > div', column, columnCount);
}

/** Scrolls the least that brings a cell into sight beside the frozen lines. */
export function scrollToCell(
  container: HTMLElement,
  row: number,
  column: number,
  rows: Axis,
  columns: Axis,
): void {
  const side = (axis: Axis, line: number, scrolled: number, seen: number): number => {
    if (line < axis.frozen) return scrolled;
    const still = axis.start(axis.frozen);
    const start = axis.start(line);
    const end = start + axis.size(line);
    if (start - scrolled < still) return start - still;
    if (end - scrolled > seen) return Math.min(end - seen, start - still);
    return scrolled;
  };
  const heading = (name: string): number => Number.parseFloat(container.style.getPropertyValue(name)) || 0;
  container.scrollTop = side(
    rows,
    row,
    container.scrollTop,
    container.clientHeight - heading('--heading-height'),
  );
  container.scrollLeft = side(
    columns,
    column,
    container.scrollLeft,
    container.clientWidth - heading('--heading-width'),
  );
}
