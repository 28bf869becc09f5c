import { documented, documentedOnWeb, measured, unknown, type Scenario } from '../scenario';

const troubleshooting =
  'excel/excel-add-ins-troubleshooting#api-limitations-when-the-active-workbook-switches';

/** A text of so many characters, in cells of at most 30 000. */
const cellsOf = (characters: number): string[][] =>
  Array.from({ length: Math.ceil(characters / 30_000) }, (_, row) => [
    'x'.repeat(Math.min(30_000, characters - row * 30_000)),
  ]);

/** How batches begin, break off and are refused. */
export const batchScenarios: readonly Scenario[] = [
  {
    id: 'S2',
    by: 'program',
    does: 'A table that there is not: its range',
    expected: documented(
      { range: true },
      'develop/application-specific-api-model#ornullobject-methods-and-properties',
    ),
    act: ({ run, prefix }) =>
      run(async ({ context, workbook }) => {
        const range = workbook.tables.getItemOrNullObject(`${prefix}missing`).getRange().load('address');
        await context.sync();
        return { range: range.isNullObject };
      }),
  },
  {
    id: 'S4',
    by: 'program',
    does: 'A batch of five writes whose third is refused: what stands then, and what the error says',
    expected: documented(
      { code: 'InvalidArgument', written: ['a', 'b', '', '', ''] },
      'testing/application-specific-api-error-handling',
    ),
    act: async ({ run, code }) => {
      const given = await code(({ sheet }) => {
        sheet.getRange('A1').values = [['a']];
        sheet.getRange('A2').values = [['b']];
        sheet.getRange('A3').values = [['c', 'too', 'wide']];
        sheet.getRange('A4').values = [['d']];
        sheet.getRange('A5').values = [['e']];
      });
      const written = await run(async ({ context, sheet }) => {
        const range = sheet.getRange('A1:A5').load('values');
        await context.sync();
        return range.values.map(([value]) => String(value));
      });
      return { code: given, written };
    },
  },
  {
    id: 'S5',
    by: 'hand',
    does: 'Grid lines, frozen panes, activation and a new sheet while another workbook is in front',
    expected: documented(
      {
        gridlines: 'GeneralException',
        freeze: 'GeneralException',
        activate: 'GeneralException',
        add: 'GeneralException',
      },
      troubleshooting,
    ),
    todo: {
      ru: 'Откройте вторую книгу рядом. Нажмите «Прочитать» и сразу щелкните по второй книге: команды уйдут через пять секунд.',
      en: 'Open a second workbook beside this one. Press “Read” and click the second workbook at once: the calls go out after five seconds.',
    },
    read: async ({ code, prefix }) => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return {
        gridlines: await code(({ sheet }) => {
          sheet.showGridlines = false;
        }),
        freeze: await code(({ sheet }) => {
          sheet.freezePanes.freezeRows(2);
        }),
        activate: await code(({ sheet }) => {
          sheet.activate();
        }),
        add: await code(({ workbook }) => workbook.worksheets.add(`${prefix}behind`)),
      };
    },
  },
  {
    id: 'S20',
    by: 'program',
    does: 'How long page set-up of thirteen sheets takes, a part of what “Create sheets” does (milliseconds)',
    expected: measured,
    act: async ({ run }) => {
      const begun = Date.now();
      await run(async ({ context, sheet }) => {
        for (let each = 0; each < 13; each++) {
          const { pageLayout } = sheet;
          pageLayout.orientation = 'Landscape';
          pageLayout.leftMargin = 36;
          pageLayout.rightMargin = 36;
          pageLayout.setPrintArea('A1:J20');
          pageLayout.setPrintTitleRows('$1:$2');
          pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P';
        }
        await context.sync();
      });
      return { milliseconds: Date.now() - begun };
    },
  },
  {
    id: 'S46',
    by: 'program',
    does: 'A protected sheet: to write, to restyle, to add a rule, a validation, a table',
    expected: documented(
      {
        write: 'AccessDenied',
        style: 'AccessDenied',
        rule: 'AccessDenied',
        validation: 'AccessDenied',
        table: 'AccessDenied',
      },
      'testing/application-specific-api-error-handling',
    ),
    act: async ({ run, code }) => {
      await run(({ sheet }) => {
        sheet.protection.protect();
      });
      const answers = {
        write: await code(({ sheet }) => {
          sheet.getRange('A1').values = [['x']];
        }),
        style: await code(({ sheet }) => {
          sheet.getRange('A1').format.fill.color = '#FFFF00';
        }),
        rule: await code(({ sheet }) => {
          sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
        }),
        validation: await code(({ sheet }) => {
          sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        }),
        table: await code(({ sheet }) => sheet.tables.add('C1:D3', true)),
      };
      await run(({ sheet }) => {
        sheet.protection.unprotect();
      });
      return answers;
    },
  },
  {
    id: 'S47',
    by: 'hand',
    does: 'A call while a cell is being edited',
    expected: documented(
      { code: 'InvalidOperationInCellEditMode' },
      'testing/application-specific-api-error-handling',
    ),
    todo: {
      ru: 'Нажмите «Прочитать» и за пять секунд начните вводить что-нибудь в ячейку, не нажимая Enter.',
      en: 'Press “Read” and within five seconds begin to type into a cell without pressing Enter.',
    },
    read: async ({ code }) => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return {
        code: await code(({ sheet }) => {
          sheet.getRange('A1').values = [['x']];
        }),
      };
    },
  },
  {
    id: 'S53',
    by: 'program',
    does: '4.9 and 5.3 million characters of values in one request',
    expected: documentedOnWeb(
      { below: 'ok', above: 'RequestPayloadSizeLimitExceeded' },
      'concepts/resource-limits-and-performance-optimization#excel-add-ins',
    ),
    act: async ({ code }) => {
      const write = (characters: number) =>
        code(({ sheet }) => {
          const values = cellsOf(characters);
          sheet.getRange(`A1:A${String(values.length)}`).values = values;
        });
      return { below: await write(4_900_000), above: await write(5_300_000) };
    },
  },
  {
    id: 'S58',
    by: 'hand',
    does: 'Undo after “Create sheets” and after “Check”',
    expected: unknown('what is said of undo on the desktop and on the web'),
    todo: {
      ru: 'В надстройке нажмите «Создать листы», потом Ctrl+Z; то же после «Проверить отчет». Запишите, что отменилось.',
      en: 'In the add-in press “Create sheets”, then Ctrl+Z; the same after “Check”. Write down what was undone.',
    },
  },
  {
    id: 'S60',
    by: 'hand',
    does: 'The ribbon: a second press, a dialog that is open, a browser that blocks windows',
    expected: unknown('whether a button of the ribbon can go dead'),
    todo: {
      ru: 'Дважды быстро нажмите «Проверить отчет» на ленте; нажмите ее при открытом окне надстройки; в браузере запретите всплывающие окна и нажмите снова. Запишите, какая кнопка перестала отвечать.',
      en: 'Press “Check” on the ribbon twice quickly; press it while a dialog of the add-in is open; block pop-ups in the browser and press again. Write down which button went dead.',
    },
  },
  {
    id: 'S61',
    by: 'hand',
    does: 'Opening the files that the command line makes',
    expected: documented(
      'no repair prompt',
      'https://learn.microsoft.com/en-us/openspecs/office_standards/ms-oi29500/1fd4a662-8623-49c0-82f0-18fa91b413b8',
    ),
    todo: {
      ru: 'Откройте шаблоны (dist/addin/templates) и книгу из `npm run demo`, сохраните под другим именем. Запишите, предлагал ли Excel восстановить файл.',
      en: 'Open the templates (dist/addin/templates) and the workbook of `npm run demo`, save each under another name. Write down whether Excel offered to repair a file.',
    },
  },
];
