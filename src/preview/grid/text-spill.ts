import type { CellView } from '../../embedded-excel';
import { textSide } from './cell-style';

/** The columns over which a cell's text may lie, both ends included. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text may run over its neighbours, as in Excel: a text that does not wrap runs over empty cells beside it,
 * and a text centred across a selection lies over the empty cells that are centred with it. A number never does.
 *
 * @param cellAt the cells of the row, by column
 * @param limits the first and last column that may be covered
 */
export function textSpan(cellAt: (column: number) => CellView, column: number, limits: TextSpan): TextSpan {
  const cell = cellAt(column);
  const alone = { from: column, to: column };
  if (cell.displayText === '') return alone;

  if (cell.style.horizontalAlignment === 'CenterAcrossSelection') {
    let to = column;
    while (to < limits.to && isCentredWith(cellAt(to + 1))) to += 1;
    return { from: column, to };
  }

  if (typeof cell.value !== 'string' || cell.style.wrapText || cell.style.horizontalAlignment === 'Fill')
    return alone;
  const side = textSide(cell);
  let { from, to } = alone;
  if (side !== 'right') while (to < limits.to && cellAt(to + 1).displayText === '') to += 1;
  if (side !== 'left') while (from > limits.from && cellAt(from - 1).displayText === '') from -= 1;
  return { from, to };
}

const isCentredWith = (cell: CellView): boolean =>
  cell.displayText === '' && cell.style.horizontalAlignment === 'CenterAcrossSelection';
