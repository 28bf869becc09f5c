import { answerFinding, checkReport } from '../../src/commands';
import { isOpen } from '../../src/findings/finding';
import type { CheckResult } from '../../src/findings/check';
import { check, contextIn, filledWorkbook, reopened } from '../support/embedded';
import { edit, rangeAt, type, valuesAt } from '../support/office';
import {
  areaOf,
  blockName,
  explain,
  findingOf,
  findingsName,
  reasonColumn,
  rowOf,
  waiverOf,
  writtenFindings,
} from './written-summary';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const deleteNames = (...names: string[]): Promise<void> =>
  edit(({ names: all }) => {
    for (const name of names) all.getItem(name).delete();
  });

describe('a reason on the summary', () => {
  const rule = 'tax-rate';
  const reason = "=Ставка применена по разъяснению\nот 01.02.2023, '5%'";

  it.each<[string, () => Promise<unknown>]>([
    ['nothing', () => Promise.resolve()],
    ['sorting the findings by what is wrong', () => sortFindings(3, true)],
    ['sorting the findings backwards', () => sortFindings(0, false)],
    ['inserting rows above', () => insert('3:6', 'Down')],
    [
      'inserting a row amid the findings',
      async () => {
        const { row } = await rowOf(rule);
        await insert(`${row + 1}:${row + 1}`, 'Down');
      },
    ],
    ['inserting columns to the left', () => insert('A:C', 'Right')],
    ['inserting a column amid the findings', () => insert('F:F', 'Right')],
    ['inserting columns beside the reasons', () => insert('K:K', 'Right').then(() => insert('M:N', 'Right'))],
    ['sorting the columns that can be seen and not the hidden codes', () => sortFindings(3, true, 1)],
    ['deleting the name of the reasons', () => deleteNames('Report_summary_reasons')],
    [
      'deleting the names of the reasons and of what they answer',
      () => deleteNames('Report_summary_reasons', 'Report_summary_codes'),
    ],
    [
      'renaming the sheet',
      () =>
        edit((workbook) => {
          workbook.worksheets.getItem('Сводка').name = "Наша 'черновая' сводка";
        }),
    ],
    [
      'hiding the sheet',
      () =>
        edit((workbook) => {
          workbook.worksheets.getItem('Гендер').activate();
          workbook.worksheets.getItem('Сводка').visibility = 'Hidden';
        }),
    ],
  ])('is kept and holds after %s and another check', async (name, change) => {
    await filledWorkbook();
    await check();
    await explain(rule, 'Ставка применена по разъяснению от 01.02.2023');
    await change();
    // The first time what stands on the sheet is read; the second, what the first wrote.
    for (let time = 1; time <= (name === 'nothing' ? 2 : 1); time++) {
      const result = await checkQuietly();
      expect(waiverOf(result, rule)).toEqual({
        reason: 'Ставка применена по разъяснению от 01.02.2023',
        state: 'holds',
      });
      expect((await writtenFindings()).filter((each) => each.reason !== '')).toMatchObject([
        { reason: 'Ставка применена по разъяснению от 01.02.2023', mark: '✓ Пояснено' },
      ]);
    }
  });

  it('is kept as the text that it is, through a file as well', async () => {
    const workbook = await filledWorkbook();
    const result = await check();
    const { key, evidence } = findingOf(result, rule);
    await answerFinding.run(await contextIn(), { key, evidence, reason });
    expect(waiverOf(await check(), rule)).toEqual({ reason, state: 'holds' });
    await reopened(workbook);
    expect(waiverOf(await check(), rule)).toEqual({ reason, state: 'holds' });
  });

  it('lapses when a figure that it answered changes, is kept, and the summary says so', async () => {
    await filledWorkbook();
    await check();
    await explain(rule, 'Согласовано');
    expect(isOpen(findingOf(await check(), rule))).toBe(false);
    await type('Report_effects_taxes_actual', [250_000]);
    const changed = await check();
    expect(waiverOf(changed, rule)).toEqual({ reason: 'Согласовано', state: 'lapsed' });
    expect(isOpen(findingOf(changed, rule))).toBe(true);
    const { index } = await rowOf(rule);
    const written = (await writtenFindings())[index];
    expect(written).toMatchObject({ mark: '! Предупреждение', reason: 'Согласовано' });
    const said = (await contextIn()).words.text('finding.lapsed');
    expect(written?.what.endsWith(said)).toBe(true);
    // Pressing the button again is no answer.
    expect(waiverOf(await check(), rule)).toEqual({ reason: 'Согласовано', state: 'lapsed' });
    expect(waiverOf(await check(), rule)).toEqual({ reason: 'Согласовано', state: 'lapsed' });
  });

  it('holds again when the figure comes back before the next check', async () => {
    await filledWorkbook();
    await check();
    await explain('large-other', 'Согласовано');
    await type('Report_socialStatus_other', [89]);
    await type('Report_socialStatus_other', [88]);
    expect(waiverOf(await check(), 'large-other')).toEqual({ reason: 'Согласовано', state: 'holds' });
  });

  it('is taken back by an empty reason', async () => {
    await filledWorkbook();
    const first = await check();
    const { key, evidence } = findingOf(first, rule);
    const context = await contextIn();
    await answerFinding.run(context, { key, evidence, reason: 'Согласовано' });
    await answerFinding.run(context, { key, evidence, reason: '' });
    expect(waiverOf(await check(), rule)).toBeNull();
    expect((await writtenFindings()).filter((each) => each.reason !== '')).toEqual([]);
  });

  it('does not answer figures that nobody has seen: typed in the pane after the figure changed, it has lapsed', async () => {
    await filledWorkbook();
    const { key, evidence } = findingOf(await check(), rule);
    await type('Report_effects_taxes_actual', [250_000]);
    const result = await answerFinding.run(await contextIn(), { key, evidence, reason: 'Видели старое' });
    expect(waiverOf(result, rule)).toEqual({ reason: 'Видели старое', state: 'lapsed' });
  });

  it('whose finding is gone stays on the sheet, check after check', async () => {
    await filledWorkbook();
    await check();
    await explain('older-equals-band', 'Так и было');
    await type('Report_socialStatus_older', [149]);
    for (let time = 1; time <= 2; time++) {
      const { unusedWaivers } = await check();
      expect(unusedWaivers.map((each) => each.reason)).toEqual(['Так и было']);
      expect((await writtenFindings()).map((each) => each.reason).filter((each) => each !== '')).toEqual([
        'Так и было',
      ]);
    }
  });

  it('typed into the row under the last finding is not lost', async () => {
    await filledWorkbook();
    await check();
    const area = await areaOf(findingsName);
    await edit((workbook) => {
      workbook.worksheets.getItem(area.sheet).getCell(area.bottom + 1, area.left + reasonColumn).values = [
        ['Примечание бухгалтера'],
      ];
    });
    await check();
    const cells = (await valuesAt(blockName)).flat();
    expect(cells).toContain('Примечание бухгалтера');
  });

  const reasonsWritten = async () =>
    (await writtenFindings()).map((each) => each.reason).filter((each) => each !== '');
  const deleteColumn = (column: string) =>
    edit((workbook) => {
      workbook.worksheets.getItem('Сводка').getRange(`${column}:${column}`).delete('Left');
    });

  it('is not made of what stands beside it once the person has deleted the column of reasons', async () => {
    await filledWorkbook();
    const first = await check();
    await deleteColumn('K');
    const again = await check();
    expect(again.counts).toEqual(first.counts);
    expect(again.findings.map(({ waiver }) => waiver)).toEqual(first.findings.map(() => null));
    expect(await reasonsWritten()).toEqual([]);
    expect(await hiddenColumns('J:M')).toEqual([false, false, true, true]);
  });

  it('whose code was deleted with the hidden column is shown again, and answers nothing', async () => {
    await filledWorkbook();
    await check();
    await explain(rule, 'Согласовано');
    await deleteColumn('L');
    const again = await check();
    expect(waiverOf(again, rule)).toBeNull();
    expect(again.unusedWaivers.map(({ reason }) => reason)).toEqual(['Согласовано']);
    expect(await reasonsWritten()).toEqual(['Согласовано']);
  });

  async function hiddenColumns(address: string): Promise<boolean[]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Сводка').getRange(address).load('columnCount');
      await context.sync();
      const columns = Array.from({ length: range.columnCount }, (_, index) =>
        range.getColumn(index).load('columnHidden'),
      );
      await context.sync();
      return columns.map(({ columnHidden }) => columnHidden);
    });
  }

  async function checkQuietly(): Promise<CheckResult> {
    return checkReport.run(await contextIn(), { show: false, language: null });
  }

  async function insert(address: string, shift: 'Down' | 'Right'): Promise<void> {
    await edit((workbook) => {
      workbook.worksheets.getItem('Сводка').getRange(address).insert(shift);
    });
  }

  /** Sorts the findings' rows, headings left in place, as Excel's sort does: values move, whole rows together. */
  async function sortFindings(column: number, ascending: boolean, leftBehind = 0): Promise<void> {
    const whole = await areaOf(findingsName);
    const area = { ...whole, right: whole.right - leftBehind };
    await edit(async (workbook, context) => {
      const range = rangeAt(workbook, findingsName).getResizedRange(0, -leftBehind).load('formulas,values');
      await context.sync();
      const order = range.values
        .map((row, index) => ({ key: String(row[column]), index }))
        .slice(1)
        .sort((a, b) => (ascending ? 1 : -1) * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      const sorted = order.map(({ index }) => range.formulas[index]);
      expect(order.map(({ index }) => index)).not.toEqual([...order.keys()].map((index) => index + 1));
      workbook.worksheets
        .getItem(area.sheet)
        .getRangeByIndexes(area.top + 1, area.left, sorted.length, area.right - area.left + 1).formulas =
        sorted.map((row) =>
          (row as unknown[]).map((cell) =>
            typeof cell === 'string' && !cell.startsWith('=') && cell !== '' ? `'${cell}` : cell,
          ),
        );
    });
  }
});
