import { answerFinding, applyFix, setThresholds } from '../../src/commands';
import { checkReport } from '../../src/findings/check';
import { loadWords } from '../../src/messages/load';
import type { FormKit } from '../../src/sheets/form-kit';
import { planSummary } from '../../src/sheets/summary/summary';
import type { CheckedBook } from '../../src/sheets/summary/unchanged';
import { visitReport } from '../fixtures/visit-report';
import { goodVisit, visitWith } from '../fixtures/visit-report/reports';
import { addressOf, sheetNames, type, valuesAt } from '../support/office';
import {
  check,
  checkedAt,
  contextOf,
  errorsInCells,
  readJson,
  rulesFound,
  traceOf,
  visitWorkbook,
} from './visits';

jest.setTimeout(60_000);

const strayDay = { day: '2024-05-16', loans: 3, remark: null };

describe('the summary of the invented form', () => {
  it('stands on its own sheet, signed by who signs visits, without an error in any cell', async () => {
    await visitWorkbook(visitWith());
    await check();
    expect((await sheetNames()).at(-1)).toBe('Итог визита');
    expect(await errorsInCells()).toEqual([]);
    const texts = (await valuesAt('Visit_summary')).flat().map(String);
    expect(texts).toContain('Кто приезжал');
    expect(texts.filter((text) => /бухгалтер|руководитель|план и факт/iu.test(text))).toEqual([]);
    // Two live lines are in order.
    expect(texts.filter((text) => text.startsWith('Сверка по формулам:'))).toEqual([
      'Сверка по формулам: сходится 2, не сходится 0, проверить 0, нет данных 0',
    ]);
  });

  it('is written in place a second time, and says the same', async () => {
    await visitWorkbook(visitWith({ days: [strayDay] }));
    await check();
    const before = await traceOf(visitReport);
    await check();
    expect(await traceOf(visitReport)).toEqual(before);
  });

  it('leads to the sheet on which a cell stands, not to the table’s other sheet', async () => {
    await visitWorkbook(visitWith({ visit: { ...goodVisit.visit, telephone: '123' } }));
    expect(rulesFound(await check())).toEqual(['phone-format']);
    const [, row] = await valuesAt('Visit_summary_findings');
    const cell = (await addressOf('Visit_visit_telephone')).split('!')[1];
    expect(row?.[2]).toBe(`Рекомендации · ${String(cell)}`);
  });

  it('keeps a reason, which answers the warning until the day changes', async () => {
    await visitWorkbook(visitWith({ days: [strayDay] }));
    const [finding] = (await check()).findings;
    if (finding === undefined) throw new Error('The day outside of the visit is found.');
    const reason = 'Вернулись за забытой книгой';
    const { key, evidence } = finding;
    await answerFinding.run(await contextOf(visitReport), { key, evidence, reason });
    const again = await check();
    expect([again.verdict, again.findings[0]?.waiver]).toEqual(['ready', { reason, state: 'holds' }]);
    await type('Дни визита!B6:B8', [45429], [''], ['']);
    expect((await check()).findings[0]?.waiver).toEqual({ reason, state: 'lapsed' });
  });

  it('follows a limit that is set, and names it', async () => {
    await visitWorkbook(visitWith());
    await setThresholds.run(await contextOf(visitReport), { fewLoans: 22 });
    const result = await check();
    expect(result.findings.map(({ rule, actual }) => [rule, actual])).toEqual([['quiet-day', 21]]);
    expect((await valuesAt('Visit_summary')).flat().map(String).join('\n')).toContain(
      'тихий день – меньше 22 выдач',
    );
  });

  it('is right again when the fix of a total is made', async () => {
    await visitWorkbook(visitWith({ readers: { total: 18, adults: 9, children: 8 } }));
    const [finding] = (await check()).findings;
    if (finding === undefined) throw new Error('The wrong total is found.');
    const { changed, result } = await applyFix.run(await contextOf(visitReport), [finding]);
    expect([changed.length, result.verdict]).toEqual([1, 'ready']);
    expect(await readJson()).toEqual(goodVisit);
  });
});

describe('the plan of a summary', () => {
  const wholeBook: CheckedBook = { areaOf: () => ({ top: 0, bottom: 19 }), about: null };
  /** A form that shows nothing but its findings: no head, charts, live lines or signatures. */
  const bare: FormKit = {
    ...visitReport,
    book: { ...visitReport.book, rules: visitReport.book.rules.filter(({ live }) => live === undefined) },
    summary: { ...visitReport.summary, head: [], charts: [], signatures: [] },
  };

  it('of a form with nothing but findings names no cells that it lacks', async () => {
    const result = checkReport(bare.book, visitWith(), checkedAt);
    const plan = planSummary(bare, result, await loadWords('ru', bare), wholeBook);
    const named = new Set<string>(plan.names.map(({ name }) => name));
    const formulas = plan.cells.flatMap(({ value }) =>
      value !== null && typeof value === 'object' && 'formula' in value ? [value.formula] : [],
    );
    const asked = formulas.flatMap((formula) => formula.match(/Visit_summary_\w+/gu) ?? []);
    expect(asked.filter((name) => !named.has(name))).toEqual([]);
    expect(plan.names.filter(({ area }) => area.bottom < area.top || area.right < area.left)).toEqual([]);
  });

  it('of a form with nothing but findings is shorter than one with all', async () => {
    const bottomOf = async (kit: FormKit) => {
      const result = checkReport(kit.book, visitWith(), checkedAt);
      return planSummary(kit, result, await loadWords('ru', kit), wholeBook).print.area.bottom;
    };
    // Eleven rows of a chart and the row of its link.
    expect((await bottomOf(visitReport)) - (await bottomOf(bare))).toBeGreaterThanOrEqual(12);
  });
});
