import ExcelJS from 'exceljs';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { newWorkbook, run } from './connected';

/** A workbook that has one of everything that the file must keep. */
async function full(): Promise<EmbeddedWorkbook> {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const book = context.workbook;
    book.styles.add('Ввод');
    const style = book.styles.getItem('Ввод');
    style.fill.color = '#FFF2CC';
    style.font.bold = true;
    style.numberFormat = '#,##0';
    style.borders.getItem('EdgeTop').style = 'Continuous';
    book.properties.title = 'Отчет';
    const sheet = book.worksheets.add('Соц статус');
    sheet.getRange('A1:C3').values = [
      ['Кто', 'Всего', 'Знак'],
      ['а', 2, '=B2*2'],
      ["'007", 4, '=1/0'],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Статус';
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    sheet.getRange('E1').style = 'Ввод';
    sheet.getRange('E1').values = [[1500]];
    book.names.add('Всего_1', sheet.getRange('B2:B3'), 'Сколько всего');
    sheet.names.add('Своё', '=SUM(Всего_1)');
    book.settings.add('отчет', { язык: 'kk', причины: ['<"&'] });
    sheet.customProperties.add('таблица', 'status');
    const cells = sheet.getRange('B2:B3');
    cells.format.fill.color = '#FF0000';
    cells.format.font.size = 14;
    cells.format.horizontalAlignment = 'CenterAcrossSelection';
    cells.format.verticalAlignment = 'Top';
    cells.format.wrapText = true;
    cells.format.borders.getItem('EdgeBottom').style = 'Double';
    cells.format.protection.locked = false;
    cells.numberFormat = [['#,##0'], ['dd.mm.yyyy']];
    cells.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: '=$E$1', operator: 'Between' } };
    cells.dataValidation.prompt = { title: 'Люди', message: 'Целое число', showPrompt: true };
    cells.dataValidation.errorAlert = {
      title: 'Нет',
      message: 'Не число',
      showAlert: true,
      style: 'Warning',
    };
    sheet.getRange('A2:A3').dataValidation.rule = {
      list: { inCellDropDown: true, source: '=Лист1!$A$1:$A$3' },
    };
    const custom = cells.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$B2>3';
    custom.custom.format.fill.color = '#FFC7CE';
    custom.custom.format.font.color = '#9C0006';
    custom.stopIfTrue = true;
    const text = sheet.getRange('C2:C3').conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'BeginsWith', text: '✗' };
    text.textComparison.format.font.bold = true;
    sheet.getRange('E2:E4').conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#00AA00';
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:E10');
    sheet.pageLayout.setPrintTitleRows('1:1');
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.leftMargin = 36;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('D:D').columnHidden = true;
    sheet.tabColor = '#00AA00';
    sheet.showGridlines = false;
    sheet.getRange('G1').hyperlink = {
      documentReference: "'Соц статус'!A1",
      textToDisplay: 'сюда',
      screenTip: 'Подсказка',
    };
    sheet.getRange('G5:H5').merge();
    book.comments.add("'Соц статус'!A2", 'Примечание');
    const first = book.worksheets.getItem('Лист1');
    const chart = first.charts.add('BarStacked', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'Статус';
    chart.title.text = 'По статусу';
    chart.legend.position = 'Right';
    chart.setPosition('B2', 'F12');
    chart.series.getItemAt(0).format.fill.setSolidColor('#00AA00');
    chart.series.getItemAt(0).hasDataLabels = true;
    book.worksheets.add('Скрытый').visibility = 'VeryHidden';
    sheet.activate();
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  return workbook;
}

/** Everything that Office.js says about the workbook, without what is new at every opening (identifiers). */
function described(workbook: EmbeddedWorkbook): Promise<unknown> {
  return run(workbook, async (context) => {
    const book = context.workbook;
    const sheet = book.worksheets.getItem('Соц статус');
    const range = (address: string, load: string): Excel.Range => {
      const one = sheet.getRange(address);
      one.load(load);
      return one;
    };
    const load = <Item extends { load(what: string): unknown }>(item: Item, what: string): Item => {
      item.load(what);
      return item;
    };
    const parts: { toJSON(): unknown }[] = [
      load(book.worksheets, 'items/name,items/visibility,items/position'),
      load(sheet, 'tabColor,showGridlines,standardWidth'),
      range('A1:G5', 'values,formulas,text,numberFormat,valueTypes'),
      range(
        'B2:B3',
        'format/font/size,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/protection/locked',
      ),
      load(sheet.getRange('B2:B3').format.borders.getItem('EdgeBottom'), 'style,color'),
      range('E1', 'style,format/font/bold,format/fill/color,numberFormat'),
      range('A1', 'format/columnWidth,format/rowHeight'),
      range('D1', 'columnHidden'),
      range('G1', 'hyperlink'),
      load(
        sheet.tables,
        'items/name,items/style,items/showBandedRows,items/showHeaders,items/columns/items/name',
      ),
      load(book.names, 'items/name,items/formula,items/comment,items/visible'),
      load(sheet.names, 'items/name,items/formula,items/scope'),
      load(book.settings, 'items/key,items/value'),
      load(sheet.customProperties, 'items/key,items/value'),
      load(sheet.getRange('B2:B3').dataValidation, 'type,rule,prompt,errorAlert,ignoreBlanks'),
      load(sheet.getRange('A2').dataValidation, 'type,rule'),
      load(
        sheet.getRange('B2').conditionalFormats,
        'items/type,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/color',
      ),
      load(
        sheet.getRange('C2').conditionalFormats,
        'items/type,items/textComparison/rule,items/textComparison/format/font/bold',
      ),
      load(sheet.getRange('E2').conditionalFormats, 'items/type,items/dataBar/positiveFormat/fillColor'),
      load(sheet.freezePanes.getLocationOrNullObject(), 'address'),
      load(sheet.pageLayout, 'orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin'),
      load(sheet.pageLayout.headersFooters.defaultForAllPages, 'centerFooter,leftHeader'),
      load(sheet.pageLayout.getPrintAreaOrNullObject(), 'address'),
      load(sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address'),
      load(sheet.protection, 'protected,options'),
      load(book.styles.getItem('Ввод'), 'name,builtIn,numberFormat,font/bold,fill/color'),
      load(
        book.worksheets.getItem('Лист1').charts,
        'items/name,items/chartType,items/left,items/top,items/width,items/height,items/title/text,items/legend/position,items/series/items/name,items/series/items/hasDataLabels',
      ),
      load(book.properties, 'title'),
      load(book.worksheets.getActiveWorksheet(), 'name'),
    ];
    await context.sync();
    const text = JSON.stringify(
      parts.map((part) => part.toJSON()),
      (key, value: unknown) => (key === 'id' || (key === 'address' && value === '') ? undefined : value),
    );
    return JSON.parse(text) as unknown;
  });
}

it('keeps everything through saving and opening', async () => {
  const workbook = await full();
  const reopened = await EmbeddedWorkbook.open(await workbook.save());
  expect(await described(reopened)).toEqual(await described(workbook));
  // A thread of comments comes back as a note: the file holds no threads.
  expect(reopened.content().filter((line) => line.includes(' comment '))).toEqual([
    expect.stringContaining('"text":"Примечание"'),
  ]);
});

it('gives the same through a second saving', async () => {
  const once = await EmbeddedWorkbook.open(await (await full()).save());
  const twice = await EmbeddedWorkbook.open(await once.save());
  expect(await described(twice)).toEqual(await described(once));
});

it('is read alike by another library', async () => {
  const bytes = await (await full()).save();
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = other.getWorksheet('Соц статус');
  const cell = (address: string) => sheet?.getCell(address);
  expect({
    sheets: other.worksheets.map(({ name, state }) => [name, state]),
    text: cell('A3')?.value,
    formula: cell('C2')?.value,
    error: cell('C3')?.value,
    font: cell('B2')?.font.size,
    fill: (cell('B2')?.fill as ExcelJS.FillPattern).fgColor?.argb,
    alignment: cell('B2')?.alignment,
    format: cell('B3')?.numFmt,
    frozen: sheet?.views.map((view) => [view.state, view.state === 'frozen' ? view.ySplit : 0]),
    width: sheet?.getColumn(1).width,
    title: other.title,
    name: other.definedNames.getRanges('Всего_1').ranges,
    list: cell('A2')?.dataValidation.formulae,
    page: [sheet?.pageSetup.orientation, sheet?.pageSetup.paperSize, sheet?.pageSetup.printArea],
  }).toEqual({
    sheets: [
      ['Лист1', 'visible'],
      ['Соц статус', 'visible'],
      ['Скрытый', 'veryHidden'],
    ],
    text: '007',
    formula: { formula: 'B2*2', result: 4 },
    error: { formula: '1/0', result: { error: '#DIV/0!' } },
    font: 14,
    fill: 'FFFF0000',
    alignment: { horizontal: 'centerContinuous', vertical: 'top', wrapText: true },
    format: 'dd.mm.yyyy',
    frozen: [['frozen', 1]],
    width: 22.85546875,
    title: 'Отчет',
    name: ["'Соц статус'!$B$2:$B$3"],
    list: ['Лист1!$A$1:$A$3'],
    page: ['landscape', 9, 'A1:E10'],
  });
});
