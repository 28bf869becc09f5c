import { checkText } from '../../src/cli/check-text';
import { reportToJson } from '../../src/report/report-json';
import { reportWith, type Changes } from '../fixtures/reports';
import { check, filledWorkbook } from '../support/embedded';
import { kit } from '../support/final-report';
import { loadWordsOfFiles } from '../../src/messages/load';

/** Every figure of the effects as a text, as a block pasted from Word brings them. */
function effectsAsText(): Changes {
  const { effects } = reportToJson(reportWith()) as unknown as {
    effects: Record<string, Record<string, unknown>>;
  };
  const figures = Object.entries(effects).flatMap(([row, { plan, actual }]) => [
    [`effects.${row}.plan`, String(plan)],
    [`effects.${row}.actual`, String(actual)],
  ]);
  return Object.fromEntries(figures) as Changes;
}

it.each([
  [
    'ru',
    'Эффекты!E6, Эффекты!F6, Эффекты!E7, Эффекты!F7, Эффекты!E8, Эффекты!F8, Эффекты!E9, Эффекты!F9 и еще 10 ячеек',
  ],
  [
    'en',
    'Effects!E6, Effects!F6, Effects!E7, Effects!F7, Effects!E8, Effects!F8, Effects!E9, Effects!F9 and 10 more cells',
  ],
] as const)(
  'names the first eight of eighteen cells in %s, and counts the others',
  async (language, cells) => {
    await filledWorkbook(reportWith(effectsAsText()), language);
    const result = await check(language);
    const text = checkText(
      { file: 'report.xlsx', kit, language, result, notKept: [] },
      await loadWordsOfFiles(language, kit),
    );
    expect(text.split('\n')).toContain(`   ${cells}`);
  },
);

it('names the rules that could not be applied, and the cells that they wanted', async () => {
  await filledWorkbook(reportWith({ 'general.grantAmount': null }));
  const result = await check();
  const text = checkText(
    { file: 'report.xlsx', kit, language: 'ru', result, notKept: [] },
    await loadWordsOfFiles('ru', kit),
  );
  // What was spent cannot be held against a grant that is not there.
  expect(text.split('\n')).toContainEqual(
    expect.stringMatching(/^ {3}– Расходы и сумма гранта: Титул!C\d+$/u),
  );
});
