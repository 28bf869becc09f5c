import { documented, unknown, type Scenario, type Stage } from '../scenario';

const chartApi = 'https://learn.microsoft.com/en-us/javascript/api/excel/';

/** Ten categories with long names, and their figures. */
const longCategories = ({ run, fill }: Stage, tickLabelSpacing: number | null): Promise<void> =>
  fill(
    Array.from({ length: 10 }, (_, row) => [
      `Люди старшего возраста (от 50 лет и старше), в т.ч. ${String(row + 1)}`,
      row + 1,
    ]),
  ).then(() =>
    run(({ sheet }) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B10'), 'Columns');
      if (tickLabelSpacing !== null) chart.axes.categoryAxis.tickLabelSpacing = tickLabelSpacing;
    }),
  );

/** Charts: what they are made from, what their parts take. */
export const chartScenarios: readonly Scenario[] = [
  {
    id: 'S21',
    by: 'program',
    does: 'A chart is made from one row of texts: how many series it gets',
    expected: unknown('whether a chart’s first series may be taken for granted'),
    act: ({ run, fill }) =>
      fill([['Мужчины', 'Женщины', 'Всего']]).then(() =>
        run(async ({ context, sheet }) => {
          const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C1'), 'Rows');
          chart.series.load('items/name');
          await context.sync();
          return { series: chart.series.items.length };
        }),
      ),
  },
  {
    id: 'S22',
    by: 'program',
    does: 'A series gets figures, one of them blank, and categories from another sheet',
    expected: documented(
      { code: 'ok', series: 1 },
      `${chartApi}excel.chartseries#excel-excel-chartseries-setvalues-member(1)`,
    ),
    act: async ({ run, code, fill, prefix }) => {
      await fill([
        ['а', 'б', 'в'],
        [1, '', 3],
      ]);
      const given = await code(({ workbook, sheet }) => {
        const other = workbook.worksheets.add(`${prefix}chart`);
        const chart = other.charts.add('ColumnClustered', sheet.getRange('A2:C2'), 'Rows');
        const series = chart.series.getItemAt(0);
        series.setValues(sheet.getRange('A2:C2'));
        series.setXAxisValues(sheet.getRange('A1:C1'));
      });
      return run(async ({ context, workbook }) => {
        const chart = workbook.worksheets.getItem(`${prefix}chart`).charts.getItemAt(0);
        chart.series.load('count');
        await context.sync();
        return { code: given, series: chart.series.count };
      });
    },
  },
  {
    id: 'S23',
    by: 'program',
    does: 'The axis of values begins at 0 and is hidden, then is read',
    expected: documented({ minimum: 0, visible: false }, `${chartApi}excel.chartaxis`),
    act: ({ run, fill }) =>
      fill([
        ['а', 1],
        ['б', 2],
      ]).then(() =>
        run(async ({ context, sheet }) => {
          const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B2'), 'Columns');
          const { valueAxis } = chart.axes;
          valueAxis.minimum = 0;
          valueAxis.visible = false;
          await context.sync();
          valueAxis.load('minimum,visible');
          await context.sync();
          return { minimum: Number(valueAxis.minimum), visible: valueAxis.visible };
        }),
      ),
  },
  {
    id: 'S24',
    by: 'hand',
    does: 'A bar chart with ten long categories: which labels are shown',
    expected: unknown('whether labels must be asked for one by one'),
    todo: {
      ru: 'Посмотрите на диаграмму листа сценария. Запишите, сколько из десяти подписей видно.',
      en: 'Look at the chart on the scenario’s sheet. Write down how many of the ten labels are shown.',
    },
    prepare: (stage) => longCategories(stage, null),
  },
  {
    id: 'S25',
    by: 'hand',
    does: 'A chart whose figures stand on a hidden sheet',
    expected: unknown('whether a chart of the summary survives that its sheet’s columns are hidden'),
    todo: {
      ru: 'Скройте столбцы A:B листа сценария. Запишите, осталась ли диаграмма нарисованной.',
      en: 'Hide the columns A:B of the scenario’s sheet. Write down whether the chart is still drawn.',
    },
    prepare: (stage) => longCategories(stage, 1),
  },
  {
    id: 'S55',
    by: 'program',
    does: 'Rows are put in above a chart: does it move along',
    expected: unknown('whether charts of the summary must be placed anew when it grows'),
    act: ({ run, fill }) =>
      fill([
        ['а', 1],
        ['б', 2],
      ]).then(() =>
        run(async ({ context, sheet }) => {
          const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B2'), 'Columns');
          chart.setPosition('D10', 'H20');
          chart.load('top');
          await context.sync();
          const { top } = chart;
          sheet.getRange('5:7').insert('Down');
          chart.load('top');
          await context.sync();
          return { moved: chart.top > top };
        }),
      ),
  },
];
