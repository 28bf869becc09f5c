import { HostError } from '../errors';
import { requireSheetName } from '../formula/name-rules';
import { wholeSheet } from '../model/area';
import { copySheet } from '../model/copy-sheet';
import { deleteSheet, renameSheet } from '../model/structure';
import type { Sheet } from '../model/sheet';
import { chartsObject } from './chart-object';
import { commentsObject } from './comment-object';
import { pivotTablesObject, shapesObject } from './counted-objects';
import { customPropertiesObject } from './custom-properties-object';
import { registrations } from './event-registration';
import { requireColor } from './format-parts';
import { freezePanesObject } from './freeze-panes-object';
import {
  hostObject,
  nullObject,
  oneOf,
  readOnly,
  requireBoolean,
  requireNumber,
  requireText,
  type HostArguments,
  type HostObject,
  type HostType,
} from './host-object';
import type { HostSession } from './host-session';
import { namesObject } from './name-object';
import { pageLayoutObject } from './page-layout-object';
import { rangeAreasObject, rangeObject } from './range-object';
import { rangeByAddress, requireOnSheet } from './range-target';
import { sheetProtectionObject } from './protection-object';
import { tablesObject } from './table-object';
import { nameStems } from '../text/words-of-excel';

const requireUnlockedStructure = (session: HostSession): void => {
  session.requireWritable();
  if (session.model.structureProtected)
    throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
};

function movePosition(sheet: Sheet, value: unknown, session: HostSession): void {
  const { sheets } = session.model;
  const position = requireNumber(value, 0, sheets.length - 1);
  requireUnlockedStructure(session);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  session.model.report({ kind: 'structure' });
}

function setVisibility(sheet: Sheet, value: unknown, session: HostSession): void {
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
  requireUnlockedStructure(session);
  const { model } = session;
  const before = sheet.visibility;
  if (visibility === before) return;
  const others = model.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) {
    throw new HostError('InvalidOperation', 'A workbook must keep one visible sheet.');
  }
  sheet.visibility = visibility;
  const [next] = others;
  if (visibility !== 'Visible' && model.activeSheet === sheet && next) model.activate(next);
  model.report({ kind: 'visibility', sheet, before });
}

function used(sheet: Sheet, args: HostArguments, session: HostSession): HostObject {
  session.calculated();
  const area = sheet.usedArea(args.flag(0));
  return area ? rangeObject({ sheet, area }) : nullObject;
}

function neighbour(
  sheet: Sheet,
  visibleOnly: boolean,
  session: HostSession,
  step: 1 | -1,
): Sheet | undefined {
  const { sheets } = session.model;
  const sideways =
    step === 1 ? sheets.slice(sheets.indexOf(sheet) + 1) : sheets.slice(0, sheets.indexOf(sheet)).reverse();
  return sideways.find((other) => !visibleOnly || other.visibility === 'Visible');
}

const neighbourOrNull = (
  sheet: Sheet,
  args: HostArguments,
  session: HostSession,
  step: 1 | -1,
): HostObject => {
  const other = neighbour(sheet, args.flag(0), session, step);
  return other ? worksheetObject(other) : nullObject;
};

const neighbourOrFail = (
  sheet: Sheet,
  args: HostArguments,
  session: HostSession,
  step: 1 | -1,
): HostObject => {
  const other = neighbourOrNull(sheet, args, session, step);
  if (other.isNull) throw new HostError('ItemNotFound', 'There is no such sheet.');
  return other;
};

const worksheetType: HostType<Sheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    Id: readOnly((sheet) => sheet.id),
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => {
        const name = requireText(value);
        requireUnlockedStructure(session);
        requireSheetName(session.model, name, sheet);
        if (name !== sheet.name) renameSheet(session.model, sheet, name);
      },
    },
    Position: { get: (sheet, session) => session.model.sheets.indexOf(sheet), set: movePosition },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, session) => {
        sheet.tabColor = value === '' ? '' : requireColor(value);
        session.model.report({ kind: 'looks' });
      },
    },
    // The runtime loads these two under their names and sets them under shorter ones.
    ShowGridlines: readOnly((sheet) => sheet.showGridlines),
    ShowHeadings: readOnly((sheet) => sheet.showHeadings),
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, session) => {
        sheet.showGridlines = requireBoolean(value);
        session.model.report({ kind: 'looks' });
      },
    },
    Headings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value, session) => {
        sheet.showHeadings = requireBoolean(value);
        session.model.report({ kind: 'looks' });
      },
    },
    StandardWidth: {
      get: (sheet) => Math.round(((sheet.standardWidth - 5) / 7) * 100) / 100,
      set: (sheet, value, session) => {
        sheet.standardWidth = Math.round(requireNumber(value, 0, 255) * 7 + 5);
        session.model.report({ kind: 'looks' });
      },
    },
    StandardHeight: readOnly((sheet) => sheet.standardHeight),
  },
  objects: {
    Tables: (sheet) => tablesObject(sheet),
    Names: (sheet) => namesObject(sheet),
    Charts: (sheet) => chartsObject(sheet),
    FreezePanes: (sheet) => freezePanesObject(sheet),
    PageLayout: (sheet) => pageLayoutObject(sheet),
    Protection: (sheet) => sheetProtectionObject(sheet),
    CustomProperties: (sheet) => customPropertiesObject(sheet),
    Comments: (sheet) => commentsObject(sheet),
    Shapes: shapesObject,
    PivotTables: pivotTablesObject,
  },
  methods: {
    ...registrations(),
    Activate: (sheet, _, session) => {
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
      session.model.activate(sheet);
    },
    Delete: (sheet, _, session) => {
      requireUnlockedStructure(session);
      deleteSheet(session.model, sheet);
    },
    Copy: (sheet, args, session) => {
      requireUnlockedStructure(session);
      const position = oneOf(args.any(0) ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End'] as const);
      const beside = args.object(1)?.target as Sheet | undefined;
      const { sheets } = session.model;
      const place = {
        None: sheets.length,
        End: sheets.length,
        Beginning: 0,
        Before: beside ? sheets.indexOf(beside) : 0,
        After: beside ? sheets.indexOf(beside) + 1 : sheets.length,
      }[position];
      return worksheetObject(copySheet(session.model, sheet, place));
    },
    Calculate: (_, __, session) => {
      session.calculateNow();
    },
    GetRange: (sheet, args, session) => {
      const address = args.optionalText(0);
      return rangeObject(
        address === null || address === ''
          ? { sheet, area: wholeSheet }
          : rangeByAddress(session.model, sheet, address),
      );
    },
    GetCell: (sheet, args) =>
      rangeObject({
        sheet,
        area: requireOnSheet({ row: args.whole(0), column: args.whole(1), rowCount: 1, columnCount: 1 }),
      }),
    GetRanges: (sheet, args) => rangeAreasObject(sheet, args.text(0)),
    GetRangeByIndexes: (sheet, args) =>
      rangeObject({
        sheet,
        area: requireOnSheet({
          row: args.whole(0),
          column: args.whole(1),
          rowCount: args.whole(2),
          columnCount: args.whole(3),
        }),
      }),
    GetUsedRange: (sheet, args, session) => {
      const range = used(sheet, args, session);
      return range.isNull
        ? rangeObject({ sheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } })
        : range;
    },
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet, args, session) => neighbourOrFail(sheet, args, session, 1),
    GetNextOrNullObject: (sheet, args, session) => neighbourOrNull(sheet, args, session, 1),
    GetPrevious: (sheet, args, session) => neighbourOrFail(sheet, args, session, -1),
    GetPreviousOrNullObject: (sheet, args, session) => neighbourOrNull(sheet, args, session, -1),
  },
};

export const worksheetObject = (sheet: Sheet): HostObject => hostObject(worksheetType, sheet);

function sheetFor(key: unknown, session: HostSession): Sheet | undefined {
  const { model } = session;
  const text = requireText(key);
  return model.sheets.find((sheet) => sheet.id === text) ?? model.sheetNamed(text);
}

function requireSheet(key: unknown, session: HostSession): HostObject {
  const sheet = sheetFor(key, session);
  if (!sheet) throw new HostError('ItemNotFound', `There is no sheet ${String(key)}.`);
  return worksheetObject(sheet);
}

const visibleFirst = (session: HostSession, visibleOnly: boolean): Sheet[] =>
  session.model.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

const worksheetsType: HostType<null> = {
  name: 'WorksheetCollection',
  items: (_, session) => session.model.sheets.map(worksheetObject),
  item: (_, key, session) => requireSheet(key, session),
  methods: {
    ...registrations(),
    Add: (_, args, session) => {
      requireUnlockedStructure(session);
      const { model } = session;
      const given = args.optionalText(0);
      if (given !== null) requireSheetName(model, given);
      const sheet = model.addSheet(given ?? freshSheetName(session));
      model.report({ kind: 'added', sheet });
      return worksheetObject(sheet);
    },
    GetItem: (_, args, session) => requireSheet(args.any(0), session),
    GetItemOrNullObject: (_, args, session) => {
      const sheet = sheetFor(args.any(0), session);
      return sheet ? worksheetObject(sheet) : nullObject;
    },
    GetActiveWorksheet: (_, __, session) => worksheetObject(session.model.active),
    GetCount: (_, args, session) => visibleFirst(session, args.flag(0)).length,
    GetFirst: (_, args, session) =>
      worksheetObject(visibleFirst(session, args.flag(0))[0] ?? session.model.active),
    GetLast: (_, args, session) =>
      worksheetObject(visibleFirst(session, args.flag(0)).at(-1) ?? session.model.active),
  },
};

function freshSheetName(session: HostSession): string {
  const { model } = session;
  const { sheet: stem } = nameStems(model.locale);
  for (let number = model.sheets.length + 1; ; number++) {
    const name = `${stem}${String(number)}`;
    if (!model.sheetNamed(name)) return name;
  }
}

export const worksheetsObject = (): HostObject => hostObject(worksheetsType, null);
