import { filledWorkbook } from './embedded';
import { changed, edit, type Parts } from './packages';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const ownSheet = 'xl/worksheets/budget.xml';
/** A sheet of the person's own with what people keep on sheets; the elements stand in the order of the format. */
export const budget = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheetPr codeName="Смета"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView rightToLeft="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="2" max="3" width="20" customWidth="1" outlineLevel="1" collapsed="1"/></cols><sheetData><row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B1:B3,C1:C3)</f><v>4</v></c><c r="B1"><v>1</v></c><c r="C1"><v>4</v></c><c r="D1" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,B1:B3)</f><v>1,2,3</v></c></row><row r="2" outlineLevel="1"><c r="A2"><f t="array" ref="A2:A3">B1:B2*2</f><v>2</v></c><c r="B2"><v>2</v></c><c r="C2"><f>[1]Лист1!$A$1</f><v>416</v></c></row><row r="3" outlineLevel="1" hidden="1"><c r="A3"><v>4</v></c><c r="B3"><v>3</v></c><c r="C3"><f t="dataTable" ref="C3:C3" dt2D="0" dtr="0" r1="B1"/><v>5</v></c></row><row r="4"><c r="A4"><f t="shared" ref="A4:A6" si="0">B1+1</f><v>2</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>3</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/><v>4</v></c></row></sheetData><sheetProtection sheet="1" password="CC3D" objects="1"/><protectedRanges><protectedRange password="CC3D" sqref="B1:B3" name="Ввод"/></protectedRanges><scenarios current="0"><scenario name="Лучший" count="1"><inputCells r="B1" val="9"/></scenario></scenarios><autoFilter ref="B1:C3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><customSheetViews><customSheetView guid="{11111111-2222-3333-4444-555555555555}" scale="60"/></customSheetViews><conditionalFormatting sqref="B1:B3"><cfRule type="duplicateValues" dxfId="0" priority="1"/><cfRule type="top10" dxfId="0" priority="2" rank="2"/><cfRule type="aboveAverage" dxfId="0" priority="3"/><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="iconSet" priority="5"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" imeMode="on" allowBlank="1" sqref="D1"><formula1>"да,нет"</formula1></dataValidation></dataValidations><pageSetup paperSize="9" copies="3" orientation="portrait"/><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A1:C3" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Смета!B1:B3</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

/** Newer functions as the file spells them, with what Excel shows for them. */
const newerFunctions: readonly (readonly [string, string | number])[] = [
  ['_xlfn.IFS(B1=1,"да",TRUE,"нет")', 'да'],
  ['_xlfn.CONCAT(B1:B3)', '123'],
  ['_xlfn.MAXIFS(B1:B3,B1:B3,"&gt;1")', 3],
  ['_xlfn.LET(_xlpm.x,B1,_xlpm.x*2)', 2],
  ['_xlfn.SWITCH(B1,1,"один","иное")', 'один'],
  ['_xlfn.STDEV.S(B1:B3)', 1],
  ['_xlfn.NUMBERVALUE("1,5",",")', 1.5],
  ['_xlfn.DAYS(B3,B1)', 2],
  ['_xlfn.XLOOKUP(1,B1:B3,B1:B3)', 1],
  ['_xlfn.TEXTJOIN(",",TRUE,B1:B3)', '1,2,3'],
  ['СОБСТВЕННАЯ(B1)', 7],
];

const functionRows = newerFunctions
  .map(([formula, value], index) => {
    const row = String(index + 4);
    const type = typeof value === 'string' ? ' t="str"' : '';
    return `<row r="${row}"><c r="A${row}"${type}><f>${formula}</f><v>${String(value)}</v></c></row>`;
  })
  .join('');

export const secondSheet = 'xl/worksheets/functions.xml';
/** Another sheet of the person's: newer functions, arrays that spill, formats by rules, lists and links. */
export const functions = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheetPr><tabColor rgb="FF00B0F0"/></sheetPr><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="B1"><v>1</v></c><c r="D1" cm="1"><f t="array" ref="D1:D3">_xlfn._xlws.SORT(B1:B3,,-1)</f><v>3</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="D2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c r="D3"><v>1</v></c></row>${functionRows}</sheetData><conditionalFormatting sqref="B1:B3"><cfRule type="uniqueValues" dxfId="0" priority="1"/><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="today"><formula>FLOOR(B1,1)=TODAY()</formula></cfRule><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="E1"><formula1>"a,b"</formula1></dataValidation><dataValidation type="whole" sqref="F1:F1048576"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="B1" location="Смета!A1" display="к смете"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter><oddHeader>&amp;CБюджет</oddHeader></headerFooter><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks><cellWatches><cellWatch r="B1"/></cellWatches><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Смета!$B$1:$B$3</xm:f></x14:formula1><xm:sqref>G1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;

/** The parts of which nobody here knows more than that they are there. */
export const unknownParts: Readonly<Record<string, string>> = {
  'xl/vbaProject.bin': 'макросы',
  'xl/media/image1.png': 'рисунок',
  'xl/embeddings/akt.docx': 'акт',
  'xl/model/item.data': 'модель данных',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
  'xl/slicers/slicer1.xml': '<slicers/>',
  'xl/queryTables/queryTable1.xml': '<queryTable/>',
  'xl/connections.xml': '<connections/>',
  'xl/externalLinks/externalLink1.xml': '<externalLink/>',
  'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>',
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
  'xl/persons/person.xml': '<personList/>',
  'xl/printerSettings/printerSettings1.bin': 'принтер',
  'xl/drawings/drawing9.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:sp macro=""/></xdr:oneCellAnchor></xdr:wsDr>',
  'xl/drawings/vmlDrawing9.vml': '<xml><br></xml>',
  'xl/comments9.xml':
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Айгүл</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>проверить</t></r></text></comment></commentList></comments>',
  'customXml/item7.xml': '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>',
  'docProps/custom.xml': '<Properties><property name="_MarkAsFinal"/></Properties>',
  'docMetadata/LabelInfo.xml':
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>',
};

export const inWorkbook = [
  '<fileSharing readOnlyRecommended="1"/>',
  '<calcPr calcMode="manual" iterate="1" fullPrecision="0"',
  '<customWorkbookViews><customWorkbookView name="Печать" guid="{11111111-2222-3333-4444-555555555555}" windowWidth="9" windowHeight="9" activeSheetId="1"/></customWorkbookViews>',
  '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
];

function addContents(parts: Parts): void {
  parts.set(ownSheet, budget);
  parts.set(secondSheet, functions);
  for (const [name, content] of Object.entries(unknownParts)) parts.set(name, content);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  parts.set(
    'xl/worksheets/_rels/budget.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'drawing', '../drawings/drawing9.xml')}${relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing9.vml')}${relation('rId3', 'comments', '../comments9.xml')}</Relationships>`,
  );
  edit(parts, /workbook\.xml\.rels$/, (text) =>
    text.replace(
      '</Relationships>',
      `${relation('rIdOwn', 'worksheet', 'worksheets/budget.xml')}${relation('rIdMore', 'worksheet', 'worksheets/functions.xml')}${relation('rIdLink', 'externalLink', 'externalLinks/externalLink1.xml')}${relation('rIdVba', 'vbaProject', 'vbaProject.bin')}</Relationships>`,
    ),
  );
  edit(parts, /Content_Types/, (text) =>
    text
      .replace(
        '</Types>',
        `<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/${ownSheet}" ContentType="${types}.worksheet+xml"/><Override PartName="/${secondSheet}" ContentType="${types}.worksheet+xml"/></Types>`,
      )
      .replace(`${types}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  );
  edit(parts, /^xl\/workbook\.xml$/, (text) =>
    text
      .replace('<workbookPr', `${inWorkbook[0] ?? ''}<workbookPr`)
      .replace(
        '</sheets>',
        `<sheet name="Смета" sheetId="99" r:id="rIdOwn"/><sheet name="Функции" sheetId="98" r:id="rIdMore"/></sheets>${inWorkbook[3] ?? ''}`,
      )
      .replace(/<calcPr[^>]*\/>/, `${inWorkbook[1] ?? ''}/>${inWorkbook[2] ?? ''}`),
  );
}

/** The person's workbook with all of it. */
export async function fullBook(): Promise<Uint8Array> {
  return changed(await (await filledWorkbook()).save(), addContents);
}
