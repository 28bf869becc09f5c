import { HostError } from '../errors';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { tableBody, type Table } from '../model/table';
import {
  hostObject,
  nullObject,
  readOnly,
  requireText,
  type HostArguments,
  type HostObject,
  type HostType,
} from './host-object';
import type { HostSession } from './host-session';
import { rangeObject } from './range-object';
import { renameTableColumns, writeValues } from './range-values';

/** A table and the sheet on which it stands. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const columnArea = ({ table, index }: ColumnTarget, area: Area): Area => ({
  ...area,
  column: table.area.column + index,
  columnCount: 1,
});

const columnType: HostType<ColumnTarget> = {
  name: 'TableColumn',
  id: ({ table, index }) => table.columns[index]?.id ?? 0,
  scalars: {
    Id: readOnly(({ table, index }) => table.columns[index]?.id),
    Index: readOnly(({ index }) => index),
    Name: {
      get: ({ table, index }) => table.columns[index]?.name,
      set: (target, value, session) => {
        writeValues(
          { sheet: target.sheet, area: columnArea(target, { ...target.table.area, rowCount: 1 }) },
          `'${requireText(value)}`,
          session,
        );
      },
    },
    Values: readOnly((target, session) => {
      session.calculated();
      return rangeObject({ sheet: target.sheet, area: columnArea(target, target.table.area) }).read(
        'Values',
        session,
      );
    }),
  },
  methods: {
    GetRange: (target) => rangeObject({ sheet: target.sheet, area: columnArea(target, target.table.area) }),
    GetDataBodyRange: (target) =>
      rangeObject({ sheet: target.sheet, area: columnArea(target, tableBody(target.table)) }),
    GetHeaderRowRange: (target) =>
      rangeObject({ sheet: target.sheet, area: columnArea(target, { ...target.table.area, rowCount: 1 }) }),
  },
};

function findColumn(target: TableTarget, key: unknown): HostObject {
  const wanted = String(key).toLowerCase();
  const index = target.table.columns.findIndex((column) =>
    typeof key === 'number' ? column.id === key : column.name.toLowerCase() === wanted,
  );
  return index < 0 ? nullObject : hostObject(columnType, { ...target, index });
}

function existingColumn(target: TableTarget, key: unknown): HostObject {
  const found = findColumn(target, key);
  if (found.isNull) throw new HostError('ItemNotFound', `The table has no column ${String(key)}.`);
  return found;
}

const columnsType: HostType<TableTarget> = {
  name: 'TableColumnCollection',
  scalars: { Count: readOnly(({ table }) => table.columns.length) },
  items: (target) => target.table.columns.map((_, index) => hostObject(columnType, { ...target, index })),
  item: existingColumn,
  methods: {
    Add: addColumn,
    GetCount: ({ table }) => table.columns.length,
    GetItem: (target, args) => existingColumn(target, args.any(0)),
    GetItemOrNullObject: (target, args) => findColumn(target, args.any(0)),
    GetItemAt: (target, args) => {
      const index = args.whole(0);
      if (!target.table.columns[index])
        throw new HostError('InvalidArgument', 'There is no column at this place.');
      return hostObject(columnType, { ...target, index });
    },
  },
};

/** Adds a column; the cells right of the table move on with it. Excel takes -1 and nothing for "at the end". */
function addColumn(target: TableTarget, args: HostArguments, session: HostSession): HostObject {
  const { sheet, table } = target;
  if (sheet.protection) throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  session.requireWritable();
  const { area } = table;
  const wanted = args.any(0);
  const index = typeof wanted === 'number' && wanted >= 0 ? wanted : area.columnCount;
  if (index > area.columnCount) throw new HostError('InvalidArgument', 'The table has no such column.');
  const at: Area = { ...area, column: area.column + index, columnCount: 1 };
  session.shift(sheet, at, 'insert', 'column');
  table.area = { ...area, columnCount: area.columnCount + 1 };
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = [...table.columns.slice(0, index), { id, name: '' }, ...table.columns.slice(index)];
  const values = args.any(1);
  if (Array.isArray(values)) writeValues({ sheet, area: at }, values, session);
  const heading = args.any(2);
  if (typeof heading === 'string')
    writeValues({ sheet, area: { ...at, rowCount: 1 } }, `'${heading}`, session);
  else renameTableColumns({ sheet, area: at });
  session.model.report({ kind: 'structure' });
  return hostObject(columnType, { ...target, index });
}

/** The columns of a table. */
export const tableColumnsObject = (target: TableTarget): HostObject => hostObject(columnsType, target);
