import { HostError } from '../errors';
import { intersect, isWholeColumns, isWholeRows, requireArea, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { conditionalFormatsObject } from './conditional-format-object';
import { dataValidationObject } from './data-validation-object';
import {
  hostObject,
  nullObject,
  readOnly,
  requireBoolean,
  requireText,
  type HostArguments,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';
import type { HostSession, RangeTarget } from './host-session';
import { rangeFormatObject } from './range-format-object';
import {
  clearRange,
  copyRange,
  linkRange,
  mergeRange,
  mergedAreas,
  readLink,
  shiftRange,
  styleRange,
  unmergeRange,
} from './range-structure';
import { fullAddress, rangeArgument, requireOnSheet } from './range-target';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from './range-values';
import { worksheetObject } from './worksheet-object';
import { columnLimit, rowLimit } from '../../package/sheet-size';

const at = (range: RangeTarget, area: Area): HostObject =>
  rangeObject({ sheet: range.sheet, area: requireOnSheet(area) });

const orNull = (range: RangeTarget, area: Area | null): HostObject =>
  area ? rangeObject({ sheet: range.sheet, area }) : nullObject;

function orFail(object: HostObject): HostObject {
  if (object.isNull) throw new HostError('ItemNotFound', 'There is no such range.');
  return object;
}

function usedWithin(range: RangeTarget, args: HostArguments, session: HostSession): HostObject {
  session.calculated();
  return orNull(range, range.sheet.usedArea(args.flag(0), range.area));
}

/** Rows or columns that are hidden: true, false, or null when they differ. */
function hiddenState(start: number, count: number, hidden: (index: number) => boolean): boolean | null {
  let some = 0;
  for (let index = start; index < start + count; index++) if (hidden(index)) some += 1;
  return some === 0 ? false : some === count ? true : null;
}

function setHidden(range: RangeTarget, value: unknown, session: HostSession, axis: 'row' | 'column'): void {
  const hidden = requireBoolean(value);
  const { sheet, area } = range;
  session.requireAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [start, count] = axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  for (let index = start; index < start + count; index++) {
    (axis === 'row' ? sheet.rowFormat(index) : sheet.columnFormat(index)).hidden = hidden;
  }
  session.model.report({ kind: 'format', sheet, area, hides: true });
}

const sum = (start: number, count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = start; index < start + count; index++) total += size(index);
  return total;
};

const rangeType: HostType<RangeTarget> = {
  name: 'Range',
  kept: true,
  scalars: {
    Address: readOnly(fullAddress),
    AddressLocal: readOnly(fullAddress),
    RowIndex: readOnly(({ area }) => area.row),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rowCount),
    ColumnCount: readOnly(({ area }) => area.columnCount),
    CellCount: readOnly(({ area }) => {
      const count = area.rowCount * area.columnCount;
      return count > 2_147_483_647 ? -1 : count;
    }),
    IsEntireRow: readOnly(({ area }) => isWholeRows(area)),
    IsEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
    Values: { get: readValues, set: writeValues },
    Formulas: { get: readFormulas, set: writeValues },
    ValueTypes: readOnly(readValueTypes),
    Text: readOnly(readText),
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    Hidden: readOnly(({ sheet, area }) => {
      const rows = hiddenState(
        area.row,
        Math.min(area.rowCount, 10_000),
        (row) => sheet.rowFormats.get(row)?.hidden === true,
      );
      const columns = hiddenState(
        area.column,
        area.columnCount,
        (column) => sheet.columnFormats.get(column)?.hidden === true,
      );
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    }),
    RowHidden: {
      get: ({ sheet, area }) =>
        hiddenState(area.row, area.rowCount, (row) => sheet.rowFormats.get(row)?.hidden === true),
      set: (range, value, session) => {
        setHidden(range, value, session, 'row');
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) =>
        hiddenState(
          area.column,
          area.columnCount,
          (column) => sheet.columnFormats.get(column)?.hidden === true,
        ),
      set: (range, value, session) => {
        setHidden(range, value, session, 'column');
      },
    },
    Style: {
      get: ({ sheet, area }, session) => {
        const bounded = session.bounded(sheet, area) ?? { ...area, rowCount: 1, columnCount: 1 };
        const names = new Set<string>();
        for (let row = bounded.row; row < bounded.row + bounded.rowCount; row++) {
          for (let column = bounded.column; column < bounded.column + bounded.columnCount; column++)
            names.add(sheet.styleAt(row, column).styleName);
        }
        const [name] = names;
        return names.size === 1 ? name : null;
      },
      set: (range, value, session) => {
        styleRange(range, requireText(value), session);
      },
    },
    Hyperlink: { get: readLink, set: linkRange },
    Left: readOnly(({ sheet, area }) => sum(0, area.column, (column) => sheet.columnPixels(column) * 0.75)),
    Top: readOnly(({ sheet, area }) => sum(0, area.row, (row) => sheet.rowPoints(row))),
    Width: readOnly(({ sheet, area }) =>
      sum(area.column, area.columnCount, (column) => sheet.columnPixels(column) * 0.75),
    ),
    Height: readOnly(({ sheet, area }) => sum(area.row, area.rowCount, (row) => sheet.rowPoints(row))),
  },
  objects: {
    Format: (range, session) => rangeFormatObject(range, session),
    Worksheet: (range) => worksheetObject(range.sheet),
    DataValidation: (range) => dataValidationObject(range),
    ConditionalFormats: (range) => conditionalFormatsObject(range),
  },
  methods: {
    Select: ({ sheet, area }, _, session) => {
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
      session.model.select(sheet, area);
    },
    // The runtime cuts a large matrix into pieces, and asks first whether the whole of it fits.
    _ValidateArraySize: ({ area }, args) => {
      if (area.rowCount !== args.whole(0) || area.columnCount !== args.whole(1)) {
        throw new HostError(
          'InvalidArgument',
          'The number of rows or columns in the input array does not match the size of the range.',
        );
      }
    },
    Clear: (range, args, session) => {
      clearRange(range, args.any(0), session);
    },
    Delete: (range, args, session) => {
      shiftRange(range, 'delete', args.any(0), session);
    },
    Insert: (range, args, session) => {
      const area = range.area;
      shiftRange(range, 'insert', args.any(0), session);
      return rangeObject({ sheet: range.sheet, area });
    },
    Merge: (range, args, session) => {
      mergeRange(range, args.flag(0), session);
    },
    Unmerge: (range, _, session) => {
      unmergeRange(range, session);
    },
    CopyFrom: (range, args, session) => {
      copyRange(range, rangeArgument(session.model, range.sheet, args, 0), args.any(1), session);
    },
    Calculate: (_, __, session) => {
      session.calculateNow();
    },
    GetMergedAreasOrNullObject: (range) => {
      const areas = mergedAreas(range);
      return areas.length === 0 ? nullObject : hostObject(rangeAreasType, { range, areas });
    },
    GetCell: (range, args) =>
      at(range, {
        row: range.area.row + args.whole(0),
        column: range.area.column + args.whole(1),
        rowCount: 1,
        columnCount: 1,
      }),
    GetRow: (range, args) => at(range, { ...range.area, row: range.area.row + args.whole(0), rowCount: 1 }),
    GetColumn: (range, args) =>
      at(range, { ...range.area, column: range.area.column + args.whole(0), columnCount: 1 }),
    GetEntireRow: (range) => at(range, { ...range.area, column: 0, columnCount: columnLimit }),
    GetEntireColumn: (range) => at(range, { ...range.area, row: 0, rowCount: rowLimit }),
    GetOffsetRange: (range, args) =>
      at(range, {
        ...range.area,
        row: range.area.row + args.whole(0),
        column: range.area.column + args.whole(1),
      }),
    GetResizedRange: (range, args) =>
      at(range, {
        ...range.area,
        rowCount: range.area.rowCount + args.whole(0),
        columnCount: range.area.columnCount + args.whole(1),
      }),
    GetAbsoluteResizedRange: (range, args) =>
      at(range, { ...range.area, rowCount: args.whole(0), columnCount: args.whole(1) }),
    GetLastCell: ({ sheet, area }) =>
      rangeObject({
        sheet,
        area: {
          row: area.row + area.rowCount - 1,
          column: area.column + area.columnCount - 1,
          rowCount: 1,
          columnCount: 1,
        },
      }),
    GetLastRow: (range) =>
      at(range, { ...range.area, row: range.area.row + range.area.rowCount - 1, rowCount: 1 }),
    GetLastColumn: (range) =>
      at(range, { ...range.area, column: range.area.column + range.area.columnCount - 1, columnCount: 1 }),
    GetRowsAbove: (range, args) =>
      at(range, {
        ...range.area,
        row: range.area.row - (args.any(0) === undefined ? 1 : args.whole(0)),
        rowCount: args.any(0) === undefined ? 1 : args.whole(0),
      }),
    GetRowsBelow: (range, args) =>
      at(range, {
        ...range.area,
        row: range.area.row + range.area.rowCount,
        rowCount: args.any(0) === undefined ? 1 : args.whole(0),
      }),
    GetIntersection: (range, args, session) => orFail(intersection(range, args, session)),
    GetIntersectionOrNullObject: (range, args, session) => intersection(range, args, session),
    GetBoundingRect: (range, args, session) => {
      const one = range.area;
      const { area: other } = rangeArgument(session.model, range.sheet, args, 0);
      const row = Math.min(one.row, other.row);
      const column = Math.min(one.column, other.column);
      const rowCount = Math.max(one.row + one.rowCount, other.row + other.rowCount) - row;
      return at(range, {
        row,
        column,
        rowCount,
        columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
      });
    },
    GetUsedRange: (range, args, session) => {
      const used = usedWithin(range, args, session);
      return used.isNull
        ? rangeObject({ sheet: range.sheet, area: { ...range.area, rowCount: 1, columnCount: 1 } })
        : used;
    },
    GetUsedRangeOrNullObject: usedWithin,
  },
};

function intersection(range: RangeTarget, args: HostArguments, session: HostSession): HostObject {
  const first = args.object(0);
  if (first?.isNull) return nullObject;
  const other = rangeArgument(session.model, range.sheet, args, 0);
  return other.sheet === range.sheet ? orNull(range, intersect(range.area, other.area)) : nullObject;
}

interface RangeAreas {
  readonly range: RangeTarget;
  readonly areas: readonly Area[];
}

const areaCollectionType: HostType<RangeAreas> = {
  name: 'RangeCollection',
  items: ({ range, areas }) => areas.map((area) => rangeObject({ sheet: range.sheet, area })),
  methods: { GetCount: ({ areas }) => areas.length },
};

/** A member of the formats of several ranges: what they share, and null where they differ. */
const sharedFormat = (name: 'ColumnWidth' | 'RowHeight'): ScalarMember<RangeAreas> => ({
  get: ({ range: { sheet }, areas }, session) => {
    const found = new Set(
      areas.map((area) => rangeFormatObject({ sheet, area }, session).read(name, session)),
    );
    const [value] = found;
    return found.size === 1 ? value : null;
  },
  set: ({ range: { sheet }, areas }, value, session) => {
    for (const area of areas) rangeFormatObject({ sheet, area }, session).write(name, value, session);
  },
});

const areasFormatType: HostType<RangeAreas> = {
  name: 'RangeFormat',
  scalars: { ColumnWidth: sharedFormat('ColumnWidth'), RowHeight: sharedFormat('RowHeight') },
};

const rangeAreasType: HostType<RangeAreas> = {
  name: 'RangeAreas',
  scalars: {
    Address: readOnly(({ range, areas }) =>
      areas.map((area) => fullAddress({ sheet: range.sheet, area })).join(','),
    ),
    AreaCount: readOnly(({ areas }) => areas.length),
    Style: {
      get: ({ range: { sheet }, areas }, session) => {
        const styles = new Set(areas.map((area) => rangeObject({ sheet, area }).read('Style', session)));
        const [style] = styles;
        return styles.size === 1 ? style : null;
      },
      set: ({ range: { sheet }, areas }, value, session) => {
        const style = requireText(value);
        for (const area of areas) styleRange({ sheet, area }, style, session);
      },
    },
    CellCount: readOnly(({ areas }) =>
      areas.reduce((count, area) => count + area.rowCount * area.columnCount, 0),
    ),
  },
  objects: {
    Areas: (target) => hostObject(areaCollectionType, target),
    Format: (target) => hostObject(areasFormatType, target),
  },
};

/** Several ranges of a sheet as one object, by their addresses with commas between them. */
export function rangeAreasObject(sheet: Sheet, addresses: string): HostObject {
  const areas = addresses.split(',').map((address) => requireOnSheet(requireArea(address.trim())));
  const [area] = areas;
  if (area === undefined) throw new HostError('InvalidArgument', 'There is no address.');
  return hostObject(rangeAreasType, { range: { sheet, area }, areas });
}

export const rangeObject = (range: RangeTarget): HostObject => hostObject(rangeType, range);
