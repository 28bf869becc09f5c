import { cellReader } from '../../src/report/cell-reader';
import type { WorkbookSnapshot } from '../../src/report/snapshot';
import { watchFormulas } from '../../src/report/watch-formulas';

const snapshot: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Гендер',
      top: 4,
      left: 0,
      values: [
        [
          { kind: 'number', value: 416 },
          { kind: 'number', value: 200 },
        ],
      ],
      formulas: [['=B5+C5', null]],
    },
  ],
  names: new Map(),
  excelTables: new Map(),
  sheetNames: ['Гендер'],
  hiddenSheets: new Set(),
  styleNames: new Set(),
  chartNames: new Set(),
  settings: new Map(),
};

it.each([
  ['a constant', 1, { kind: 'number', value: 200 }, 0],
  ['a formula', 0, { kind: 'number', value: 416 }, 1],
])('tells of a look at %s', (_, column, value, looks) => {
  const onLook = jest.fn();
  const cell = cellReader(watchFormulas(snapshot, onLook));
  expect(onLook).not.toHaveBeenCalled();
  expect(cell('Гендер', 4, column)).toEqual(value);
  expect(onLook).toHaveBeenCalledTimes(looks);
});
