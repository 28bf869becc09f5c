import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { attr, findChildren, parseXml, textContent } from '@cj-tech-master/excelts/xml';
import { NotAWorkbookError } from '../errors';
import { WorkbookModel } from '../model/workbook-model';
import type { Sheet } from '../model/sheet';
import { normalStyle, type CellStyle } from '../model/style';
import { scanFormula } from '../formula/references';
import { addInNamespace, readAddInXml, readWebExtensionXml } from './add-in-part';
import { findContentNotKept } from './find-content-not-kept';
import { nameTableColumns } from './name-table-columns';
import { childNamed, PackageParts } from './package-parts';
import { readCharts } from './read-charts';
import { readSheet, type ReadStyle, type StyleReader } from './read-sheet';
import { readSheetMarks } from './read-sheet-marks';
import { readStylesPart, type StylesContent } from './read-styles-part';
import { unmarkFormat } from './style-marks';
import { styleFromFile } from './style-mapping';
import { viewsOf } from './views-of';

/** The model of the workbook in the bytes. Throws NotAWorkbookError when there is none. */
export async function readWorkbook(bytes: Uint8Array, locale: string): Promise<WorkbookModel> {
  const parts = await PackageParts.open(bytes);
  try {
    return await readParts(parts, bytes, locale);
  } catch (cause) {
    if (cause instanceof NotAWorkbookError) throw cause;
    throw new NotAWorkbookError('The workbook is damaged.', { cause });
  }
}

async function readParts(parts: PackageParts, bytes: Uint8Array, locale: string): Promise<WorkbookModel> {
  const stylesXml = await parts.text('xl/styles.xml');
  const styles: StylesContent =
    stylesXml === null ? { named: [], overlays: [], markedXml: null } : readStylesPart(stylesXml);
  if (styles.markedXml !== null) parts.replace('xl/styles.xml', styles.markedXml);
  const isChanged = (await nameTableColumns(parts)) || styles.markedXml !== null;
  const readable = isChanged ? await parts.bytes() : bytes;
  const workbook = new Workbook();
  // The library does not open a package with charts without it, though we read the charts ourselves.
  if (parts.paths(/^xl\/charts\//).length > 0) installChartSupport();
  await workbook.xlsx.load(readable, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'] });
  const model = new WorkbookModel(locale);
  for (const named of styles.named) if (named) model.styles.set(named.name.toLowerCase(), named);
  const styleOf = styleReader(styles);
  for (const part of await parts.sheets()) {
    const worksheet = workbook.getWorksheet(part.name);
    if (!worksheet) continue;
    const sheet = model.addSheet(part.name);
    readSheet(worksheet, model, sheet, styleOf);
    readSheetMarks((await parts.text(part.path)) ?? '', model, sheet, styles.overlays);
    await readCharts(parts, part.path, model, sheet);
  }
  const chartsRead = model.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  model.notKept = await findContentNotKept(parts, chartsRead);
  if (model.sheets.length === 0) throw new NotAWorkbookError('The workbook has no sheet.');
  readWorkbookXml((await parts.text('xl/workbook.xml')) ?? '', model);
  readProperties(workbook, model);
  await readAddInParts(parts, model);
  const active = model.sheets[viewsOf(workbook)[0]?.activeTab ?? 0];
  model.activeSheet =
    active?.visibility === 'Visible'
      ? active
      : (model.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null);
  model.needsCalculation = true;
  return model;
}

/** Turns the library's styles into ours; the same style gives the same object. */
function styleReader(styles: StylesContent): StyleReader {
  const byText = new Map<string, ReadStyle>([['{}', { style: normalStyle, quotePrefix: false }]]);
  // The library makes a style object for every cell, so only what it says can tell them apart.
  return (style) => {
    const text = JSON.stringify(style);
    const known = byText.get(text);
    if (known) return known;
    const plain = styleFromFile(style);
    const { format, number, quotePrefix } = unmarkFormat(plain.numberFormat);
    const read: CellStyle = {
      ...plain,
      numberFormat: format,
      styleName: styles.named[number]?.name ?? 'Normal',
    };
    const isNormal = JSON.stringify(read) === JSON.stringify(normalStyle);
    const result = { style: isNormal ? normalStyle : read, quotePrefix };
    byText.set(text, result);
    return result;
  };
}

function readWorkbookXml(xml: string, model: WorkbookModel): void {
  const { root } = parseXml(xml);
  const protection = childNamed(root, 'workbookProtection');
  model.structureProtected = protection !== undefined && attr(protection, 'lockStructure') === '1';
  const list = childNamed(root, 'definedNames');
  for (const element of list ? findChildren(list, 'definedName') : []) {
    const name = attr(element, 'name') ?? '';
    const formula = textContent(element).trim();
    const index = attr(element, 'localSheetId');
    const scope = index === undefined ? null : (model.sheets[Number(index)] ?? null);
    if (name.startsWith('_xlnm.')) readPageName(name, formula, scope);
    else
      model.names.push({
        name,
        formula,
        scope,
        visible: attr(element, 'hidden') !== '1',
        comment: attr(element, 'comment') ?? '',
      });
  }
}

/** Print areas and titles stand in the file as names. */
function readPageName(name: string, formula: string, sheet: Sheet | null): void {
  if (!sheet) return;
  const areas = scanFormula(formula).references.map((reference) => reference.area);
  if (name === '_xlnm.Print_Area') sheet.pageLayout.printArea = areas;
  if (name === '_xlnm.Print_Titles') {
    sheet.pageLayout.printTitleRows =
      areas.find((area) => area.column === 0 && area.columnCount === 16_384) ?? null;
    sheet.pageLayout.printTitleColumns =
      areas.find((area) => area.row === 0 && area.rowCount === 1_048_576) ?? null;
  }
}

function readProperties(workbook: Workbook, model: WorkbookModel): void {
  const { title, subject, keywords, category, manager, company, creator, description, lastModifiedBy } =
    workbook;
  const found = {
    title,
    subject,
    keywords,
    category,
    manager,
    company,
    author: creator,
    comments: description,
    lastAuthor: lastModifiedBy,
  };
  for (const [key, value] of Object.entries(found))
    if (typeof value === 'string' && value !== '') model.properties[key] = value;
}

async function readAddInParts(parts: PackageParts, model: WorkbookModel): Promise<void> {
  for (const path of parts.paths(/^customXml\/item\d+\.xml$/)) {
    const xml = (await parts.text(path)) ?? '';
    if (xml.includes(addInNamespace)) readAddInXml(xml, model);
  }
  for (const path of parts.paths(/^xl\/webextensions\/webextension\d+\.xml$/))
    readWebExtensionXml((await parts.text(path)) ?? '', model);
}
