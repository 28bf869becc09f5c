import { xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import JSZip from 'jszip';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import { addInXml } from '../add-in-part';
import { withEscapes } from './held-text';
import { nameXml, pageNames } from './defined-name-xml';
import { conditionalFormatsXml, protectionXml, validationsXml } from './sheet-marks-xml';
import type { StyleMarks } from './style-marks';
import { StylesPart } from './styles-part';
import { nameCharts } from './write-charts';

/**
 * Completes the package that the library wrote with what the library loses: defined names as they read, validations
 * and conditional formats, protection, named styles, and the add-in's settings.
 */
export async function completePackage(
  bytes: Uint8Array,
  model: WorkbookModel,
  marks: StyleMarks,
  isWritten: (sheet: Sheet) => boolean,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const change = async (path: string, edit: (xml: string) => string): Promise<void> => {
    const file = zip.file(path);
    if (!file) throw new Error(`The package has no part ${path}.`);
    zip.file(path, edit(await file.async('string')));
  };
  const styles = new StylesPart((await zip.file('xl/styles.xml')?.async('string')) ?? '');
  styles.addNamedStyles(marks.named);
  for (const [index, sheet] of model.sheets.entries()) {
    if (!isWritten(sheet)) continue;
    await change(`xl/worksheets/sheet${String(index + 1)}.xml`, (xml) =>
      completeSheet(withEscapes(xml), sheet, styles),
    );
    if (sheet.charts.length === 0) continue;
    const relations = await zip
      .file(`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`)
      ?.async('string');
    const drawing = /drawings\/drawing\d+\.xml/.exec(relations ?? '')?.[0];
    if (drawing !== undefined) await change(`xl/${drawing}`, (xml) => nameCharts(xml, sheet, xmlEncodeAttr));
  }
  if (zip.file('xl/sharedStrings.xml')) await change('xl/sharedStrings.xml', withEscapes);
  zip.file('xl/styles.xml', styles.text());
  await change('xl/workbook.xml', (xml) => completeWorkbook(xml, model));
  // Programs fit rows without a height to their text only in files that Excel has not fitted itself.
  await change('docProps/app.xml', (xml) =>
    xml.replace(/<Application>[^<]*</, '<Application>Embedded Excel<'),
  );
  const addIn = addInXml(model);
  if (addIn !== null) {
    zip.file('customXml/item1.xml', addIn);
    await change('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdAddIn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
    );
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 5 } });
}

/** The elements that may follow validations in a sheet's part. */
const afterMarks =
  /<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

function completeSheet(xml: string, sheet: Sheet, styles: StylesPart): string {
  const protection = protectionXml(sheet);
  const marks = conditionalFormatsXml(sheet, styles) + validationsXml(sheet);
  if (protection === '' && marks === '') return xml;
  const end = /<\/sheetData>|<sheetData\/>/.exec(xml);
  if (!end) throw new Error('The sheet has no data.');
  const split = end.index + end[0].length;
  const tail = xml.slice(split);
  const place = afterMarks.exec(tail)?.index ?? 0;
  return xml.slice(0, split) + protection + tail.slice(0, place) + marks + tail.slice(place);
}

function completeWorkbook(xml: string, model: WorkbookModel): string {
  const names = namesXml(model);
  const calculation = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
  let result = xml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, '');
  result = result.replace(/<calcPr\b[^>]*\/>/, () => names + calculation);
  if (model.structureProtected)
    result = result.replace(
      /<bookViews>|<sheets>/,
      (start) => `<workbookProtection lockStructure="1"/>${start}`,
    );
  return result;
}

function namesXml(model: WorkbookModel): string {
  const names = model.names.map((name) =>
    nameXml(name, name.scope ? model.sheets.indexOf(name.scope) : null),
  );
  model.sheets.forEach((sheet, index) => {
    names.push(...pageNames(sheet).map((name) => nameXml(name, index)));
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
