import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { newWorkbook, run, valuesOf } from './connected';

const sheetXml = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;

/** The least that Office Open XML asks of a workbook: no styles, no shared texts, no views. */
async function leastWorkbook(parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/${type}" Target="${target}"/></Relationships>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
  );
  zip.file('_rels/.rels', relations('officeDocument', 'xl/workbook.xml'));
  zip.file('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml'));
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="Лист" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>всего</t></is></c><c r="B1"><v>416</v></c></row>'),
  );
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

it('opens a workbook that has no more than the format asks for, and saves it', async () => {
  const opened = await EmbeddedWorkbook.open(await leastWorkbook());
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await opened.save()).slice().buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Лист');
  expect([sheet?.getCell('A1').value, sheet?.getCell('B1').value]).toEqual(['всего', 416]);
});

it('opens sheets that another library wrote without views', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Первый').getCell('A1').value = 1;
  const opened = await EmbeddedWorkbook.open(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(opened.view.sheets.map(({ name }) => name)).toEqual(['Первый']);
});

/** Changes parts of a workbook as another program would have written them. */
async function rewritten(
  bytes: Uint8Array,
  parts: RegExp,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(zip.files).filter((each) => parts.test(each)))
    zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
}

it('opens a table whose headings were cleared in LibreOffice, which leaves its columns without names', async () => {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:C2').values = [
      ['а', 'Column3', 'в'],
      [1, 2, 3],
    ];
    sheet.tables.add('A1:C2', true).name = 'Мое';
    await context.sync();
  });
  const bytes = await rewritten(await workbook.save(), /^xl\/tables\//, (xml) =>
    xml
      .replace(/(<tableColumn [^>]*)name="а"/, '$1name=""')
      .replace(/(<tableColumn [^>]*)name="в"/, '$1name=""'),
  );
  const opened = await EmbeddedWorkbook.open(bytes);
  const names = await run(opened, async (context) => {
    const columns = context.workbook.tables.getItem('Мое').columns.load('items/name');
    await context.sync();
    return columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Column1', 'Column3', 'Column4']);
  expect(await valuesOf(opened, 'A2:C2')).toEqual([[1, 2, 3]]);
});

it('reads charts whose elements have no prefix, as openpyxl writes them', async () => {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:B2').values = [
      ['м', 'ж'],
      [1, 2],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Rows');
    chart.name = 'Мое';
    chart.title.text = 'Люди';
    await context.sync();
  });
  const drawing = await rewritten(await workbook.save(), /^xl\/drawings\/drawing/, (xml) =>
    xml.replaceAll(/(<\/?)xdr:/g, '$1').replace('xmlns:xdr=', 'xmlns='),
  );
  const bytes = await rewritten(drawing, /^xl\/charts\/chart/, (xml) =>
    xml.replaceAll(/(<\/?)c:/g, '$1').replace('xmlns:c=', 'xmlns='),
  );
  const opened = await EmbeddedWorkbook.open(bytes);
  const charts = await run(opened, async (context) => {
    const found = context.workbook.worksheets
      .getItem('Лист1')
      .charts.load('items/name,items/chartType,items/title/text');
    await context.sync();
    return found.items.map(({ name, chartType, title }) => [name, chartType, title.text]);
  });
  expect(charts).toEqual([['Мое', 'ColumnClustered', 'Люди']]);
});
