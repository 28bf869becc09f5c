import { documented, measured, unknown, type Scenario } from '../scenario';

/** Cell styles, links, and the font of a new workbook. */
export const lookScenarios: readonly Scenario[] = [
  {
    id: 'S29',
    by: 'program',
    does: 'A cell style with font, fill, lines, indent and number format is given to a cell; then added once more',
    expected: documented(
      { numberFormat: '0.00', bold: true, fill: '#E8F3F1', again: 'ItemAlreadyExists' },
      'testing/application-specific-api-error-handling',
    ),
    act: async ({ run, code, prefix }) => {
      const name = `${prefix}style`;
      await run(({ workbook, sheet }) => {
        workbook.styles.add(name);
        const style = workbook.styles.getItem(name);
        style.font.bold = true;
        style.fill.color = '#E8F3F1';
        style.numberFormat = '0.00';
        style.indentLevel = 1;
        for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
          style.borders.getItem(edge).style = 'Continuous';
        const range = sheet.getRange('A1');
        range.values = [[1]];
        range.style = name;
      });
      const again = await code(({ workbook }) => {
        workbook.styles.add(name);
      });
      return run(async ({ context, sheet }) => {
        const range = sheet.getRange('A1').load('numberFormat');
        range.format.font.load('bold');
        range.format.fill.load('color');
        await context.sync();
        return {
          numberFormat: (range.numberFormat as string[][])[0]?.[0] ?? null,
          bold: range.format.font.bold,
          fill: range.format.fill.color,
          again,
        };
      });
    },
  },
  {
    id: 'S30',
    by: 'program',
    does: 'A cell style that centres across the selection and wraps',
    expected: documented(
      { alignment: 'CenterAcrossSelection', wrap: true },
      'https://learn.microsoft.com/en-us/javascript/api/excel/excel.style',
    ),
    act: ({ run, prefix }) =>
      run(async ({ context, workbook, sheet }) => {
        const name = `${prefix}centred`;
        workbook.styles.add(name);
        const style = workbook.styles.getItem(name);
        style.horizontalAlignment = 'CenterAcrossSelection';
        style.wrapText = true;
        const range = sheet.getRange('A1');
        range.style = name;
        await context.sync();
        range.format.load('horizontalAlignment,wrapText');
        await context.sync();
        return { alignment: range.format.horizontalAlignment, wrap: range.format.wrapText };
      }),
  },
  {
    id: 'S35',
    by: 'hand',
    does: '=HYPERLINK("#name") is clicked: Windows, Mac, the web, iPad',
    expected: unknown('whether links of the workbook work on the web'),
    todo: {
      ru: 'Щелкните по ссылке в A1 листа сценария. Запишите, перешел ли Excel к ячейке D40.',
      en: 'Click the link in A1 of the scenario’s sheet. Write down whether Excel went to D40.',
    },
    prepare: ({ run, prefix }) =>
      run(({ workbook, sheet }) => {
        workbook.names.add(`${prefix}target`, sheet.getRange('D40'));
        sheet.getRange('A1').formulas = [[`=HYPERLINK("#${prefix}target","D40")`]];
      }),
  },
  {
    id: 'S36',
    by: 'hand',
    does: 'A link made by range.hyperlink with a name as its place is clicked, also after the sheet was renamed',
    expected: unknown('whether links can be made that work everywhere'),
    todo: {
      ru: 'Щелкните по ссылке в A1, переименуйте лист сценария (добавьте букву), щелкните еще раз. Запишите оба ответа и верните имя.',
      en: 'Click the link in A1, rename the scenario’s sheet (add a letter), click again. Write down both answers and give the name back.',
    },
    prepare: ({ run, prefix }) =>
      run(({ workbook, sheet }) => {
        workbook.names.add(`${prefix}place`, sheet.getRange('D40'));
        sheet.getRange('A1').hyperlink = { documentReference: `${prefix}place`, textToDisplay: 'D40' };
      }),
  },
  {
    id: 'S62',
    by: 'program',
    does: 'The body font, the standard width of a column and of ten digits, in points',
    expected: measured,
    act: ({ run }) =>
      run(async ({ context, sheet }) => {
        const range = sheet.getRange('A1');
        range.values = [['0123456789']];
        sheet.load('standardWidth');
        range.format.font.load('name,size');
        range.format.autofitColumns();
        range.format.load('columnWidth');
        await context.sync();
        return {
          font: range.format.font.name,
          size: range.format.font.size,
          standardWidth: sheet.standardWidth,
          tenDigits: range.format.columnWidth,
        };
      }),
  },
];
