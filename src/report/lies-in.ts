import type { Area, Place } from './address';

/** Whether a cell lies in an area. */
export const liesIn = ({ sheet, row, column }: Place, area: Area): boolean =>
  area.sheet === sheet &&
  area.top <= row &&
  row <= area.bottom &&
  area.left <= column &&
  column <= area.right;
