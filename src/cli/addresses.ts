import { addressOf, type CellAddress } from '../report/address';
import type { Cell } from '../report/cell';

/** The addresses of cells; those that no workbook has are left out. */
export function addressesOf(cells: readonly Cell[]): CellAddress[] {
  return cells.flatMap(({ place }) => (place === null ? [] : [addressOf(place)]));
}
