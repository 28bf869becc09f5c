import { tableOf, type Form } from '../form/form';
import { blockName, excelTableName } from '../report/defined-names';
import { recogniseBlocks } from '../report/recognise-blocks';
import type { WorkbookSnapshot } from '../report/snapshot';
import { renewedSheetsIn, type RenewedSheets } from './renewed-sheets';
import { statePartsOf } from './states';

/** What was begun of a renewal, by the ids of the form's sheets. */
export function renewalsIn({ states }: WorkbookSnapshot): ReadonlyMap<string, RenewedSheets> {
  return new Map(
    [...(states ?? [])].flatMap(([key, text]): [string, RenewedSheets][] => {
      const { stage, rest } = statePartsOf(text);
      return stage === 'renewal' || stage === 'switch' ? [[key, renewedSheetsIn(rest)]] : [];
    }),
  );
}

/**
 * A snapshot in which the sheets that were about to take the place of others are read. They are whole and were read back
 * before the first name was moved to them; of the names some may have been moved and others not.
 */
export function withSwitchedSheets(form: Form, snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const names = new Map(snapshot.names);
  const excelTables = new Map(snapshot.excelTables);
  for (const [key, text] of snapshot.states ?? []) {
    const { stage, rest } = statePartsOf(text);
    const newest = renewedSheetsIn(rest).made.at(-1);
    const grid = snapshot.sheets.find(({ name }) => name === newest);
    const sheet = form.sheets.find(({ id }) => id === key);
    if (stage !== 'switch' || grid === undefined || sheet === undefined) continue;
    for (const { table } of sheet.blocks) {
      const standing = excelTables.get(excelTableName(form, table));
      if (standing !== undefined && standing.sheet !== newest)
        excelTables.delete(excelTableName(form, table));
    }
    const last = sheet.blocks.at(-1);
    const growing =
      last !== undefined && tableOf(form, last.table).kind === 'rows' ? blockName(form, last.table) : null;
    for (const [name, area] of recogniseBlocks(form, sheet.blocks, [grid])) {
      // Nothing stands below a table that grows; rows may have been left free in it.
      const bottom = Math.max(area.bottom, grid.top + grid.values.length - 1);
      names.set(name, name === growing ? { ...area, bottom } : area);
    }
  }
  return { ...snapshot, names, excelTables };
}
