import { createSheets } from '../../src/commands';
import { languages } from '../../src/form/languages';
import { fillReport } from '../../src/commands';
import { reportWith } from '../fixtures/reports';
import { contextIn, newWorkbook } from '../support/embedded';
import { edit, formulaErrors, valuesAt } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** The list on the front sheet: table, section, filled, state. */
async function listed(sheet = 'Отчет'): Promise<unknown[][]> {
  return valuesAt(`${sheet}!B6:E17`);
}

async function filled(): Promise<void> {
  await newWorkbook();
  await fillReport.run(await contextIn(), { language: 'ru', report: reportWith() });
}

const complete = [
  ['Титул', 'титул', '9 из 9', '✓ заполнено'],
  ['Цель и результат', '1', '2 из 2', '✓ заполнено'],
  ['Мероприятия', '1', 'строк: 4', '✓ заполнено'],
  ['Эффекты', '1', '18 из 18', '✓ заполнено'],
  ['Отклонения', '1', '0 из 1', '– не требуется'],
  ['Описание', '2, 3, 5, 6', '8 из 8', '✓ заполнено'],
  ['Гендер', '4', '3 из 3', '✓ заполнено'],
  ['Соцстатус', '4', '11 из 11', '✓ заполнено'],
  ['Возраст', '4', '8 из 8', '✓ заполнено'],
  ['Партнеры', '6', 'строк: 2', '✓ заполнено'],
  ['Предложения', '6', 'строк: 1', '✓ заполнено'],
  ['Рекомендации', '6', 'строк: 2', '✓ заполнено'],
];

describe('the front sheet', () => {
  it('lists the tables with how full each is', async () => {
    await filled();
    expect(await listed()).toEqual(complete);
  });

  // One table of each kind: fields, a row of figures, named rows, rows that grow.
  it.each(['Титул', 'Гендер', 'Эффекты', 'Партнеры'])(
    'says that a deleted sheet is missing, and shows no error (%s)',
    async (deleted) => {
      await filled();
      await edit((workbook) => {
        workbook.worksheets.getItem(deleted).delete();
      });
      expect(await listed()).toEqual(
        complete.map(([table, section, ...rest]) => {
          if (table === deleted) return [table, section, '', '✗ листа нет'];
          // Without effects nobody knows whether anything deviates.
          if (table === 'Отклонения' && deleted === 'Эффекты')
            return [table, section, '0 из 1', '– не начато'];
          return [table, section, ...rest];
        }),
      );
      const onFrontSheet = (await formulaErrors()).filter((place) => place.startsWith('Отчет!'));
      // The head of the report stands on the sheet "Титул" alone.
      expect(onFrontSheet).toEqual([]);
    },
  );

  it.each([
    ['a column of the effects', 'F:F', 'Left'],
    ['a row of the effects', '8:8', 'Up'],
  ] as const)('shows no error when %s was deleted', async (_, address, shift) => {
    await filled();
    await edit((workbook) => {
      workbook.worksheets.getItem('Эффекты').getRange(address).delete(shift);
    });
    expect((await formulaErrors()).filter((place) => place.startsWith('Отчет!'))).toEqual([]);
  });

  it('asks for reasons only where an indicator deviates and none is given', async () => {
    await newWorkbook();
    await fillReport.run(await contextIn(), {
      language: 'ru',
      report: reportWith({ 'effects.staff.actual': 1, 'effects.partners.actual': 3 }),
    });
    expect((await listed())[4]?.at(-1)).toBe('✗ нужны обоснования: 2');
    await edit(({ names }) => {
      names.getItem('Report_deviations_justification').getRange().values = [['Специалист заболел.']];
    });
    expect((await listed())[4]?.at(-1)).toBe('✓ заполнено');
  });

  it('counts the sheet again once it is made anew', async () => {
    await filled();
    await edit((workbook) => {
      workbook.worksheets.getItem('Гендер').delete();
    });
    expect((await createSheets.run(await contextIn(), { language: 'ru' })).created).toEqual(['Гендер']);
    expect((await listed())[6]).toEqual(['Гендер', '4', '0 из 3', '– не начато']);
  });

  it.each(languages)('shows neither an error nor a figure on an empty report, in %s', async (language) => {
    await newWorkbook();
    const { created } = await createSheets.run(await contextIn(language), { language });
    const states = (await listed(created[0])).map(([, , , state]) => String(state));
    expect(states.every((state) => state.startsWith('–'))).toBe(true);
    expect(await formulaErrors()).toEqual([]);
  });
});
