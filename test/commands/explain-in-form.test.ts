import { applyFix, explainInForm, undoChanges } from '../../src/commands';
import type { CheckResult } from '../../src/findings/check';
import type { Finding } from '../../src/findings/finding';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook } from '../support/embedded';
import { edit, type, valueAt } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

function findingOf(rule: string, { findings }: CheckResult, row?: Finding['row']): Finding {
  const found = findings.find((each) => each.rule === rule && (row === undefined || each.row === row));
  if (found === undefined) throw new Error(`Nothing is found by ${rule}.`);
  return found;
}

describe('Words for a deviation', () => {
  // The plan of taxes is 202 880 in the fixture; anything above it deviates.
  const above = { 'effects.taxes.actual': 300_000 };

  it('go into the justification of its row, and the finding is gone', async () => {
    await filledWorkbook(reportWith(above));
    const finding = findingOf('effect-above-plan', await check(), 'taxes');
    const { changed, result } = await explainInForm.run(await contextIn(), {
      key: finding.key,
      words: ' Взносы округлены. ',
    });
    expect(changed.map(({ path }) => path)).toEqual([
      { table: 'effects', row: 'taxes', column: 'justification' },
    ]);
    expect(await valueAt('Report_effects_taxes_justification')).toBe('Взносы округлены.');
    expect(result.findings.map(({ key }) => key)).not.toContain(finding.key);
  });

  it('come on a line of their own below what stands there', async () => {
    await filledWorkbook(reportWith({ ...above, 'effects.taxes.justification': '-' }));
    const finding = findingOf('effect-above-plan', await check(), 'taxes');
    await explainInForm.run(await contextIn(), { key: finding.key, words: 'Взносы округлены.' });
    expect(await valueAt('Report_effects_taxes_justification')).toBe('-\nВзносы округлены.');
  });

  it('that look like a formula stay text', async () => {
    await filledWorkbook(reportWith(above));
    const finding = findingOf('effect-above-plan', await check(), 'taxes');
    await explainInForm.run(await contextIn(), { key: finding.key, words: '=взносы округлены' });
    expect(await valueAt('Report_effects_taxes_justification')).toBe('=взносы округлены');
  });

  it('go into the common text with the name of the indicator where the row has no place for them', async () => {
    await filledWorkbook(reportWith(above));
    await edit(({ worksheets }) => {
      worksheets.getItem('Эффекты').getRange('J:J').delete('Left');
    });
    const finding = findingOf('effect-above-plan', await check(), 'taxes');
    await explainInForm.run(await contextIn(), { key: finding.key, words: 'Взносы округлены.' });
    expect(await valueAt('Report_deviations_justification')).toMatch(/^Налоги.*: Взносы округлены\.$/);
  });

  it('are refused when they say nothing', async () => {
    await filledWorkbook(reportWith(above));
    const finding = findingOf('effect-above-plan', await check(), 'taxes');
    await expect(explainInForm.run(await contextIn(), { key: finding.key, words: ' . ' })).rejects.toThrow(
      RangeError,
    );
    expect(await valueAt('Report_effects_taxes_justification')).toBe('');
  });

  it('are written nowhere when the finding is gone meanwhile', async () => {
    await filledWorkbook(reportWith(above));
    const finding = findingOf('effect-above-plan', await check(), 'taxes');
    await type('Report_effects_taxes_actual', [202_880]);
    const { changed } = await explainInForm.run(await contextIn(), {
      key: finding.key,
      words: 'Округление.',
    });
    expect(changed).toEqual([]);
    expect(await valueAt('Report_effects_taxes_justification')).toBe('');
  });

  it('can be taken back as long as the cell stays so', async () => {
    await filledWorkbook(reportWith(above));
    const finding = findingOf('effect-above-plan', await check(), 'taxes');
    const { changed } = await explainInForm.run(await contextIn(), {
      key: finding.key,
      words: 'Округление.',
    });
    const { undone, skipped } = await undoChanges.run(await contextIn(), changed);
    expect([undone, skipped]).toEqual([1, 0]);
    expect(await valueAt('Report_effects_taxes_justification')).toBe('');
  });
});

describe('A fix that is taken back', () => {
  it('leaves the text as it was, with its number format, and the finding is there again', async () => {
    await filledWorkbook(reportWith({ 'effects.payroll.plan': '1 600 000' }));
    await edit(({ names }) => {
      names.getItem('Report_effects_payroll_plan').getRange().numberFormat = [['@']];
    });
    await type('Report_effects_payroll_plan', ['1 600 000']);
    const finding = findingOf('number-as-text', await check());
    const { changed } = await applyFix.run(await contextIn(), [finding]);
    expect(await valueAt('Report_effects_payroll_plan')).toBe(1_600_000);
    const { undone, result } = await undoChanges.run(await contextIn(), changed);
    expect(undone).toBe(1);
    expect(await valueAt('Report_effects_payroll_plan')).toBe('1 600 000');
    expect(result.findings.map(({ key }) => key)).toContain(finding.key);
  });

  it('leaves alone what somebody has changed since', async () => {
    await filledWorkbook(reportWith({ 'effects.payroll.plan': '1 600 000' }));
    const finding = findingOf('number-as-text', await check());
    const { changed } = await applyFix.run(await contextIn(), [finding]);
    await type('Report_effects_payroll_plan', [1_700_000]);
    expect(await undoChanges.run(await contextIn(), changed)).toMatchObject({ undone: 0, skipped: 1 });
    expect(await valueAt('Report_effects_payroll_plan')).toBe(1_700_000);
  });
});

describe('A number stored as text', () => {
  // B9: one press mends it, so no reason answers it.
  it('cannot be explained away', async () => {
    await filledWorkbook(reportWith({ 'effects.payroll.plan': '1 600 000' }));
    expect(findingOf('number-as-text', await check()).waivable).toBe(false);
  });
});
