import { checkReport } from '../../../src/commands';
import { EmbeddedWorkbook } from '../../../src/embedded-excel';
import { connect, installGlobals } from '../../../src/embedded-excel/node';
import { contextIn, filledWorkbook } from '../../support/embedded';
import { changed, edit, partsOf, type Parts } from '../../support/packages';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const ownSheet = 'xl/worksheets/budget.xml';
/** A sheet of the person's own with what people keep on sheets; the elements stand in the order of the format. */
const budget = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheetPr codeName="Смета"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView rightToLeft="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="2" max="3" width="20" customWidth="1" outlineLevel="1" collapsed="1"/></cols><sheetData><row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B1:B3,C1:C3)</f><v>4</v></c><c r="B1"><v>1</v></c><c r="C1"><v>4</v></c><c r="D1" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,B1:B3)</f><v>1,2,3</v></c></row><row r="2" outlineLevel="1"><c r="A2"><f t="array" ref="A2:A3">B1:B2*2</f><v>2</v></c><c r="B2"><v>2</v></c><c r="C2"><f>[1]Лист1!$A$1</f><v>416</v></c></row><row r="3" outlineLevel="1" hidden="1"><c r="A3"><v>4</v></c><c r="B3"><v>3</v></c><c r="C3"><f t="dataTable" ref="C3:C3" dt2D="0" dtr="0" r1="B1"/><v>5</v></c></row><row r="4"><c r="A4"><f t="shared" ref="A4:A6" si="0">B1+1</f><v>2</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>3</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/><v>4</v></c></row></sheetData><sheetProtection sheet="1" password="CC3D" objects="1"/><protectedRanges><protectedRange password="CC3D" sqref="B1:B3" name="Ввод"/></protectedRanges><scenarios current="0"><scenario name="Лучший" count="1"><inputCells r="B1" val="9"/></scenario></scenarios><autoFilter ref="B1:C3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><customSheetViews><customSheetView guid="{11111111-2222-3333-4444-555555555555}" scale="60"/></customSheetViews><conditionalFormatting sqref="B1:B3"><cfRule type="duplicateValues" dxfId="0" priority="1"/><cfRule type="top10" dxfId="0" priority="2" rank="2"/><cfRule type="aboveAverage" dxfId="0" priority="3"/><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="iconSet" priority="5"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" imeMode="on" allowBlank="1" sqref="D1"><formula1>"да,нет"</formula1></dataValidation></dataValidations><pageSetup paperSize="9" copies="3" orientation="portrait"/><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A1:C3" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Смета!B1:B3</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

/** The parts of which nobody here knows more than that they are there. */
const unknownParts: Readonly<Record<string, string>> = {
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

const inWorkbook = [
  '<fileSharing readOnlyRecommended="1"/>',
  '<calcPr calcMode="manual" iterate="1" fullPrecision="0"',
  '<customWorkbookViews><customWorkbookView name="Печать" guid="{11111111-2222-3333-4444-555555555555}" windowWidth="9" windowHeight="9" activeSheetId="1"/></customWorkbookViews>',
  '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
];

function addContents(parts: Parts): void {
  parts.set(ownSheet, budget);
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
      `${relation('rIdOwn', 'worksheet', 'worksheets/budget.xml')}${relation('rIdLink', 'externalLink', 'externalLinks/externalLink1.xml')}${relation('rIdVba', 'vbaProject', 'vbaProject.bin')}</Relationships>`,
    ),
  );
  edit(parts, /Content_Types/, (text) =>
    text
      .replace(
        '</Types>',
        `<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/${ownSheet}" ContentType="${types}.worksheet+xml"/></Types>`,
      )
      .replace(`${types}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  );
  edit(parts, /^xl\/workbook\.xml$/, (text) =>
    text
      .replace('<workbookPr', `${inWorkbook[0] ?? ''}<workbookPr`)
      .replace('</sheets>', `<sheet name="Смета" sheetId="99" r:id="rIdOwn"/></sheets>${inWorkbook[3] ?? ''}`)
      .replace(/<calcPr[^>]*\/>/, `${inWorkbook[1] ?? ''}/>${inWorkbook[2] ?? ''}`),
  );
}

/** The person's workbook with all of it. */
async function fullBook(): Promise<Uint8Array> {
  return changed(await (await filledWorkbook()).save(), addContents);
}

describe('a workbook with what people keep in workbooks, checked and saved', () => {
  let before: Parts;
  let after: Parts;
  let notKept: readonly string[];
  beforeAll(async () => {
    const bytes = await fullBook();
    const workbook = await EmbeddedWorkbook.open(bytes);
    installGlobals(workbook);
    await checkReport.run(await contextIn(), { show: true, language: 'ru' });
    const saved = await workbook.saveTelling();
    notKept = saved.notKept;
    [before, after] = [await partsOf(bytes), await partsOf(saved.bytes)];
  });

  it('loses nothing, and says so', () => {
    expect(notKept).toEqual([]);
  });

  it('has the summary that the check wrote', () => {
    expect(
      [...after.keys()].filter((name) => !before.has(name) && /^xl\/worksheets\/sheet/.test(name)),
    ).toHaveLength(1);
    expect(after.get('xl/workbook.xml')).toContain('name="Сводка"');
  });

  it.each(Object.keys(unknownParts))('has the part %s as it was', (name) => {
    expect(after.get(name)).toEqual(before.get(name));
  });

  it.each(inWorkbook)('has in its list of sheets %s', (element) => {
    expect(after.get('xl/workbook.xml')).toContain(element);
  });

  it('has every part that it had', () => {
    expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
  });

  it('has the person’s own sheet with every element and formula as they were', () => {
    const withoutValues = (text: unknown) =>
      String(text)
        .replaceAll(/<v>[^<]*<\/v>/g, '')
        .replaceAll(/ t="str"/g, '')
        .replace(/<dimension[^>]*>/, '');
    expect(withoutValues(after.get(ownSheet))).toBe(withoutValues(budget));
  });

  it('shows the values that Excel shows for other workbooks, arrays and tables of what-ifs', () => {
    const valueIn = (cell: string) =>
      new RegExp(`<c r="${cell}"[^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(
        String(after.get(ownSheet)),
      )?.[1];
    expect(['C2', 'A2', 'A3', 'C3', 'A5'].map(valueIn)).toEqual(['416', '2', '4', '5', '3']);
  });
});

it('is the same file when nothing was changed', async () => {
  const bytes = await fullBook();
  const workbook = await EmbeddedWorkbook.open(bytes);
  const once = await workbook.saveTelling();
  const twice = await (await EmbeddedWorkbook.open(once.bytes)).saveTelling();
  expect(twice.bytes).toEqual(once.bytes);
});

it('keeps a workbook with macros one with macros', async () => {
  const workbook = await EmbeddedWorkbook.open(await fullBook());
  expect(workbook.extension).toBe('xlsm');
  const [first] = workbook.view.sheets;
  workbook.view.edit(first?.id ?? '', 60, 0, 'пометка');
  expect((await EmbeddedWorkbook.open(await workbook.save())).extension).toBe('xlsm');
});

it('names a signature, which no changed file can keep', async () => {
  const bytes = await changed(
    await fullBook(),
    (parts) => void parts.set('_xmlsignatures/sig1.xml', '<Signature/>'),
  );
  const workbook = await EmbeddedWorkbook.open(bytes);
  const [first] = workbook.view.sheets;
  workbook.view.edit(first?.id ?? '', 60, 0, 'пометка');
  const { notKept, bytes: saved } = await workbook.saveTelling();
  expect(notKept).toEqual(['signature']);
  expect((await partsOf(saved)).has('_xmlsignatures/sig1.xml')).toBe(false);
});

it('names what cannot follow rows that were put in, and takes it away', async () => {
  const workbook = await EmbeddedWorkbook.open(
    await changed(await fullBook(), (parts) => {
      edit(parts, /budget/, (text) => text.replace(/<sheetProtection[^>]*>/, ''));
    }),
  );
  await connect(workbook).Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Смета').getRange('1:1').insert('Down');
    await context.sync();
  });
  const { notKept, bytes } = await workbook.saveTelling();
  expect(notKept).toEqual([
    'arrays',
    'otherFormats',
    'sparklines',
    'pageBreaks',
    'protectedRanges',
    'scenarios',
    'sheetViews',
    'other',
  ]);
  const sheet = String((await partsOf(bytes)).get(ownSheet));
  expect(sheet).toContain('<autoFilter ref="B2:C4"><filterColumn colId="0">');
  expect(sheet).not.toMatch(/rowBreaks|sparkline|scenario|protectedRange/);
  expect(sheet).toContain('<f>_xlfn.XLOOKUP(1,B2:B4,C2:C4)</f>');
});

it('writes a changed formula of a newer function with its prefix, and leaves what shared it whole', async () => {
  const workbook = await EmbeddedWorkbook.open(
    await changed(await fullBook(), (parts) => {
      edit(parts, /budget/, (text) => text.replace(/<sheetProtection[^>]*>/, ''));
    }),
  );
  await connect(workbook).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Смета');
    sheet.getRange('D1').formulas = [['=TEXTJOIN(";",TRUE,B1:B2)']];
    sheet.getRange('A4').values = [[7]];
    await context.sync();
  });
  const sheet = String((await partsOf(await workbook.save())).get(ownSheet));
  expect(sheet).toContain('<f>_xlfn.TEXTJOIN(&quot;;&quot;,TRUE,B1:B2)</f>');
  expect(sheet).toContain('<c r="A4"><v>7</v></c>');
  expect(/<c r="A5">(<f>.*?<\/f>)/.exec(sheet)?.[1]).toBe('<f>B2+1</f>');
});

it.each([
  ['_x0041_'],
  ['_x005F_x0041_'],
  ['a\rb\r\nc'],
  ['\u0007\u007f'],
  ['\ud800'],
  ['\uFFFE'],
  [' по краям '],
  ['й'],
])('a text comes back from a file as it was: %j', async (text) => {
  const workbook = EmbeddedWorkbook.create();
  const { Excel } = connect(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[`'${text}`]];
    await context.sync();
  });
  const reopened = await EmbeddedWorkbook.open(await workbook.save());
  const values = await connect(reopened).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[text]]);
});
