import { daysTo1904 } from '../../../package/iso-day';
import { attr, findChildren, textContent } from '@cj-tech-master/excelts/xml';
import { damaged, NotAWorkbookError, tooLarge } from '../../errors';
import { scanFormula } from '../../formula/references';

import { normalStyle } from '../../model/style';
import type { Sheet } from '../../model/sheet';
import { WorkbookModel } from '../../model/workbook-model';
import { limits } from '../limits';
import { PackageParts, type SheetPart } from '../package/package-parts';
import { readAddInParts } from './read-add-in-parts';
import { leadsOutside } from './kept-values';
import { readProperties } from './read-properties';
import { isOn } from './is-on';
import type { FileStyle } from './cell-style-table';
import type { CellSources } from './read-cells';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './read-sheet';
import { readStylesPart, type StylesContent } from './read-styles-part';
import { childNamed, treeOf } from './xml-tree';
import { columnLimit, rowLimit } from '../../../package/sheet-size';

/**
 * The model of the workbook in the bytes. Throws NotAWorkbookError, which says why, when there is none.
 *
 * @param trustsStored whether formulas show the values that the file stores, where it stores one for each of them.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  locale: string,
  trustsStored = false,
): Promise<WorkbookModel> {
  try {
    const { model, isStored } = await readWithStyles(await PackageParts.open(bytes), locale);
    model.source = bytes;
    if (trustsStored && isStored) model.needsCalculation = false;
    return model;
  } catch (cause) {
    if (cause instanceof NotAWorkbookError) throw cause;
    throw damaged('The workbook is damaged.', cause);
  }
}

/**
 * Reads a package that was opened, and tells the formats of cells by their numbers in it, and whether a value is stored
 * for each of its formulas.
 */
export async function readWithStyles(
  parts: PackageParts,
  locale: string,
): Promise<{ model: WorkbookModel; styles: readonly FileStyle[]; isStored: boolean }> {
  const relations = [...(await parts.relations(parts.main)).values()];
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path;
  const stylesPath = pathOf('styles');
  const styles: StylesContent =
    stylesPath === undefined
      ? { named: [], overlays: [], cells: [{ style: normalStyle, quotePrefix: false, isDate: false }] }
      : readStylesPart(await parts.required(stylesPath, 'styleSheet'));
  const model = new WorkbookModel(locale);
  model.extension = parts.extension;
  for (const named of styles.named) if (named) model.styles.set(named.name.toLowerCase(), named);
  const listed = (await parts.sheets()).filter(({ kind }) => kind === 'worksheet');
  if (listed.length === 0) throw damaged('The workbook has no sheet.');
  for (const part of listed) addSheet(model, part);
  const workbookXml = await parts.required(parts.main, 'workbook');
  readWorkbookXml(workbookXml, await parts.sheets(), model);
  const stringsPath = pathOf('sharedStrings');
  const cells: CellSources = {
    strings:
      stringsPath === undefined
        ? []
        : readSharedStrings(await parts.required(stringsPath, 'sst'), stringsPath),
    styles: styles.cells,
    dayShift: model.dayShift,
    outsideNames: new Set(
      model.names.filter(({ formula }) => leadsOutside(formula)).map(({ name }) => name.toLowerCase()),
    ),
    count: { cells: 0, unstored: 0, marks: 0 },
  };
  for (const [index, { path }] of listed.entries()) {
    const sheet = model.sheets[index];
    if (sheet) await readSheet(path, model, sheet, { parts, cells, overlays: styles.overlays });
  }
  await readProperties(parts, model);
  await readAddInParts(parts, model);
  model.needsCalculation = true;
  return { model, styles: styles.cells, isStored: cells.count.unstored === 0 };
}

function addSheet(model: WorkbookModel, part: SheetPart): void {
  const sheet = model.addSheet(part.name);
  sheet.part = part.path;
  sheet.visibility =
    part.state === 'hidden' ? 'Hidden' : part.state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function readWorkbookXml(xml: string, listed: readonly SheetPart[], model: WorkbookModel): void {
  const root = treeOf(xml);
  const protection = childNamed(root, 'workbookProtection');
  model.structureProtected = isOn(protection && attr(protection, 'lockStructure'));
  const sheetAt = (index: number) => model.sheets.find(({ part }) => part === listed[index]?.path) ?? null;
  const list = childNamed(root, 'definedNames');
  const names = list ? findChildren(list, 'definedName') : [];
  if (names.length > limits.names) throw tooLarge('The workbook has too many names.');
  for (const element of names) {
    const name = attr(element, 'name') ?? '';
    const formula = textContent(element).trim();
    const index = attr(element, 'localSheetId');
    const scope = index === undefined ? null : sheetAt(Number(index));
    if (/^_xlnm\./i.test(name)) readPageName(name, formula, scope);
    // A name of a sheet of charts is nobody's here.
    else if (index === undefined || scope !== null)
      model.names.push({
        name,
        formula,
        scope,
        visible: !isOn(attr(element, 'hidden')),
        comment: attr(element, 'comment') ?? '',
      });
  }
  const views = childNamed(root, 'bookViews');
  const view = views && childNamed(views, 'workbookView');
  const active = sheetAt(Number((view && attr(view, 'activeTab')) ?? 0));
  model.activeSheet =
    active?.visibility === 'Visible'
      ? active
      : (model.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null);
  const properties = childNamed(root, 'workbookPr');
  model.dayShift = isOn(properties && attr(properties, 'date1904')) ? daysTo1904 : 0;
}

/** Print areas and titles stand in the file as names. */
function readPageName(name: string, formula: string, sheet: Sheet | null): void {
  if (!sheet) return;
  const areas = scanFormula(formula).references.map((reference) => reference.area);
  if (name === '_xlnm.Print_Area') sheet.pageLayout.printArea = areas;
  if (name === '_xlnm.Print_Titles') {
    sheet.pageLayout.printTitleRows =
      areas.find((area) => area.column === 0 && area.columnCount === columnLimit) ?? null;
    sheet.pageLayout.printTitleColumns =
      areas.find((area) => area.row === 0 && area.rowCount === rowLimit) ?? null;
  }
}
