import { addressOf } from '../../src/report/address';
import { applyFix, goToCell, recheckReport } from '../../src/commands';
import { goToName } from '../../src/excel/go-to-name';
import type { CheckResult } from '../../src/findings/check';
import type { Finding } from '../../src/findings/finding';
import { allCells } from '../../src/report/report';
import { fieldKey } from '../../src/report/field-path';
import type { fixKinds } from '../../src/rules/rule';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook, readReport } from '../support/embedded';
import { contentOf, edit, type, valueAt } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

function findingWith(kind: (typeof fixKinds)[number], { findings }: CheckResult): Finding {
  const finding = findings.find(({ fix }) => fix?.kind === kind);
  if (finding === undefined) throw new Error(`Nothing offers ${kind}.`);
  return finding;
}

const recheck = async () => recheckReport.run(await contextIn(), undefined);

/** What every field holds, by its key. */
const valuesByKey = async () =>
  Object.fromEntries(allCells(await readReport()).map(({ path, value }) => [fieldKey(path), value]));

describe('a fix', () => {
  it.each<[(typeof fixKinds)[number], Record<string, string | number | null>, Record<string, number>]>([
    [
      'convert-to-number',
      { 'effects.payroll.plan': '1 600 000', 'effects.taxes.plan': '202 880,00 тенге' },
      { 'effects.payroll.plan': 1_600_000, 'effects.taxes.plan': 202_880 },
    ],
    ['convert-to-number', { 'gender.men': '50' }, { 'gender.men': 50 }],
    [
      'write-zero',
      { 'socialStatus.business': null, 'socialStatus.other': 10 },
      { 'socialStatus.business': 0 },
    ],
    ['divide-by-thousand', { 'proposals.1.funding': 20_000_000 }, { 'proposals.1.funding': 20_000 }],
    ['set-to-sum', { 'gender.men': 51 }, { 'gender.total': 121 }],
  ])('%s of %j changes exactly the cells that it lists', async (kind, wrong, mended) => {
    await filledWorkbook(reportWith(wrong));
    const before = await valuesByKey();
    const finding = findingWith(kind, await recheck());
    const { changed, skipped, result } = await applyFix.run(await contextIn(), [finding]);
    expect(skipped).toEqual([]);
    const numbers = Object.fromEntries(
      Object.entries(mended).map(([key, value]) => [key, { kind: 'number', value }]),
    );
    expect(Object.fromEntries(changed.map(({ path, to }) => [fieldKey(path), to]))).toEqual(numbers);
    expect(await valuesByKey()).toEqual({ ...before, ...numbers });
    expect(result.findings.map(({ key }) => key)).not.toContain(finding.key);
    expect(result.findings).toEqual((await recheck()).findings);
  });

  it('leaves alone a cell that has changed meanwhile, and says so', async () => {
    await filledWorkbook(
      reportWith({ 'effects.payroll.plan': '1 600 000', 'effects.taxes.plan': '202 880' }),
    );
    const finding = findingWith('convert-to-number', await recheck());
    await type('Report_effects_taxes_plan', ["'203 000"]);
    const { changed, skipped } = await applyFix.run(await contextIn(), [finding]);
    expect(changed.map(({ path }) => fieldKey(path))).toEqual(['effects.payroll.plan']);
    expect(skipped.map(({ cell }) => fieldKey(cell.path))).toEqual(['effects.taxes.plan']);
    expect(await valueAt('Report_effects_taxes_plan')).toBe('203 000');
    expect(await valueAt('Report_effects_payroll_plan')).toBe(1_600_000);
  });

  it('finds its cells where they have moved', async () => {
    await filledWorkbook(reportWith({ 'effects.payroll.plan': '1 600 000' }));
    const finding = findingWith('convert-to-number', await recheck());
    await edit(({ worksheets }) => {
      worksheets.getItem('Эффекты').getRange('1:2').insert('Down');
      worksheets.getItem('Эффекты').getRange('A:A').insert('Right');
      worksheets.getItem('Эффекты').name = 'Показатели';
    });
    await applyFix.run(await contextIn(), [finding]);
    expect(await valueAt('Report_effects_payroll_plan')).toBe(1_600_000);
  });

  it('touches no row that was moved into the place of another', async () => {
    await filledWorkbook(reportWith({ 'proposals.1.funding': 20_000_000 }));
    const finding = findingWith('divide-by-thousand', await recheck());
    await edit(({ worksheets }) => {
      const first = worksheets.getItem('Предложения').tables.getItemAt(0).getDataBodyRange();
      first.getCell(0, 4).values = [[30_000_000]];
    });
    const { changed, skipped } = await applyFix.run(await contextIn(), [finding]);
    expect([changed.length, skipped.length]).toEqual([0, 1]);
  });

  it('on a protected sheet is a problem, and nothing is changed', async () => {
    await filledWorkbook(reportWith({ 'effects.payroll.plan': '1 600 000' }));
    const finding = findingWith('convert-to-number', await recheck());
    await edit(({ worksheets }) => {
      worksheets.getItem('Эффекты').protection.protect();
    });
    await expect(applyFix.run(await contextIn(), [finding])).rejects.toMatchObject({ kind: 'protected' });
    expect(await valueAt('Report_effects_payroll_plan')).toBe('1 600 000');
  });
});

describe('checking without writing', () => {
  it('changes nothing in the workbook and takes one round trip', async () => {
    const { host } = await filledWorkbook();
    const before = await contentOf();
    host.statistics.reset();
    await recheck();
    expect(host.statistics.requests).toBe(1);
    expect(await contentOf()).toEqual(before);
  });

  it('works on protected sheets and in a read-only workbook', async () => {
    const { host } = await filledWorkbook();
    const findings = (await recheck()).findings.length;
    await edit(({ worksheets }) => {
      worksheets.getItem('Гендер').protection.protect();
    });
    host.trouble.readOnly = true;
    expect((await recheck()).findings).toHaveLength(findings);
  });
});

describe('going to a cell', () => {
  async function selected(): Promise<string> {
    return Excel.run(async ({ workbook }) => {
      const range = workbook.getSelectedRange().load('address');
      await range.context.sync();
      return range.address;
    });
  }

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['as it is', () => undefined],
    [
      'that is hidden',
      (sheet) => {
        sheet.visibility = 'Hidden';
      },
    ],
    [
      'with an odd name',
      (sheet) => {
        sheet.name = "Что 'сделано'!";
      },
    ],
  ])('shows its sheet, %s, and selects the cell', async (_, change) => {
    const { view } = await filledWorkbook(reportWith({ 'gender.men': 51 }));
    await check();
    await edit(({ worksheets }) => {
      change(worksheets.getItem('Гендер'));
    });
    const finding = (await recheck()).findings.find(({ rule }) => rule === 'gender-sum');
    const place = finding?.cells[0]?.place ?? null;
    if (place === null) throw new Error('The finding has a cell.');
    await goToCell.run(await contextIn(), { place });
    expect(await selected()).toBe(addressOf(place));
    const active = view.sheets.find(({ id }) => id === view.activeSheetId);
    expect(active?.visibility).toBe('Visible');
  });

  it('by its name says whether there is one', async () => {
    await filledWorkbook();
    expect(await goToName('Report_gender_men')).toBe(true);
    expect(await selected()).toBe('Гендер!C6');
    await edit(({ worksheets }) => {
      worksheets.getItem('Возраст').visibility = 'Hidden';
    });
    expect(await goToName('Report_age_total')).toBe(true);
    expect(await selected()).toBe('Возраст!B6');
    expect(await goToName('Report_nothing')).toBe(false);
    await edit(({ worksheets }) => {
      worksheets.getItem('Гендер').delete();
    });
    expect(await goToName('Report_gender_men')).toBe(false);
  });
});
