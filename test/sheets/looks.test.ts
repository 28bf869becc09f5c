import { numberFormats } from '../../src/sheets/styles';
import { reportWith } from '../fixtures/reports';
import { filledWorkbook, newWorkbook, reopened } from '../support/embedded';
import { edit, type } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('figures', () => {
  it.each([
    [5, '5'],
    [0, '0'],
    [416, '416'],
    [10_000, '10 000'],
    [1_755_600, '1 755 600'],
    [25_000_000, '25 000 000'],
    [-15_137, '-15 137'],
    [-1_000, '-1 000'],
  ])('%d is shown as %s', async (figure, shown) => {
    await newWorkbook();
    await edit(async ({ worksheets }, context) => {
      const cell = worksheets.getFirst().getRange('A1');
      cell.numberFormat = [[numberFormats.whole]];
      cell.values = [[figure]];
      cell.load('text');
      await context.sync();
      // Below zero the space between thousands is the locale's own, which does not break.
      expect(cell.text[0]?.[0]?.trim().replaceAll('\u00a0', ' ')).toBe(shown);
    });
  });

  it('below zero keep their minus, however small', async () => {
    await newWorkbook();
    await edit(async ({ worksheets }, context) => {
      const cell = worksheets.getFirst().getRange('A1');
      cell.numberFormat = [[numberFormats.whole]];
      cell.values = [[-2]];
      cell.load('text');
      await context.sync();
      expect(cell.text[0]?.[0]).toMatch(/^-\s?2$/);
    });
  });
});

/** The tasks of three activities. */
const tasks = (...names: readonly (string | null)[]) =>
  reportWith({ activities: names.map((task, index) => ({ task, activity: `Встреча ${index + 1}` })) });

/** The rows of the activities, from 1, under which the darker line is drawn. */
function linesUnder(workbook: Awaited<ReturnType<typeof filledWorkbook>>): number[] {
  const sheet = workbook.view.sheets.find(({ name }) => name === 'Мероприятия');
  return Array.from({ length: 8 }, (_, index) => index + 1).filter(
    (row) =>
      sheet !== undefined &&
      workbook.view.cell(sheet.id, 4 + row, 1).style.borders.bottom?.color === '#595959',
  );
}

describe('a line parts the tasks of the activities', () => {
  it.each<[string, readonly (string | null)[], number[]]>([
    ['where the next row names another task', ['А', 'А', 'Б', 'В'], [2, 3]],
    ['and not within one task', ['А', 'А', 'А'], []],
    ['where rows that leave the task blank come to an end', ['А', null, null, 'Б'], [3]],
    ['and not under the last row', ['А', 'Б'], [1]],
  ])('%s', async (_, names, under) => {
    expect(linesUnder(await filledWorkbook(tasks(...names)))).toEqual(under);
  });

  it('follows the rows when one is inserted, and the file keeps it', async () => {
    const workbook = await filledWorkbook(tasks('А', 'А', 'Б'));
    await edit(({ worksheets }) => {
      worksheets.getItem('Мероприятия').getRange('7:7').insert('Down');
    });
    await type('Мероприятия!B7', ['А']);
    expect(linesUnder(workbook)).toEqual([3]);
    expect(linesUnder(await reopened(workbook))).toEqual([3]);
  });

  it('follows the rows when they are sorted', async () => {
    const workbook = await filledWorkbook(tasks('Б', 'А', 'Б'));
    expect(linesUnder(workbook)).toEqual([1, 2]);
    await type('Мероприятия!B6:B8', ['А'], ['Б'], ['Б']);
    expect(linesUnder(workbook)).toEqual([1]);
  });
});
