import { sortOut, type TableItem } from '../excel/ownership';
import { statePartsOf } from '../excel/states';
import { unfinishedIn } from '../excel/unfinished';
import { growingTables, type Form } from '../form/form';
import { parseReference } from '../report/address';
import { excelTableName } from '../report/defined-names';
import { sheetsWithLostNames, withLostNames } from '../report/recognise-lost-names';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { openPackage, required } from './read-package';
import { readSheet, tablesOn } from './read-sheet';

/** A workbook read straight from its file. */
export interface FileSnapshot {
  readonly snapshot: WorkbookSnapshot;
  /** Whether a formula of a sheet of ours stands without a value: a program wrote the file that does not calculate. */
  readonly isUncalculated: boolean;
}

/** Parts larger than these are pictures or other people's, and their checksums are not looked at. */
const largestChecked = 8_000_000;

/**
 * Reads of a workbook's file what the check reads of an open workbook, without an Excel: for files that stand beside the
 * open one, and for many at once. Values are those that the program left which saved the file.
 *
 * @throws Refusal for what is no sound workbook, and for the rare file that only an Excel reads whole.
 */
export function readSnapshot(form: Form, bytes: Uint8Array): FileSnapshot {
  const book = openPackage(bytes);
  for (const { name: path } of book.zip.entries)
    if (/\.(?:xml|rels)$/i.test(path) && bytes.length < largestChecked) required(book.zip, path);
  const prefix = form.names.prefix;
  const named = book.names
    .filter(({ name }) => name.startsWith(prefix))
    .flatMap(({ formula }) => parseReference(formula) ?? []);
  const known = new Set<string>(growingTables(form).map(({ id }) => excelTableName(form, id)));
  const tables = book.sheets
    .flatMap((sheet) => tablesOn(book, sheet))
    .map(({ name, area }): TableItem => ({ name, area: known.has(name) ? area : null }));
  const areas = [...named, ...tables.flatMap(({ area }) => area ?? [])];
  const ours = new Set(areas.map(({ sheet }) => sheet));
  let isUncalculated = false;
  const gridsOf = (isWanted: (sheet: string) => boolean): SheetGrid[] =>
    book.sheets
      .filter(({ name }) => isWanted(name))
      .flatMap((sheet) => {
        const lastNamedRow = areas
          .filter((area) => area.sheet === sheet.name)
          .reduce((most, { bottom }) => Math.max(most, bottom), 0);
        const read = readSheet(book, sheet, lastNamedRow);
        isUncalculated ||= read.isUncalculated;
        return read.grid.values.length > 0 ? [read.grid] : [];
      });
  const grids = gridsOf((name) => ours.has(name));
  const owned = sortOut(form, book.names, tables, grids);
  const sheetNames = book.sheets.map(({ name }) => name);
  const standing = new Set(
    [...owned.names.values(), ...owned.excelTables.values()].flatMap((area) => area?.sheet ?? []),
  );
  const begun = new Set(
    [...owned.states.values()]
      .map((text) => statePartsOf(text))
      .flatMap(({ stage, rest }) => (stage === 'contents' ? [rest] : [])),
  );
  const byNames: WorkbookSnapshot = {
    ...owned,
    sheets: grids.filter(({ name }) => standing.has(name) || begun.has(name)),
    sheetNames,
    hiddenSheets: new Set(book.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)),
    styleNames: new Set(),
    chartNames: new Set(),
    settings: new Map([...book.settings].filter(([key]) => key.startsWith(form.names.settingsPrefix))),
    unfinished: unfinishedIn(form, owned, grids, sheetNames),
  };
  const candidates = new Set(sheetsWithLostNames(form, byNames));
  const read = new Set(byNames.sheets.map(({ name }) => name));
  const snapshot = withLostNames(form, byNames, [
    ...byNames.sheets.filter(({ name }) => candidates.has(name)),
    ...gridsOf((name) => candidates.has(name) && !read.has(name)),
  ]);
  return { snapshot, isUncalculated };
}
