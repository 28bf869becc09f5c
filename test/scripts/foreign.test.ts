import { foreignContent } from '../../scripts/foreign/foreign-content';
import { Random } from '../../scripts/foreign/random';
import { tryForeignWorkbook } from '../../scripts/foreign/try-workbook';
import { sampleReport } from '../support/embedded';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

describe('workbooks in which a person has things of their own', () => {
  it('half of them have something called like ours, in one spelling or another', () => {
    const all = Array.from({ length: 200 }, (_, seed) => foreignContent(new Random(seed)));
    const alike = all.filter(({ isCalledLikeOurs }) => isCalledLikeOurs);
    expect(alike.length).toBeGreaterThan(70);
    expect(alike.length).toBeLessThan(130);
    const said = alike.flatMap(({ parts }) => parts.map(({ what }) => what)).join(' ');
    for (const spelling of ['Report_gender', 'report_gender', 'REPORT_GENDER'])
      expect(said).toContain(spelling);
  });

  it('keep all of it whatever is pressed, and no command dies (a sample of npm run foreign)', async () => {
    const tried = [];
    for (let seed = 0; seed < 12; seed++) tried.push(await tryForeignWorkbook(seed, sampleReport(), 1));
    expect(tried.flatMap(({ faults }) => faults)).toEqual([]);
    // Some are refused in words, and some are done.
    expect(tried.some(({ refused }) => refused > 0)).toBe(true);
    expect(tried.some(({ refused }) => refused === 0)).toBe(true);
  });
});
