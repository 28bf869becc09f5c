import { HostError } from '../errors';
import { requireTableName } from '../formula/name-rules';
import { intersect, type Area } from '../model/area';
import { renameTable } from '../model/structure';
import type { Sheet } from '../model/sheet';
import { tableBody, type Table } from '../model/table';
import {
  hostObject,
  nullObject,
  readOnly,
  requireBoolean,
  requireText,
  type HostArguments,
  type HostObject,
  type HostType,
} from './host-object';
import type { HostSession } from './host-session';
import { rangeObject } from './range-object';
import { rangeArgument } from './range-target';
import { renameTableColumns, writeValues } from './range-values';
import { tableColumnsObject, type TableTarget } from './table-columns-object';
import { worksheetObject } from './worksheet-object';
import { nameStems } from '../text/words-of-excel';

const flag = (
  key:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'showFilterButton'
    | 'highlightFirstColumn'
    | 'highlightLastColumn',
) => ({
  get: ({ table }: TableTarget) => table[key],
  set: ({ sheet, table }: TableTarget, value: unknown, session: HostSession) => {
    table[key] = requireBoolean(value);
    session.model.report({ kind: 'format', sheet, area: table.area });
  },
});

const tableType: HostType<TableTarget> = {
  name: 'Table',
  id: ({ table }) => table.id,
  scalars: {
    Id: readOnly(({ table }) => table.id),
    LegacyId: readOnly(({ table }) => table.id),
    Name: {
      get: ({ table }) => table.name,
      set: ({ table }, value, session) => {
        const name = requireText(value);
        requireTableName(session.model, name, table.id);
        renameTable(session.model, table.name, name);
        table.name = name;
        session.model.report({ kind: 'structure' });
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, session) => {
        const style = requireText(value);
        if (!/^(TableStyle(Light|Medium|Dark)\d{1,2}|)$/.test(style))
          throw new HostError('InvalidArgument', `There is no table style ${style}.`);
        table.style = style;
        session.model.report({ kind: 'format', sheet, area: table.area });
      },
    },
    ShowHeaders: readOnly(({ table }) => table.showHeaders),
    ShowTotals: readOnly(({ table }) => table.showTotals),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Columns: tableColumnsObject,
    Rows: (target) => hostObject(rowsType, target),
  },
  methods: {
    GetRange: ({ sheet, table }) => rangeObject({ sheet, area: table.area }),
    GetDataBodyRange: ({ sheet, table }) => rangeObject({ sheet, area: tableBody(table) }),
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new HostError('ItemNotFound', 'The table has no header row.');
      return rangeObject({ sheet, area: { ...table.area, rowCount: 1 } });
    },
    GetTotalRowRange: ({ sheet, table }) => {
      if (!table.showTotals) throw new HostError('ItemNotFound', 'The table has no totals row.');
      return rangeObject({
        sheet,
        area: { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 },
      });
    },
    Resize: ({ sheet, table }, args, session) => {
      session.requireWritable();
      const range = rangeArgument(session.model, sheet, args, 0);
      resize(sheet, table, range.sheet === sheet ? range.area : null);
      session.model.report({ kind: 'structure' });
    },
    ConvertToRange: ({ sheet, table }, _, session) => {
      session.requireWritable();
      sheet.tables = sheet.tables.filter((other) => other !== table);
      session.model.report({ kind: 'structure' });
      return rangeObject({ sheet, area: table.area });
    },
    Delete: ({ sheet, table }, _, session) => {
      session.requireUnlocked(sheet, table.area);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      sheet.forEachCell(table.area, (cell) => Object.assign(cell, { value: null, formula: undefined }));
      session.model.report({ kind: 'cells', sheet, area: table.area, changeType: 'RangeEdited' });
    },
  },
};

function resize(sheet: Sheet, table: Table, area: Area | null): void {
  const fits =
    area &&
    area.row === table.area.row &&
    area.rowCount > (table.showHeaders ? 1 : 0) &&
    intersect(area, table.area);
  if (!fits)
    throw new HostError(
      'InvalidArgument',
      'The header row of a table must stay where it is, and the new range must overlap the old one.',
    );
  refuseOverlap(sheet, area, table);
  const columns = Array.from({ length: area.columnCount }, (_, step) => {
    const known = table.columns[area.column + step - table.area.column];
    return known ?? { id: Math.max(0, ...table.columns.map((column) => column.id)) + step + 1, name: '' };
  });
  table.columns = columns;
  table.area = area;
  renameTableColumns({ sheet, area });
}

function refuseOverlap(sheet: Sheet, area: Area, own: Table | null): void {
  const other = sheet.tables.find((table) => table !== own && intersect(table.area, area));
  if (other) throw new HostError('InvalidArgument', `A table cannot overlap the table ${other.name}.`);
  if (sheet.merges.some((merge) => intersect(merge, area)))
    throw new HostError('MergedRangeConflict', 'A table cannot hold merged cells.');
}

function addTable(sheet: Sheet | null, args: HostArguments, session: HostSession): HostObject {
  const { model } = session;
  const range = rangeArgument(model, sheet ?? model.active, args, 0);
  if (sheet && range.sheet !== sheet)
    throw new HostError('InvalidArgument', 'The range of a table must stand on its sheet.');
  session.requireUnlocked(range.sheet, range.area);
  if (range.sheet.protection)
    throw new HostError('AccessDenied', `The sheet ${range.sheet.name} is protected.`);
  const hasHeaders = args.flag(1);
  refuseOverlap(range.sheet, range.area, null);
  if (!hasHeaders) {
    // Excel pushes the cells down to make room for the headers.
    session.shift(range.sheet, { ...range.area, rowCount: 1 }, 'insert', 'row');
  }
  const rowCount = range.area.rowCount + (hasHeaders ? 0 : 1);
  // A table with a header alone gets one empty row.
  const area = { ...range.area, rowCount: Math.max(2, rowCount) };
  const number = model.tables().length + 1;
  const name = freshTableName(session, number);
  const columns = Array.from({ length: area.columnCount }, (_, step) => ({ id: step + 1, name: '' }));
  const table: Table = {
    id: String(model.nextNumber()),
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns,
  };
  range.sheet.tables.push(table);
  renameTableColumns({ sheet: range.sheet, area: { ...area, rowCount: 1 } });
  model.report({
    kind: 'cells',
    sheet: range.sheet,
    area: { ...area, rowCount: 1 },
    changeType: 'RangeEdited',
  });
  return tableObject({ sheet: range.sheet, table });
}

function freshTableName(session: HostSession, first: number): string {
  const { table: stem } = nameStems(session.model.locale);
  for (let number = first; ; number++) {
    const name = `${stem}${String(number)}`;
    if (!session.model.tableNamed(name)) return name;
  }
}

const tableObject = (target: TableTarget): HostObject => hostObject(tableType, target);

const tablesOf = (sheet: Sheet | null, session: HostSession): TableTarget[] =>
  session.model.tables().filter((target) => sheet === null || target.sheet === sheet);

function find(sheet: Sheet | null, key: unknown, session: HostSession): HostObject {
  const wanted = String(key).toLowerCase();
  const targets = tablesOf(sheet, session);
  const found =
    targets.find(({ table }) => table.id === wanted) ??
    targets.find(({ table }) => table.name.toLowerCase() === wanted);
  return found ? tableObject(found) : nullObject;
}

function existing(sheet: Sheet | null, key: unknown, session: HostSession): HostObject {
  const found = find(sheet, key, session);
  if (found.isNull) throw new HostError('ItemNotFound', `There is no table ${String(key)}.`);
  return found;
}

const tablesType: HostType<Sheet | null> = {
  name: 'TableCollection',
  scalars: { Count: readOnly((sheet, session) => tablesOf(sheet, session).length) },
  items: (sheet, session) => tablesOf(sheet, session).map(tableObject),
  item: existing,
  methods: {
    Add: addTable,
    GetCount: (sheet, _, session) => tablesOf(sheet, session).length,
    GetItem: (sheet, args, session) => existing(sheet, args.any(0), session),
    GetItemOrNullObject: (sheet, args, session) => find(sheet, args.any(0), session),
    GetItemAt: (sheet, args, session) => {
      const target = tablesOf(sheet, session)[args.whole(0)];
      if (!target) throw new HostError('InvalidArgument', 'There is no table at this place.');
      return tableObject(target);
    },
  },
};

/** The tables of a sheet, or of the whole workbook when there is no sheet. */
export const tablesObject = (sheet: Sheet | null): HostObject => hostObject(tablesType, sheet);

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowArea = ({ table, index }: RowTarget): Area => ({
  ...tableBody(table),
  row: tableBody(table).row + index,
  rowCount: 1,
});

const rowType: HostType<RowTarget> = {
  name: 'TableRow',
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (target, session) =>
        rangeObject({ sheet: target.sheet, area: rowArea(target) }).read('Values', session),
      set: (target, value, session) => {
        writeValues({ sheet: target.sheet, area: rowArea(target) }, value, session);
      },
    },
  },
  methods: {
    GetRange: (target) => rangeObject({ sheet: target.sheet, area: rowArea(target) }),
    Delete: (target, _, session) => {
      session.requireAllowed(target.sheet, 'allowDeleteRows');
      const area = rowArea(target);
      session.shift(target.sheet, area, 'delete', 'row');
      session.model.report({ kind: 'cells', sheet: target.sheet, area, changeType: 'RowDeleted' });
    },
  },
};

const rowsType: HostType<TableTarget> = {
  name: 'TableRowCollection',
  scalars: { Count: readOnly(({ table }) => tableBody(table).rowCount) },
  items: (target) =>
    Array.from({ length: tableBody(target.table).rowCount }, (_, index) =>
      hostObject(rowType, { ...target, index }),
    ),
  item: (target, key) => rowAt(target, Number(key)),
  methods: {
    GetCount: ({ table }) => tableBody(table).rowCount,
    GetItemAt: (target, args) => rowAt(target, args.whole(0)),
    Add: addRows,
  },
};

function rowAt(target: TableTarget, index: number): HostObject {
  if (!Number.isInteger(index) || index < 0 || index >= tableBody(target.table).rowCount) {
    throw new HostError('InvalidArgument', 'The table has no such row.');
  }
  return hostObject(rowType, { ...target, index });
}

function addRows(target: TableTarget, args: HostArguments, session: HostSession): HostObject {
  const { sheet, table } = target;
  if (sheet.protection) throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  session.requireWritable();
  const given = args.any(1);
  const matrix = Array.isArray(given)
    ? Array.isArray(given[0])
      ? (given as unknown[])
      : [given as unknown]
    : [];
  const count = Math.max(1, matrix.length);
  const body = tableBody(table);
  const place = typeof args.any(0) === 'number' && args.whole(0) >= 0 ? args.whole(0) : body.rowCount;
  if (place > body.rowCount) throw new HostError('InvalidArgument', 'The table has no such row.');
  const at: Area = { ...body, row: body.row + place, rowCount: count };
  const before = table.area;
  // Cells below the table move down with it.
  session.shift(sheet, at, 'insert', 'row');
  table.area = { ...before, rowCount: before.rowCount + count };
  if (matrix.length > 0) writeValues({ sheet, area: at }, matrix, session);
  else session.model.report({ kind: 'cells', sheet, area: at, changeType: 'RowInserted' });
  return hostObject(rowType, { ...target, index: place });
}
