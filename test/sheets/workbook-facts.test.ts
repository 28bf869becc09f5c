import { recheckReport } from '../../src/commands';
import type { CheckResult } from '../../src/findings/check';
import { addressOf as placeOf } from '../../src/report/address';
import { shownCharacters } from '../../src/sheets/printed-room';
import { reportWith } from '../fixtures/reports';
import { check, checkedAt, contextIn, filledWorkbook } from '../support/embedded';
import { checkReport } from '../support/final-report';
import { edit, rangeAt, valueAt } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

const found = ({ findings }: CheckResult, rule: string) =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, table, cells }) => [
      severity,
      table,
      cells.map(({ place }) => (place === null ? '' : placeOf(place))),
    ]);

const recheck = async () => recheckReport.run(await contextIn(), undefined);

/** The formula of a cell at a name. */
const formulaAt = (name: string) =>
  Excel.run(async (context) => {
    const range = rangeAt(context.workbook, name).load('formulas');
    await context.sync();
    return String(range.formulas[0]?.[0]);
  });

/** Types values over cells, formulas or not. */
const typeOver = (values: Readonly<Record<string, string | number>>) =>
  edit((book) => {
    for (const [name, value] of Object.entries(values)) rangeAt(book, name).values = [[value]];
  });

describe('a formula of ours that was typed over', () => {
  it('is found, whether a value, nothing or a formula of the person’s stands there', async () => {
    await filledWorkbook(reportWith());
    expect(found(await recheck(), 'formula-replaced')).toEqual([]);
    await typeOver({
      Report_effects_computed_staff_state: '✓ по плану',
      Report_effects_computed_staff_deviation: '',
      Report_gender_beside_gender_sum: '="✓ сходится"',
    });
    expect(found(await recheck(), 'formula-replaced')).toEqual([
      ['error', 'effects', ['Эффекты!G8', 'Эффекты!I8']],
      ['error', 'gender', ['Гендер!B8']],
    ]);
  });

  it('stands again after the next written summary, and no other cell is written', async () => {
    await filledWorkbook(reportWith());
    await check();
    const before = await formulaAt('Report_effects_computed_staff_state');
    await typeOver({ Report_effects_computed_staff_state: '✓ по плану', 'Эффекты!B3': 'мои слова' });
    expect(found(await check(), 'formula-replaced')).toHaveLength(1);
    expect(await formulaAt('Report_effects_computed_staff_state')).toBe(before);
    expect(await valueAt('Эффекты!B3')).toBe('мои слова');
    expect(found(await check(), 'formula-replaced')).toEqual([]);
  });

  it('is found where it is a verdict, on the front sheet and on the sheet of a table, and stands again', async () => {
    await filledWorkbook(reportWith({ 'gender.men': 51 }));
    await check();
    const verdicts = ['Report_verdict', 'Report_gender_beside_verdict'];
    const before = await Promise.all(verdicts.map(formulaAt));
    await typeOver(Object.fromEntries(verdicts.map((name) => [name, '✓ Готов к сдаче'])));
    expect(found(await check(), 'formula-replaced').flatMap(([, , cells]) => cells)).toEqual([
      'Отчет!B1',
      'Гендер!D1',
    ]);
    expect(await Promise.all(verdicts.map(formulaAt))).toEqual(before);
  });

  it('is no matter of a report that came from elsewhere', () => {
    const { notApplicable } = checkReport(reportWith(), checkedAt);
    expect(notApplicable.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['formula-replaced', 'text-too-long']),
    );
  });
});

describe('a text that its printed cell cannot show', () => {
  const sentence = 'Жители села узнали о своих правах. ';

  it('is named with what is shown of it', async () => {
    const long = sentence.repeat(Math.ceil(5_000 / sentence.length)).slice(0, 5_000);
    await filledWorkbook(reportWith({ 'narrative.changes': long, 'activities.1.shortTermResults': long }));
    const result = await recheck();
    expect(found(result, 'text-too-long')).toEqual([
      ['warning', 'activities', ['Мероприятия!G6']],
      ['warning', 'narrative', ['Описание!C7']],
    ]);
    for (const { values } of result.findings.filter(({ rule }) => rule === 'text-too-long')) {
      expect(values['of']).toBe(5_000);
      expect(Number(values['shown'])).toBeLessThan(5_000);
    }
  });

  it.each([
    ['a text of one line', 'Да', 94, 2],
    ['a text that fills the row', sentence.repeat(60).trim(), 94, sentence.repeat(60).trim().length],
    ['lines that the person broke, one too many', Array(28).fill('я').join('\n'), 94, 54],
  ])('%s', (_, text, width, shown) => {
    expect(shownCharacters(text, width)).toBe(shown);
  });
});
