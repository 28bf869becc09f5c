import type { Column } from '../form/types';
import type { Cell } from '../report/cell';
import { textOf } from '../report/cell';
import { numberFormats, type StyleName } from './styles';
import { text, type PlannedValue } from './plan';

/** The style of the cells that a person fills in a column. */
export function inputStyle(column: Column): StyleName {
  switch (column.type) {
    case 'number':
    case 'count':
    case 'money':
      return 'Report input figure';
    case 'date':
      return 'Report input date';
    case 'phone':
    case 'dates':
    case 'quantities':
      return 'Report input as text';
    case 'text':
    case 'longText':
    case 'choice':
      return 'Report input';
    case 'fixed':
      return column.role === 'rowNumber' ? 'Report number' : 'Report printed';
  }
}

/** The style of the cells below the ready rows of a column that grows. */
export function styleBelow(column: Column): StyleName {
  return inputStyle(column) === 'Report input as text' ? 'Report input below as text' : 'Report input below';
}

/** A cell of a report as it is written into a sheet. */
export function contentOf(cell: Cell | undefined): PlannedValue {
  if (cell === undefined || cell.value.kind === 'empty') return null;
  return cell.value.kind === 'number' ? cell.value.value : text(textOf(cell));
}

/**
 * The number format that a cell needs beside its style's: Excel makes a text of a number that is written into
 * a cell formatted as text.
 */
export function formatOverride(cell: Cell | undefined, column: Column): string | null {
  if (cell?.value.kind !== 'number' || inputStyle(column) !== 'Report input as text') return null;
  return column.type === 'dates' && isDay(cell.value.value) ? numberFormats.date : numberFormats.general;
}

/** Whether a number may be a day of this century as Excel counts days. */
export const isDay = (value: number): boolean => Number.isInteger(value) && value > 36_526 && value < 73_050;
