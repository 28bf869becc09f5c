import { reportWith } from '../../fixtures/reports';
import type { Report } from '../../../src/report/report';
import { areaOf, writtenFindings } from '../../commands/written-summary';
import { check, filledWorkbook } from '../../support/embedded';
import { edit, formulaErrors, valueAt, valuesAt } from '../../support/office';
import { reportWithManyFindings } from '../many-findings';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

async function summarised(report: Report) {
  const { host } = await filledWorkbook(report);
  host.statistics.reset();
  const result = await check();
  return { result, requests: host.statistics.requests, bytes: host.statistics.requestBytes };
}

/** How the summary is printed. */
async function printed() {
  let print: object = {};
  await edit(async ({ worksheets }, context) => {
    const layout = worksheets.getItem('Сводка').pageLayout.load('orientation,paperSize,zoom');
    const area = layout.getPrintArea().load('address');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    const { orientation, paperSize, zoom } = layout;
    print = { orientation, paperSize, zoom, area: area.address, titles: titles.address };
  });
  return print;
}

/** The last row of the summary's block, as Excel counts rows. */
const lastRow = async () => (await areaOf('Report_summary')).bottom + 1;

describe.each([
  ['no findings', reportWith(), 0, '✓ Готов к сдаче'],
  // One an activity, one for all because nobody said why, and the question about the specialists.
  ['300 findings', reportWithManyFindings(), 302, '✗ Не готов: 301 ошибка'],
])('the summary of a report with %s', (_, report, count, verdict) => {
  it('has a row for each of them, no error, and the verdict on top', async () => {
    const { result, requests, bytes } = await summarised(report);
    expect(result.findings).toHaveLength(count);
    const written = await writtenFindings();
    // Where there is nothing to tell, one row says so.
    expect(written).toHaveLength(Math.max(1, count));
    if (count === 0) expect(written[0]?.what).toBe('Замечаний нет.');
    expect(await formulaErrors()).toEqual([]);
    expect(await valueAt('Сводка!B2')).toBe(verdict);
    expect(requests).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThan(1_000_000);
  });

  it('prints on A4 in landscape, one page wide, with the headings of the findings on every page', async () => {
    await summarised(report);
    const { top } = await areaOf('Report_summary_findings');
    expect(await printed()).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      area: `Сводка!A1:K${await lastRow()}`,
      titles: `Сводка!${top + 1}:${top + 1}`,
    });
  });

  it('has something to sign beside what was checked only where it is ready', async () => {
    await summarised(report);
    const { top } = await areaOf('Report_summary_statement');
    expect(await valueAt(`Сводка!B${top}`)).toBe('Что проверено');
    const below = await valuesAt(`Сводка!G${top}:K${top + 5}`);
    const said = below.map((row) => row.filter((cell) => cell !== ''));
    expect(said).toEqual(
      count === 0
        ? [
            ['Подписи'],
            ['Показатели отчета проверены, замечания исправлены или пояснены (пояснено: 0).'],
            [],
            ['Бухгалтер', 'Дата'],
            [],
            ['Руководитель', 'Примеров Пример Примерович', 'Дата'],
          ]
        : [
            ['Подписи'],
            ['Подписывается, когда отчет готов: замечания исправлены или пояснены, отчет проверен заново.'],
            [],
            [],
            [],
            [],
          ],
    );
  });
});
