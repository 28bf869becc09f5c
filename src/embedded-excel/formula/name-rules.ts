import { HostError } from '../errors';
import { parseArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';

const forbiddenInSheetName = /[\\/?*:[\]]/;

/** Fails with InvalidArgument or ItemAlreadyExists when a sheet cannot have the name. Names are told apart without case. */
export function requireSheetName(model: WorkbookModel, name: string, own: Sheet | null = null): void {
  const illegal =
    name === '' ||
    name.length > 31 ||
    forbiddenInSheetName.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^history$/i.test(name);
  if (illegal) throw new HostError('InvalidArgument', `The sheet name ${name} is not valid.`);
  const other = model.sheetNamed(name);
  if (other && other !== own)
    throw new HostError('ItemAlreadyExists', `A sheet named ${name} already exists.`);
}

/** Whether Excel takes the text as a defined name or a table's name: no cell address, letters, digits, `_`, `.`, `\`. */
export function isLegalName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name) || /^(true|false)$/i.test(name)) return false;
  return !(/^[A-Za-z]{1,3}\d+$/.test(name) && parseArea(name) !== null);
}

/** Fails when a defined name cannot be added to the workbook or to the sheet. */
export function requireNewName(model: WorkbookModel, name: string, scope: Sheet | null): void {
  if (!isLegalName(name)) throw new HostError('InvalidArgument', `The name ${name} is not valid.`);
  const wanted = name.toLowerCase();
  const taken = model.names.some((other) => other.scope === scope && other.name.toLowerCase() === wanted);
  if (taken) throw new HostError('ItemAlreadyExists', `The name ${name} already exists.`);
  if (scope === null && model.tableNamed(name))
    throw new HostError('InvalidArgument', `A table has the name ${name}.`);
}

/** Fails when a table cannot have the name: table names share one room with the workbook's defined names. */
export function requireTableName(model: WorkbookModel, name: string, own: string | null = null): void {
  if (!isLegalName(name)) throw new HostError('InvalidArgument', `The table name ${name} is not valid.`);
  const wanted = name.toLowerCase();
  const table = model.tableNamed(name);
  const taken =
    (table && table.table.id !== own) ||
    model.names.some((other) => other.scope === null && other.name.toLowerCase() === wanted);
  if (taken) throw new HostError('InvalidArgument', `The table name ${name} is taken.`);
}
