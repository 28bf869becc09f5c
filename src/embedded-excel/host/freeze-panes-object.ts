import type { Sheet } from '../model/sheet';
import { hostObject, nullObject, type HostObject, type HostType } from './host-object';
import type { HostSession } from './host-session';
import { rangeObject } from './range-object';
import { rangeArgument } from './range-target';
import { columnLimit, rowLimit } from '../../package/sheet-size';

function freeze(sheet: Sheet, rows: number, columns: number, session: HostSession): void {
  session.requireWritable();
  sheet.frozen = { rows, columns };
  session.model.report({ kind: 'looks' });
}

const freezePanesType: HostType<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, args, session) => {
      const { area } = rangeArgument(session.model, sheet, args, 0);
      const rows = area.row + area.rowCount;
      freeze(
        sheet,
        area.rowCount === rowLimit ? 0 : rows,
        area.columnCount === columnLimit ? 0 : area.column + area.columnCount,
        session,
      );
    },
    FreezeRows: (sheet, args, session) => {
      freeze(sheet, args.any(0) === undefined ? 1 : args.whole(0), 0, session);
    },
    FreezeColumns: (sheet, args, session) => {
      freeze(sheet, 0, args.any(0) === undefined ? 1 : args.whole(0), session);
    },
    Unfreeze: (sheet, _, session) => {
      freeze(sheet, 0, 0, session);
    },
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return nullObject;
      return rangeObject({
        sheet,
        area: {
          row: 0,
          column: 0,
          rowCount: rows === 0 ? rowLimit : rows,
          columnCount: columns === 0 ? columnLimit : columns,
        },
      });
    },
  },
};

export const freezePanesObject = (sheet: Sheet): HostObject => hostObject(freezePanesType, sheet);
