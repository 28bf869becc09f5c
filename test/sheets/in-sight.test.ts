import { languages } from '../../src/form/languages';
import { pixelsOfColumns } from '../../src/sheets/geometry';
import type { SheetPlan } from '../../src/sheets/plan';
import { summaryColumns } from '../../src/sheets/summary/columns';
import { reportWith } from '../fixtures/reports';
import { loadWords } from '../support/final-report';
import { plansOf } from './all-plans';

/** What a window of 1366 pixels shows of a sheet: without the pane at its widest, the numbers of rows, and the scroll bar. */
const inSight = 1366 - 350 - 30 - 20;
/** What the longest verdict takes: one that says that the report was changed, and when, in letters of ten points. */
const longestVerdict = 430;
/** The pixels from the left edge to the end of a column. */
const reach = ({ columnWidths }: SheetPlan, column: number) =>
  pixelsOfColumns(columnWidths.slice(0, column + 1));

describe.each(languages)('beside the pane in a window of 1366 pixels, in %s', (language) => {
  const plans = () => plansOf(reportWith(), language);
  const planOf = async (key: string) => {
    const found = (await plans()).find((plan) => plan.key === key);
    if (found === undefined) throw new Error(`There is no sheet ${key}.`);
    return found;
  };

  it('the front sheet shows of every table how full it is and its state', async () => {
    const words = await loadWords(language);
    const front = await planOf('contents');
    const heading = front.cells.find(
      ({ value }) =>
        typeof value === 'object' &&
        value !== null &&
        'text' in value &&
        value.text === words.text('contents.state'),
    );
    expect(heading).toBeDefined();
    expect(reach(front, heading?.column ?? Infinity)).toBeLessThanOrEqual(inSight);
  });

  it('the verdict stands whole in the frozen rows of every sheet', async () => {
    for (const plan of await plans()) {
      const said = plan.cells.filter(
        ({ row, value }) =>
          row < plan.freeze.rows &&
          typeof value === 'object' &&
          value !== null &&
          'formula' in value &&
          value.formula.includes('_verdict'),
      );
      expect([plan.key, said.length > 0 || plan.key === 'summary']).toEqual([plan.key, true]);
      for (const { column } of said)
        expect(reach(plan, column - 1)).toBeLessThanOrEqual(inSight - longestVerdict);
    }
  });

  it('the summary keeps the verdict, and of a finding number, mark and place', async () => {
    const { freeze } = await planOf('summary');
    expect(freeze).toEqual({ rows: 2, columns: summaryColumns.where + 1 });
  });

  it('a finding and its explanation are seen together', async () => {
    const summary = await planOf('summary');
    expect(summaryColumns.reason).toBe(summaryColumns.what + 1);
    expect(reach(summary, summaryColumns.reason)).toBeLessThanOrEqual(inSight);
  });

  it('what is held leaves more than half of the window to the rest', async () => {
    for (const plan of await plans()) {
      const held = plan.freeze.columns === 0 ? 0 : reach(plan, plan.freeze.columns - 1);
      expect([plan.key, held < inSight / 2]).toEqual([plan.key, true]);
    }
  });
});
