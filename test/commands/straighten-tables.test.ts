import { recheckReport } from '../../src/commands';
import { straightenTables } from '../../src/commands/straighten-tables';
import { reportToJson } from '../../src/report/report-json';
import { addressOf, edit, type, valueAt } from '../support/office';
import { contextIn, filledWorkbook, newWorkbook, readReport } from '../support/embedded';
import { createSheets } from '../../src/commands';

jest.setTimeout(120_000);

type Rows = readonly Record<string, string | number | null>[];

const straighten = async () => straightenTables.run(await contextIn(), undefined);
const notices = async () => (await recheckReport.run(await contextIn(), undefined)).notices;
const table = async (id: string) =>
  (reportToJson(await readReport()) as unknown as Record<string, Rows>)[id] ?? [];

/** An empty report with cells pasted from a cell on, as Excel puts a table of Word there: merged cells come apart. */
async function pasted(name: string, cells: readonly (readonly string[])[], left = 0) {
  await newWorkbook();
  await createSheets.run(await contextIn(), { language: 'ru' });
  const [sheet = '', start = ''] = (await addressOf(name)).split('!');
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  await edit(({ worksheets }) => {
    const first = worksheets.getItem(sheet.replaceAll("'", '')).getRange(start.split(':')[0] ?? '');
    const at = left === 0 ? first : first.getOffsetRange(0, left);
    at.getResizedRange(rows.length - 1, width - 1).values = rows;
  });
}

const headings = [
  [
    'Задача',
    'Мероприятия в рамках задачи',
    'Дата проведения',
    'Место проведения',
    'Кол-во участников',
    'Краткосрочные достигнутые результаты (к мероприятиям)',
    'Количественные и качественные индикаторы',
    'Индикаторы',
    '',
    'Эффект',
  ],
  ['', '', '', '', '', '', '', 'план', 'факт', ''],
];
const activity = (task: string, name: string) => [
  task,
  name,
  '3 мая 2023 года',
  'Село Выдуманное',
  '20 человек',
  'Знают больше',
  'Анкеты – 20',
  '2 тренинга',
  '2 тренинга',
  'Село дружнее',
];

describe('the table of activities, pasted from Word with its headings', () => {
  it('is told at the next check and is straight after one press', async () => {
    await pasted('Report_activities_task', [
      ['Цель проекта: Дружное село'],
      ...headings,
      activity('Обучить жителей', 'Тренинг'),
      activity('', 'Семинар'),
      activity('Рассказать о селе', 'Выставка'),
    ]);
    expect(await notices()).toEqual([
      { kind: 'pasted-rows', tables: [{ table: 'activities', headings: 3, blanks: 1, parted: 0 }] },
    ]);
    const { removed, stuck, result } = await straighten();
    expect({ removed, stuck, notices: result.notices }).toEqual({ removed: 3, stuck: [], notices: [] });
    expect((await table('activities')).map((row) => [row['task'], row['activity'], row['effect']])).toEqual([
      ['Обучить жителей', 'Тренинг', 'Село дружнее'],
      ['Обучить жителей', 'Семинар', 'Село дружнее'],
      ['Рассказать о селе', 'Выставка', 'Село дружнее'],
    ]);
    expect(await valueAt('Report_goal_goal')).toBe('Дружное село');
    // Again there is nothing to do.
    expect(await straighten()).toMatchObject({ removed: 0, filled: 0 });
  });

  it('comes into its columns where it has one more for numbers', async () => {
    await pasted('Report_partners_name', [
      ['№', 'Название партнера', 'Вклад'],
      ['1', 'ОФ «Выдуманный»', 'Помещение'],
    ]);
    // The headings of this table are read, not guessed.
    const columns = await headingsOf('Партнеры');
    await pasted('Report_partners_name', [
      ['№', ...columns],
      ['1', ...columns.map((_, index) => `Текст ${index}`)],
      ['2', ...columns.map((_, index) => `Слово ${index}`)],
    ]);
    expect(await notices()).toEqual([
      { kind: 'pasted-rows', tables: [{ table: 'partners', headings: 1, blanks: 0, parted: 0 }] },
    ]);
    await straighten();
    expect((await table('partners')).map((row) => Object.values(row))).toEqual([
      columns.map((_, index) => `Текст ${index}`),
      columns.map((_, index) => `Слово ${index}`),
    ]);
  });

  it('joins the paragraphs that Excel parts into rows', async () => {
    await pasted('Report_activities_task', [
      activity('Обучить жителей', 'Тренинг'),
      ['', '', '', '', '', 'Умеют больше'],
      ['', '', '', '', '', 'Хотят еще'],
      activity('', 'Семинар'),
    ]);
    await straighten();
    const rows = await table('activities');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ shortTermResults: 'Знают больше\nУмеют больше\nХотят еще' });
    expect(rows[1]).toMatchObject({ task: 'Обучить жителей', activity: 'Семинар' });
  });

  it('keeps a text that has no heading where it is, and tells it', async () => {
    const columns = await headingsOf('Партнеры');
    await pasted('Report_partners_name', [
      ['Замечания куратора', ...columns],
      ['Надежный', ...columns.map((_, index) => `Текст ${index}`)],
    ]);
    const { stuck } = await straighten();
    expect(stuck).toEqual(['Надежный']);
    expect((await table('partners'))[0]).toMatchObject({ name: 'Надежный' });
  });

  it('loses nothing where two columns have one heading', async () => {
    const columns = await headingsOf('Партнеры');
    await pasted('Report_partners_name', [
      [...columns.slice(-1), ...columns],
      ['Надежный', ...columns.map((_, index) => `Текст ${index}`)],
    ]);
    const { stuck } = await straighten();
    expect(stuck).toEqual(['Текст 3']);
    expect(Object.values((await table('partners'))[0] ?? {})).toEqual([
      'Надежный',
      'Текст 0',
      'Текст 1',
      'Текст 2',
    ]);
  });

  it('does not write over another goal', async () => {
    await pasted('Report_activities_task', [
      ['Цель проекта: Дружное село'],
      ...headings,
      activity('Обучить жителей', 'Тренинг'),
    ]);
    await type('Report_goal_goal', ['Сытое село']);
    const { stuck } = await straighten();
    expect(stuck).toEqual(['Цель проекта: Дружное село']);
    expect(await valueAt('Report_goal_goal')).toBe('Сытое село');
  });

  it('is nothing to speak of in a report that was filled in as it should be', async () => {
    await filledWorkbook();
    expect(await notices()).toEqual([]);
    expect(await straighten()).toMatchObject({ removed: 0, filled: 0, stuck: [] });
  });
});

/** The headings of a table that grows, as they stand on its sheet. */
async function headingsOf(sheet: string): Promise<string[]> {
  await newWorkbook();
  await createSheets.run(await contextIn(), { language: 'ru' });
  let found: string[] = [];
  await edit(async ({ worksheets }, context) => {
    const range = worksheets.getItem(sheet).tables.getItemAt(0).getHeaderRowRange().load('values');
    await context.sync();
    found = (range.values[0] ?? []).map(String);
  });
  return found;
}
