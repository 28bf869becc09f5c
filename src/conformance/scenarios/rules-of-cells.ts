import { documented, unknown, type Answer, type Scenario } from '../scenario';

const validationApi = 'https://learn.microsoft.com/en-us/javascript/api/excel/';

/** Conditional formats and validations. */
export const cellRuleScenarios: readonly Scenario[] = [
  {
    id: 'S26',
    by: 'program',
    does: 'A data bar of which only the colour is set: its bounds',
    expected: unknown('whether the shortest bar stands for zero'),
    act: ({ run, fill }) =>
      fill([[10], [20], [30]]).then(() =>
        run(async ({ context, sheet }) => {
          const format = sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
          format.dataBar.positiveFormat.fillColor = '#0B6A5D';
          await context.sync();
          format.dataBar.load('lowerBoundRule,upperBoundRule');
          await context.sync();
          return {
            lower: format.dataBar.lowerBoundRule.type,
            upper: format.dataBar.upperBoundRule.type,
          };
        }),
      ),
  },
  {
    id: 'S27',
    by: 'program',
    does: 'A custom rule with a relative reference, for C5:C9: it counts from the range’s first cell',
    expected: documented(
      { formula: '=LEFT($C5,1)="✗"' },
      'https://github.com/OfficeDev/office-js/issues/5194',
    ),
    act: ({ run }) =>
      run(async ({ context, sheet }) => {
        const format = sheet.getRange('C5:C9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=LEFT($C5,1)="✗"';
        await context.sync();
        const [first] = [sheet.getRange('C5').conditionalFormats.getItemAt(0)];
        first.custom.rule.load('formula');
        await context.sync();
        return { formula: first.custom.rule.formula };
      }),
  },
  {
    id: 'S28',
    by: 'program',
    does: 'A custom rule with a line at the bottom',
    expected: documented({ code: 'ok' }, `${validationApi}excel.conditionalrangeborder`),
    act: async ({ code }) => ({
      code: await code(({ sheet }) => {
        const { custom } = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
        custom.rule.formula = '=$A1<>""';
        custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
      }),
    }),
  },
  {
    id: 'S32',
    by: 'program',
    does: 'A list of three words: read back (by eye in a Russian Excel: are there three items)',
    expected: documented({ source: 'а,б,в' }, `${validationApi}excel.listdatavalidation`),
    act: ({ run }) =>
      run(async ({ context, sheet }) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'а,б,в' } };
        await context.sync();
        dataValidation.load('rule');
        await context.sync();
        return { source: String(dataValidation.rule.list?.source) };
      }),
  },
  {
    id: 'S33',
    by: 'hand',
    does: 'A date validation with ISO dates; the spelling 01.04.2023 in a Russian, a Kazakh and an English Excel',
    expected: unknown('whether the form’s own spelling of dates is refused in an English Excel'),
    todo: {
      ru: 'Введите в ячейку A1 листа сценария 01.04.2023. Запишите, принял ли Excel эту дату.',
      en: 'Type 01.04.2023 into A1 of the scenario’s sheet. Write down whether Excel took it.',
    },
    prepare: ({ run }) =>
      run(({ sheet }) => {
        sheet.getRange('A1').dataValidation.rule = {
          date: { formula1: '2020-01-01', formula2: '2030-12-31', operator: 'Between' },
        };
      }),
    read: ({ run }) =>
      run(async ({ context, sheet }) => {
        const range = sheet.getRange('A1').load('values,valueTypes');
        await context.sync();
        return {
          value: (range.values as (string | number)[][])[0]?.[0] ?? null,
          type: (range.valueTypes as string[][])[0]?.[0] ?? null,
        };
      }),
  },
  {
    id: 'S34',
    by: 'program',
    does: 'A prompt without a rule; titles of 32 and 33 characters, prompts of 255 and 256, errors of 225 and 226',
    expected: documented(
      {
        prompt: 'ok',
        title32: 'ok',
        title33: 'InvalidArgument',
        prompt255: 'ok',
        prompt256: 'InvalidArgument',
        error225: 'ok',
        error226: 'InvalidArgument',
      },
      'https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-xls/b8894965-c186-4bba-8a0b-8ec2a37a1cbe',
    ),
    act: async ({ code }) => {
      const prompt = (title: string, message: string) =>
        code(({ sheet }) => {
          sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title, message };
        });
      const error = (message: string) =>
        code(({ sheet }) => {
          const { dataValidation } = sheet.getRange('B1');
          dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
          dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Итог', message };
        });
      return {
        prompt: await prompt('Подсказка', 'Впишите число'),
        title32: await prompt('т'.repeat(32), 'x'),
        title33: await prompt('т'.repeat(33), 'x'),
        prompt255: await prompt('т', 'x'.repeat(255)),
        prompt256: await prompt('т', 'x'.repeat(256)),
        error225: await error('x'.repeat(225)),
        error226: await error('x'.repeat(226)),
      };
    },
  },
  {
    id: 'S54',
    by: 'program',
    does: 'The middle of a range with a rule and a validation is cleared: the rest keeps them',
    expected: unknown('whether clearing a part splits a rule or takes it away'),
    act: ({ run }) =>
      run(async ({ context, sheet }) => {
        const whole = sheet.getRange('A1:A9');
        whole.conditionalFormats.add('Custom').custom.rule.formula = '=$A1=1';
        whole.dataValidation.rule = { list: { inCellDropDown: true, source: 'а,б' } };
        await context.sync();
        const middle = sheet.getRange('A4:A6');
        middle.conditionalFormats.clearAll();
        middle.dataValidation.clear();
        await context.sync();
        const read = (address: string) => {
          const range = sheet.getRange(address);
          const count = range.conditionalFormats.getCount();
          range.dataValidation.load('type');
          return { count, range };
        };
        const [first, second, third] = [read('A1'), read('A5'), read('A9')];
        await context.sync();
        const said = ({ count, range }: ReturnType<typeof read>): Answer => [
          count.value,
          String(range.dataValidation.type),
        ];
        return { first: said(first), cleared: said(second), last: said(third) };
      }),
  },
];
